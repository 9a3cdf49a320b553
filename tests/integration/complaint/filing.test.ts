import { beforeEach, describe, expect, it } from "vitest";
import { fileForResident } from "@/lib/complaint/commands/file-complaint";
import { keepPhotos } from "@/lib/complaint/commands/keep-photos";
import { saveContact, saveMatter, savePlace } from "@/lib/complaint/commands/save-draft";
import { submitComplaint } from "@/lib/complaint/commands/submit-complaint";
import { complaintJobs } from "@/lib/complaint/jobs";
import { counterForm } from "@/lib/complaint/model/counter";
import { getDraft } from "@/lib/complaint/queries/draft";
import { complaintNotice } from "@/lib/complaint/rules/notice";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import {
  draftReport,
  eventsOf,
  fileReport,
  makeStage,
  type Stage,
  value,
} from "@/tests/support/factories/complaint";
import { at, community, later, personWith } from "@/tests/support/factories/deliberation";

let stage: Stage;
const key = "a-visitor's-key";

beforeEach(async () => {
  stage = await makeStage();
});

const filing = (more: object = {}) => ({ key, personId: stage.reporter.id, ...more });
const submit = (at_ = at) => submitComplaint(anonymous, key, complaintNotice, at_);
const matter = { groupCode: "XF", categoryCode: "", kind: "help" as const, happenedOn: null };

describe("a draft", () => {
  it("keeps everything typed, and the door and the phone encrypted", async () => {
    await draftReport(filing({ door: "12 幢 501" }), at);
    value(
      await saveContact(
        anonymous,
        key,
        { willConsult: true, sharePhotos: true, phone: "13900000009" },
        at,
      ),
    );
    const draft = await getDraft(key);
    expect(draft).toMatchObject({ placeName: "庆丰新村", door: "12 幢 501", phone: "13900000009" });
    expect(draft?.stationName).toBe("庆丰协商驿站");
    const row = await db.complaint.findFirstOrThrow();
    expect(JSON.stringify(row)).not.toContain("12 幢");
    expect(JSON.stringify(row)).not.toContain("13900000009");
    expect(row.draftKey).not.toContain(key);
  });

  it("is begun once, however often its first step is sent at once", async () => {
    const place = { divisionCode: community, compoundCode: "", door: "" };
    const steps = Array.from({ length: 6 }, () => savePlace(anonymous, "twice", place, at));
    const codes = (await Promise.all(steps)).map((each) => (each.ok ? "ok" : each.refusal.refused));
    expect(codes).toContain("ok");
    for (const code of codes) expect(["ok", "stale"]).toContain(code);
    expect(await db.complaint.count()).toBe(1);
  });

  it("asks for the code again where the phone was changed", async () => {
    await draftReport(filing(), at);
    value(
      await saveContact(
        anonymous,
        key,
        { willConsult: false, sharePhotos: false, phone: "13900000009" },
        at,
      ),
    );
    expect(await db.complaint.findFirstOrThrow()).toMatchObject({
      reporterId: null,
      phoneConfirmedAt: null,
    });
    expect(await submit()).toMatchObject({ ok: false, refusal: { reason: "phone-unconfirmed" } });
  });

  it("becomes urgent by its words, and ordinary again when they are gone", async () => {
    await draftReport(filing(), at);
    const urgent = { ...matter, body: "楼道里起火了，有人被困在三楼" };
    expect(value(await saveMatter(anonymous, key, urgent, at)).emergency).toBe(true);
    expect((await db.complaint.findFirstOrThrow()).urgency).toBe("U1");
    value(await saveMatter(anonymous, key, { ...matter, body: "楼下没有地方给电动车充电" }, at));
    expect((await db.complaint.findFirstOrThrow()).urgency).toBe("U3");
  });

  it("is not found by another key, and takes no place that does not exist", async () => {
    await draftReport(filing(), at);
    expect(await getDraft("another key")).toBeNull();
    expect(await saveMatter(anonymous, "another key", { ...matter, body: "" }, at)).toMatchObject({
      ok: false,
    });
    const nowhere = { divisionCode: "330106999999", compoundCode: "", door: "" };
    expect(await savePlace(anonymous, "new", nowhere, at)).toMatchObject({
      ok: false,
      refusal: { reason: "place-missing" },
    });
  });

  it("takes nine photos and not a tenth", async () => {
    await draftReport(filing(), at);
    const photo = (n: number) => ({
      key: `k${n}.webp`,
      name: "照片",
      mime: "image/webp",
      bytes: 1,
      width: 1,
      height: 1,
      sha256: "0",
    });
    const nine = Array.from({ length: 9 }, (_, n) => photo(n));
    expect(value(await keepPhotos(anonymous, key, nine, at)).kept).toBe(9);
    expect(await keepPhotos(anonymous, key, [photo(10)], at)).toMatchObject({
      ok: false,
      refusal: { reason: "file-many" },
    });
  });

  it("is thrown away after thirty days with its words, its door and its phone", async () => {
    await draftReport(filing({ door: "12 幢 501" }), at);
    const discard = complaintJobs.find((job) => job.name === "discard-drafts");
    await discard?.run(later(29));
    expect(await getDraft(key)).not.toBeNull();
    await discard?.run(later(31));
    await discard?.run(later(31));
    const row = await db.complaint.findFirstOrThrow();
    expect(row).toMatchObject({
      status: "discarded",
      title: "",
      bodyId: null,
      doorCipher: null,
      reporterId: null,
    });
    expect(await db.prose.count()).toBe(0);
    expect((await eventsOf(row.id)).filter((type) => type === "complaint.discarded")).toHaveLength(
      1,
    );
  });
});

describe("sending a report", () => {
  it("opens the clock, keeps the consent and tells the reactions in one transaction", async () => {
    const { ref, id } = await fileReport(filing(), at);
    expect(ref).toMatch(/^C330106012-[0-9A-HJKMNP-TV-Z]{8}$/);
    const row = await db.complaint.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({
      status: "submitted",
      ref,
      divisionCode: community,
      venueId: stage.venueId,
    });
    expect(row.draftPhoneCipher).toBeNull();
    expect(await db.deadline.count({ where: { subjectId: id, kind: "triage", metAt: null } })).toBe(
      1,
    );
    expect(
      await db.consent.count({
        where: { personId: stage.reporter.id, version: complaintNotice.version },
      }),
    ).toBe(1);
    expect((await eventsOf(id)).at(-1)).toBe("complaint.submitted");
  });

  it("writes no word of it and nothing personal into the log", async () => {
    await fileReport(
      filing({ body: "三楼王阿姨家的电动车一直没有地方充电", door: "12 幢 501" }),
      at,
    );
    const log = JSON.stringify(await db.event.findMany());
    expect(log).not.toContain("王阿姨");
    expect(log).not.toContain("12 幢");
    expect(log).not.toContain(stage.reporter.phone);
  });

  it("is one complaint and one receipt however often the form arrives", async () => {
    await draftReport(filing(), at);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => submit()));
    const refs = new Set(outcomes.map((outcome) => value(outcome).ref));
    expect(refs.size).toBe(1);
    expect(value(await submit(later(1))).ref).toBe([...refs][0]);
    expect(await db.complaint.count({ where: { status: "submitted" } })).toBe(1);
    expect(await db.event.count({ where: { type: "complaint.submitted" } })).toBe(1);
  });

  it("is refused while something is missing", async () => {
    expect(await submit()).toMatchObject({ ok: false, refusal: { refused: "not-found" } });
    value(
      await savePlace(anonymous, key, { divisionCode: community, compoundCode: "", door: "" }, at),
    );
    expect(await submit()).toMatchObject({ ok: false, refusal: { reason: "body-short" } });
    value(await saveMatter(anonymous, key, { ...matter, body: "楼下没有地方给电动车充电" }, at));
    expect(await submit()).toMatchObject({ ok: false, refusal: { reason: "phone-unconfirmed" } });
  });

  it("keeps a photo closed unless its reporter shares it", async () => {
    await draftReport(filing(), at);
    const photo = {
      key: `${newId()}.webp`,
      name: "照片",
      mime: "image/webp",
      bytes: 1,
      width: 1,
      height: 1,
      sha256: "0",
    };
    value(await keepPhotos(anonymous, key, [photo], at));
    value(await submit());
    expect(await db.storedFile.findFirstOrThrow()).toMatchObject({
      shareable: false,
      passedAt: null,
    });
  });
});

describe("filing for somebody at a station", () => {
  const counter = counterForm.parse({
    divisionCode: community,
    compoundName: "庆丰新村",
    door: "12 幢 501",
    categoryCode: "XF04",
    kind: "help",
    channel: "counter",
    body: "楼下没有地方给电动车充电，想要一个充电棚",
    name: "李大爷（示例）",
    phone: "",
    willConsult: "yes",
  });

  it("needs no phone, and the event names who filed it", async () => {
    const { ref } = value(await fileForResident(stage.liaison, counter, at));
    const row = await db.complaint.findUniqueOrThrow({ where: { ref } });
    expect(row).toMatchObject({ status: "submitted", channel: "counter", lastFourIndex: null });
    expect(row).toMatchObject({ compoundId: stage.compoundId, venueId: stage.venueId });
    const event = await db.event.findFirstOrThrow({ where: { subjectId: row.id } });
    expect(event).toMatchObject({ type: "complaint.submitted", actorId: stage.liaison.id });
    expect(await db.deadline.count({ where: { subjectId: row.id, kind: "triage" } })).toBe(1);
  });

  it("belongs to the person of the phone where there is one", async () => {
    const input = { ...counter, phone: stage.reporter.phone };
    const { ref } = value(await fileForResident(stage.triage, input, at));
    const row = await db.complaint.findUniqueOrThrow({ where: { ref } });
    expect(row.reporterId).toBe(stage.reporter.id);
    expect(row.lastFourIndex).not.toBeNull();
  });

  it("is for those whose area it is", async () => {
    const elsewhere = await personWith("liaison", { scope: "330106002" });
    for (const actor of [stage.stranger, stage.handler, elsewhere, anonymous]) {
      const outcome = await fileForResident(actor, counter, at);
      expect(outcome).toMatchObject({ ok: false, refusal: { reason: "not-your-area" } });
    }
    expect(await db.complaint.count()).toBe(0);
  });
});
