"use server";

import { redirect } from "next/navigation";
import { now } from "@/lib/core/clock";
import { readTable } from "@/lib/core/csv-table";
import { type Locale, say } from "@/lib/core/i18n";
import { keepCounts, readCounts } from "@/lib/insight/commands/import-channel-counts";
import { channelRefusals, rowFaultTexts } from "@/lib/insight/copy/channel-count";
import {
  type ChannelFault,
  type ChannelRow,
  keepCountsForm,
} from "@/lib/insight/model/channel-count";
import { countsScope } from "@/lib/insight/policy";
import { readChannelCounts } from "@/lib/insight/rules/channel-counts";
import { currentActor } from "@/lib/web/current-actor";
import { answerForm, forgetRefusal } from "@/lib/web/flash";
import { formCommand } from "@/lib/web/form-command";
import { type FormState, refusedForm } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";
import { copy } from "./copy";

const page = "/desk/channel-counts";
const largest = 2_000_000;
const shown = 20;

async function signedIn() {
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  return actor;
}

/** The file where one was chosen, else what was pasted. */
async function bytesOf(data: FormData): Promise<Uint8Array> {
  const file = data.get("file");
  if (file instanceof File && file.size > 0 && file.size <= largest) return file.bytes();
  return new TextEncoder().encode(textOf(data, "text"));
}

function told(faults: readonly ChannelFault[], locale: Locale): string[] {
  const lines = faults
    .slice(0, shown)
    .map(({ line, column, fault }) =>
      say(copy.lineFault, locale, { n: line, column, fault: say(rowFaultTexts[fault], locale) }),
    );
  const more = faults.length - shown;
  return more > 0 ? [...lines, say(copy.moreFaults, locale, { n: more })] : lines;
}

type Read = { readonly rows: readonly ChannelRow[]; readonly faults: readonly ChannelFault[] };

async function read(data: FormData, at: Date): Promise<Read> {
  const { table, fault } = readTable(await bytesOf(data));
  if (!fault) return readChannelCounts(table, at);
  return { rows: [], faults: [{ line: fault.line, column: fault.field, fault: "file-shape" }] };
}

/** Reads the file and keeps it to be looked at, or says which lines are wrong; nothing is counted yet. */
export async function lookAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await signedIn();
  const { locale } = await requestMode();
  const at = now();
  const { rows, faults } = await read(data, at);
  if (faults.length > 0) {
    const fields = { text: told(faults, locale) };
    return answerForm(refusedForm(say(copy.check, locale), data, fields), page);
  }
  const outcome = await readCounts(actor, { divisionCode: countsScope(actor) ?? "", rows }, at);
  if (!outcome.ok) {
    return answerForm(refusalForm(outcome.refusal, channelRefusals, data, locale), page);
  }
  await forgetRefusal(page);
  redirect(`${page}#preview`);
}

export async function keepAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await signedIn();
  const onward = `${page}?done=kept`;
  return formCommand(keepCountsForm, keepCounts, data, {
    ...{ actor, texts: channelRefusals, page, onward },
  });
}
