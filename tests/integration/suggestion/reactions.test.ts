import { describe, expect, it } from "vitest";
import { consultationEvents } from "@/lib/consultation/model";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import type { Reaction } from "@/lib/core/reaction";
import { write } from "@/lib/core/write";
import { concludeLookBack } from "@/lib/look-back/commands/conclude-look-back";
import { lookBackReactions } from "@/lib/look-back/reactions";
import { assignSuggestion } from "@/lib/suggestion/commands/assign-suggestion";
import { draftSuggestion } from "@/lib/suggestion/commands/draft-suggestion";
import { rateSuggestion } from "@/lib/suggestion/commands/rate-suggestion";
import { countersignReply, draftReply } from "@/lib/suggestion/commands/reply-suggestion";
import { withdrawSuggestion } from "@/lib/suggestion/commands/review-suggestion";
import { suggestionReactions } from "@/lib/suggestion/reactions";
import { aFinding, aLookBack } from "@/tests/support/factories/look-back";
import { sheetWell, well } from "@/tests/support/factories/rating";
import {
  aConsultation,
  aReply,
  aSuggestion,
  eventsOf,
  monday,
  onDay,
  type World,
} from "@/tests/support/factories/suggestion";

const reactions: readonly Reaction[] = [...suggestionReactions, ...lookBackReactions];

async function deliver(): Promise<number> {
  const before = await db.event.count();
  const rows = await db.event.findMany({ orderBy: { id: "asc" } });
  for (const row of rows) {
    const event: StoredEvent = { ...row, data: row.data as StoredEvent["data"] };
    for (const reaction of reactions) {
      if (reaction.on.includes(event.type)) await reaction.run(event, monday);
    }
  }
  return (await db.event.count()) - before;
}

/** Every event to whoever waits for it, twice over: what is delivered again changes nothing. */
async function settle(): Promise<void> {
  for (let left = 10; left > 0 && (await deliver()) > 0; left -= 1);
  expect(await deliver()).toBe(0);
}

/** As the consultation domain confirms its minutes: the event is what counts here. */
async function minutesConfirmed({ consultation }: World): Promise<void> {
  await db.consultation.update({ where: { id: consultation.id }, data: { status: "confirmed" } });
  await write(system("test"), monday, async () => ({
    value: null,
    grant: null,
    events: [consultationEvents.confirmed(consultation, { version: 1 })],
  }));
}

const statusOf = async (id: string) =>
  (await db.suggestion.findUniqueOrThrow({ where: { id } })).status;
const consultationStatus = async ({ consultation }: World) =>
  (await db.consultation.findUniqueOrThrow({ where: { id: consultation.id } })).status;
const problemStatus = async ({ problem }: World) =>
  (await db.problem.findUniqueOrThrow({ where: { id: problem.id } })).status;
const complaintStatus = async ({ complaint }: World) =>
  (await db.complaint.findUniqueOrThrow({ where: { id: complaint.id } })).status;

describe("with the minutes", () => {
  it("drafts are confirmed, numbered one by one, and the review begins", async () => {
    const world = await aConsultation();
    const input = {
      consultation: world.consultation.ref,
      title: "建充电位，拆飞线",
      body: "建 24 个充电位，拆除飞线。",
      proposer: "member",
    } as const;
    const drafts = await Promise.all(
      [1, 2, 3].map(() => draftSuggestion(world.recorder.actor, input, monday)),
    );
    expect(drafts.every((draft) => draft.ok)).toBe(true);
    const stranger = await draftSuggestion(world.stranger.actor, input, monday);
    expect(stranger).toMatchObject({ ok: false, refusal: { refused: "not-found" } });
    await minutesConfirmed(world);
    await settle();
    const rows = await db.suggestion.findMany({ orderBy: { position: "asc" } });
    expect(rows.map((row) => row.position)).toEqual([1, 2, 3]);
    expect(rows.every((row) => row.status === "confirmed" && row.confirmedAt)).toBe(true);
    expect(await db.deadline.count({ where: { kind: "review", metAt: null } })).toBe(3);
    const late = await draftSuggestion(world.recorder.actor, input, monday);
    expect(late).toMatchObject({ ok: false, refusal: { refused: "not-now" } });
  });

  it("a consultation without suggestions is issued and closed at once", async () => {
    const world = await aConsultation("confirmed");
    await minutesConfirmed(world);
    await settle();
    expect(await consultationStatus(world)).toBe("closed");
  });
});

describe("the consultation", () => {
  it("is issued when the last of its suggestions is handed over", async () => {
    const world = await aConsultation("confirmed");
    const first = await aSuggestion(world, "reviewed");
    const second = await aSuggestion(world, "reviewed");
    const to = {
      lead: world.lead.code,
      coHandlers: [],
      separate: [],
      replyOn: onDay(30),
      key: false,
    };
    await assignSuggestion(world.staff.actor, { ref: first.ref, ...to }, monday);
    await settle();
    expect(await consultationStatus(world)).toBe("confirmed");
    const reason = "已经由街道办成，不再交办";
    await withdrawSuggestion(world.staff.actor, { ref: second.ref, reason }, monday);
    await settle();
    expect(await consultationStatus(world)).toBe("issued");
    expect(await eventsOf(world.consultation.id)).toEqual(["consultation.issued"]);
  });
});

describe("an answer", () => {
  it("answers the complaints of its problem too, once", async () => {
    const world = await aConsultation("issued");
    const { ref } = await aSuggestion(world, "handling");
    const reply = {
      resolution: "A",
      body: "24 个充电位已经全部建成投用。",
      promise: "",
      promisedOn: "",
      promisePerson: "",
      basis: "",
      contact: "visited",
    } as const;
    await draftReply(world.handler.actor, { ref, ...reply }, monday);
    const draft = await db.suggestionReply.findFirstOrThrow();
    const sign = { ref, draft: draft.id, draftedAt: draft.draftedAt };
    await countersignReply(world.departmentLead.actor, sign, monday);
    await settle();
    expect(await complaintStatus(world)).toBe("replied");
    const told = await db.complaintReply.findMany();
    expect(told).toMatchObject([{ departmentId: world.lead.id, contact: "visited" }]);
    const words = await db.prose.findUniqueOrThrow({ where: { id: told[0]?.bodyId } });
    expect(words.text).toContain(ref);
  });
});

describe("after the rating", () => {
  it("what is promised is tracked, and its look-back is planned on the day", async () => {
    const world = await aConsultation("issued");
    const { id, ref } = await aSuggestion(world, "answered");
    await aReply(world, { id }, { promisedOn: onDay(30), lookBackDueOn: onDay(30) });
    await rateSuggestion(world.reporter.actor, { ref, ...well }, monday);
    await rateSuggestion(world.member.actor, { ref, ...sheetWell }, monday);
    await settle();
    expect(await statusOf(id)).toBe("tracking");
    const planned = await db.lookBack.findMany();
    expect(planned).toMatchObject([
      { round: 1, dueOn: onDay(30), cause: "promise", fellDueAt: null },
    ]);
    expect(await consultationStatus(world)).toBe("issued");
  });

  it("a promise for today falls due at once", async () => {
    const world = await aConsultation("issued");
    const { id, ref } = await aSuggestion(world, "answered");
    await aReply(world, { id }, { promisedOn: onDay(0), lookBackDueOn: onDay(0) });
    await rateSuggestion(world.reporter.actor, { ref, ...well }, monday);
    await rateSuggestion(world.member.actor, { ref, ...sheetWell }, monday);
    await settle();
    const { id: lookBackId } = await db.lookBack.findFirstOrThrow();
    expect(await eventsOf(lookBackId)).toEqual(["look-back.planned", "look-back.fell-due"]);
  });

  it("what is done is closed, and with the last one the problem is declared solved", async () => {
    const world = await aConsultation("issued");
    const { id, ref } = await aSuggestion(world, "answered");
    await aReply(world, { id }, { resolution: "A" });
    await rateSuggestion(world.reporter.actor, { ref, ...well }, monday);
    await rateSuggestion(world.member.actor, { ref, ...sheetWell }, monday);
    await settle();
    expect(await statusOf(id)).toBe("closed");
    expect(await consultationStatus(world)).toBe("closed");
    expect(await problemStatus(world)).toBe("resolved");
  });

  it("what was only declined solves no problem", async () => {
    const world = await aConsultation("issued");
    const { id, ref } = await aSuggestion(world, "answered");
    await aReply(world, { id }, { resolution: "D" });
    await rateSuggestion(world.reporter.actor, { ref, ...well }, monday);
    await rateSuggestion(world.member.actor, { ref, ...sheetWell }, monday);
    await settle();
    expect(await statusOf(id)).toBe("closed");
    expect(await problemStatus(world)).toBe("in-progress");
  });
});

describe("after the look-back", () => {
  it("fulfilled closes the chain", async () => {
    const { ref, observer, world, suggestion } = await aLookBack("in-progress");
    await concludeLookBack(observer.actor, aFinding(ref), [], monday);
    await settle();
    expect(await statusOf(suggestion.id)).toBe("closed");
    expect(await consultationStatus(world)).toBe("closed");
    expect(await problemStatus(world)).toBe("resolved");
  });

  it("relapsed opens suggestion, consultation, problem and complaint again", async () => {
    const { ref, observer, world, suggestion } = await aLookBack("in-progress", "closed");
    await db.consultation.update({
      where: { id: world.consultation.id },
      data: { status: "closed" },
    });
    await db.problem.update({ where: { id: world.problem.id }, data: { status: "verified" } });
    await db.complaint.update({
      where: { id: world.complaint.id },
      data: { status: "closed", closedAt: monday },
    });
    await concludeLookBack(observer.actor, aFinding(ref, { verdict: "relapsed" }), [], monday);
    await settle();
    expect(await statusOf(suggestion.id)).toBe("handling");
    expect(await consultationStatus(world)).toBe("issued");
    expect(await problemStatus(world)).toBe("relapsed");
    expect(await complaintStatus(world)).toBe("rework");
  });

  it("unfulfilled keeps the consultation and the problem open", async () => {
    const { ref, observer, world } = await aLookBack("in-progress");
    await concludeLookBack(observer.actor, aFinding(ref, { verdict: "unfulfilled" }), [], monday);
    await settle();
    expect(await consultationStatus(world)).toBe("issued");
    expect(await problemStatus(world)).toBe("in-progress");
  });
});
