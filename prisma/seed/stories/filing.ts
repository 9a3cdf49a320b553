import "server-only";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { acceptComplaint } from "@/lib/complaint/commands/accept-complaint";
import { keepPhotos } from "@/lib/complaint/commands/keep-photos";
import {
  saveContact,
  saveMatter,
  savePlace,
  saveReporter,
} from "@/lib/complaint/commands/save-draft";
import { submitComplaint } from "@/lib/complaint/commands/submit-complaint";
import { type ComplaintKind, matterForm, placeForm, type Urgency } from "@/lib/complaint/model";
import { draftKeyOf } from "@/lib/complaint/records/draft";
import { complaintNotice } from "@/lib/complaint/rules/notice";
import { titleOf } from "@/lib/complaint/rules/title";
import { db } from "@/lib/core/db";
import { type PreparedFile, prepareFiles } from "@/lib/core/files";
import { makeCategories } from "../categories";
import { seedId } from "../seed-id";
import { personOf, type Scene } from "../stage";

/** What somebody reports: where (a compound's or a division's code), which category, which words. */
export type Words = {
  readonly by: string;
  readonly place: string;
  readonly category: string;
  readonly body: string;
  readonly door?: string;
  readonly kind?: ComplaintKind;
  readonly photo?: string;
  readonly consult?: boolean;
};

export type Filed = Words & { readonly ref: string; readonly id: string };

const keyOf = (words: Words) => `demonstration ${words.by} ${words.body}`;

/** Whether a story that begins with these words has been told. */
export async function isTold(first: Words): Promise<boolean> {
  return (await db.complaint.count({ where: { draftKey: draftKeyOf(keyOf(first)) } })) > 0;
}

function placeOf(code: string) {
  const compoundCode = code.startsWith("compound-") ? code : "";
  const divisionCode = compoundCode ? (code.split("-")[1] ?? "") : code;
  return { compoundCode, divisionCode };
}

/** A drawn picture of the seed, prepared as an upload would be. */
export async function picture(name: string, role: "photo" | "evidence") {
  const file = join(import.meta.dirname, "..", "photos", `${name}.jpg`);
  const bytes = new Uint8Array(await readFile(file));
  const upload = { name: `${name}.jpg`, arrayBuffer: async () => bytes.buffer };
  const prepared = await prepareFiles([upload], role);
  if (!prepared.ok) throw new Error(`${name}: ${JSON.stringify(prepared.refusal)}`);
  return prepared.value;
}

/** All the steps of the form, by one reporter. */
export async function fileReport(scene: Scene, words: Words): Promise<Filed> {
  const { by, category, body, kind, door = "", consult = true, photo } = words;
  const key = keyOf(words);
  const place = placeForm.parse({ ...placeOf(words.place), door });
  const groupCode = category.slice(0, 2);
  const matter = matterForm.parse({ groupCode, categoryCode: category, body, kind });
  const pictures: readonly PreparedFile[] = photo ? await picture(photo, "photo") : [];
  await scene.solo(by, (actor, at) => savePlace(actor, key, place, at));
  await scene.solo(by, (actor, at) => saveMatter(actor, key, matter, at));
  if (pictures.length > 0) {
    await scene.solo(by, (actor, at) => keepPhotos(actor, key, pictures, at));
  }
  const choices = { willConsult: consult, sharePhotos: pictures.length > 0 };
  await scene.solo(by, (actor, at) => saveContact(actor, key, choices, at));
  await scene.solo(by, (actor, at) => saveReporter(actor, key, personOf(by), at));
  const sent = await scene.solo(by, (actor, at) =>
    submitComplaint(actor, key, complaintNotice, at),
  );
  return { ...words, ...sent };
}

/** Several people report, some minutes apart. */
export async function report(
  scene: Scene,
  reports: readonly Words[],
  minutesApart = 9,
): Promise<Filed[]> {
  const filed = await Promise.all(
    reports.map((words, n) => fileReport(scene.later(n * minutesApart), words)),
  );
  await scene.later((reports.length - 1) * minutesApart).settle();
  return filed;
}

const urgencyOf = new Map(makeCategories().map((each) => [each.code, each.urgency as Urgency]));

/** Triage takes them on; a department where one is named gets them at once. */
export async function takeOn(
  scene: Scene,
  filed: readonly Filed[],
  department?: string,
): Promise<void> {
  const departmentId = department ? seedId("department", department) : "";
  await scene.each(
    acceptComplaint,
    filed.map(({ ref, category, body }) => {
      const urgency = urgencyOf.get(category) ?? "U3";
      const summary = titleOf(body).replace("…", "");
      return ["031", { ref, categoryCode: category, urgency, summary, departmentId }] as const;
    }),
  );
}
