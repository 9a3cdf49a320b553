import { beforeEach, describe, expect, it } from "vitest";
import { recomposeMinutes } from "@/lib/consultation/commands/compose-minutes";
import { issueConsultation } from "@/lib/consultation/commands/follow-suggestions";
import { notePoint } from "@/lib/consultation/commands/note-point";
import { restoreSection, saveSection } from "@/lib/consultation/commands/save-section";
import { recordWalkIn, signInByHand } from "@/lib/consultation/commands/sign-in-at-door";
import {
  confirmMinutesAsHead,
  confirmMinutesAsHost,
  endConsultation,
} from "@/lib/consultation/commands/write-minutes";
import { consultationJobs } from "@/lib/consultation/jobs";
import { getClash, listRevisions, minutesOf } from "@/lib/consultation/queries/minutes";
import { listMinutesToWrite } from "@/lib/consultation/queries/minutes-due";
import {
  getMinutesPaper,
  getPublishedSummary,
  getSignInSheet,
} from "@/lib/consultation/queries/papers";
import { getPublishedSentences, listPublishedConsultedOn } from "@/lib/consultation/queries/report";
import { system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import {
  begun,
  makeScene,
  refusalOf,
  type Scene,
  value,
} from "@/tests/support/factories/consultation";
import { eventsOf, eventTypes, later } from "@/tests/support/factories/deliberation";

let scene: Scene;
const day = later(10);
beforeEach(async () => {
  scene = await makeScene();
});

async function sections(consultationId: string) {
  const minutes = await minutesOf(consultationId);
  const of = (key: string) => {
    const found = minutes?.sections.find((section) => section.key === key);
    if (!found) throw new Error(`no section ${key}`);
    return found;
  };
  return { minutes, of };
}

const note = (ref: string, nature: "view" | "consensus", text: string, agendaPosition?: number) =>
  notePoint(scene.liaison, { ref, side: "resident", nature, text, agendaPosition }, day);

/** Over, with two points noted and everybody in the room. */
async function ended() {
  const it = await begun(scene);
  const { ref } = it;
  const invited = await db.attendance.findMany({
    where: { consultationId: it.id, capacityAs: "member" },
  });
  const attendanceIds = invited.map((row) => row.id);
  value(await signInByHand(scene.liaison, { ref, attendanceIds }, day));
  value(await recordWalkIn(scene.liaison, { ref, label: "王女士 庆丰" }, day));
  value(await note(ref, "view", "晚上声音大", 1));
  value(await note(ref, "consensus", "先建八个"));
  value(await endConsultation(scene.host, { ref }, day));
  return it;
}

describe("minutes", () => {
  it("are there when the consultation ends, composed from what was noted and who came", async () => {
    const it = await ended();
    const { minutes, of } = await sections(it.id);
    expect(minutes?.version).toBe(1);
    expect(of("item-1").text).toBe("居民：晚上声音大");
    expect(of("consensus").text).toBe("先建八个");
    expect(of("summary").text).toContain("2 人参加，形成共识 1 条");
    expect(await eventTypes(it.id)).toContain("consultation.minutes-composed");
  });

  it("lose nothing where two recorders save twenty times each at once", async () => {
    const it = await ended();
    const { ref } = it;
    const writer = async (who: typeof scene.host, name: string) => {
      let read = { version: 1, text: "先建八个" };
      for (let n = 0; n < 20; n += 1) {
        const text = `${read.text}\n${name}第${n}条`;
        const input = { ref, section: "consensus", version: read.version, text };
        read = value(await saveSection(who, input, day));
      }
    };
    await Promise.all([writer(scene.liaison, "甲"), writer(scene.host, "乙")]);
    const lines = (await sections(it.id)).of("consensus").text.split("\n");
    const wanted = ["甲", "乙"].flatMap((name) =>
      Array.from({ length: 20 }, (_, n) => `${name}第${n}条`),
    );
    expect([...lines].sort()).toEqual(["先建八个", ...wanted].sort());
    expect((await sections(it.id)).of("consensus").version).toBe(41);
    expect(await db.minutesRevision.count({ where: { key: "consensus" } })).toBe(41);
  });

  it("ask where both changed the same sentence, and show both texts", async () => {
    const { ref, id } = await ended();
    const mine = { ref, section: "consensus", version: 1, text: "先建十个" };
    value(await saveSection(scene.host, { ...mine, text: "先建六个" }, day));
    const refused = await saveSection(scene.liaison, mine, day);
    expect(refused).toMatchObject({ refusal: { refused: "stale", reason: "minutes-conflict" } });
    expect(await getClash(scene.liaison, mine)).toEqual({
      version: 2,
      theirs: "先建六个",
      both: "先建六个\n先建十个",
    });
    expect(await getClash(scene.stranger, mine)).toBeNull();
    value(await saveSection(scene.liaison, { ...mine, version: 2, text: "先建七个" }, day));
    expect((await sections(id)).of("consensus").text).toBe("先建七个");
  });

  it("bring in points noted since, once, without touching what was edited", async () => {
    const { ref, id } = await ended();
    const edited = { ref, section: "consensus", version: 1, text: "先建八个，年内建成" };
    value(await saveSection(scene.liaison, edited, day));
    expect(await refusalOf(recomposeMinutes(scene.liaison, { ref }, day))).toBe("not-now");
    value(await note(ref, "consensus", "每月公开一次进度"));
    value(await recomposeMinutes(scene.liaison, { ref }, day));
    const { of } = await sections(id);
    expect(of("consensus").text).toBe("先建八个，年内建成\n每月公开一次进度");
    expect(of("summary").text).toContain("形成共识 2 条");
    expect(await refusalOf(recomposeMinutes(scene.liaison, { ref }, day))).toBe("not-now");
  });

  it("bring in a poll with its counts once it is closed", async () => {
    const { ref, id } = await ended();
    const words = ["建在东门外吗", "赞成", "反对"].map((text) => ({ id: newId(), text, salt: "" }));
    await db.prose.createMany({ data: words });
    const [text, yes, no] = words.map((each) => each.id);
    const poll = { textId: text ?? "", optionIds: [yes ?? "", no ?? ""], shown: "closed" };
    const row = { consultationId: id, status: "open", openedAt: day, ...poll };
    const { id: pollId } = await db.livePoll.create({ data: row });
    await db.liveVote.create({ data: { pollId, personId: scene.host.id, choice: 0, at: day } });
    expect(await refusalOf(recomposeMinutes(scene.liaison, { ref }, day))).toBe("not-now");
    await db.livePoll.update({ where: { id: pollId }, data: { status: "closed" } });
    value(await recomposeMinutes(scene.liaison, { ref }, day));
    expect((await sections(id)).of("other").text).toBe(
      "现场表态“建在东门外吗”：赞成 1 票、反对 0 票，共 1 票",
    );
    expect(await refusalOf(recomposeMinutes(scene.liaison, { ref }, day))).toBe("not-now");
  });

  it("keep every version with who and what changed, and give an earlier one back", async () => {
    const { ref, id } = await ended();
    const change = { ref, section: "consensus", version: 1, text: "先建八个。年内建成。" };
    value(await saveSection(scene.liaison, change, day));
    value(await restoreSection(scene.liaison, { ref, section: "consensus", version: 1 }, day));
    expect((await sections(id)).of("consensus")).toMatchObject({ version: 3, text: "先建八个" });
    const found = await listRevisions(scene.liaison, ref, { section: "consensus" });
    expect(found?.rows.map(({ version, cause }) => [version, cause])).toEqual([
      [3, "restored"],
      [2, "written"],
      [1, "composed"],
    ]);
    expect(found?.rows[1]?.changes).toEqual([
      { kind: "removed", text: "先建八个" },
      { kind: "added", text: "先建八个。年内建成。" },
    ]);
    expect(await listRevisions(scene.stranger, ref, {})).toBeNull();
  });

  it("are signed as they were read, whole, and only without personal data in what is public", async () => {
    const { ref, id } = await ended();
    const summary = { ref, section: "summary", version: 1, text: "张三住3幢2单元101室，说声音大" };
    value(await saveSection(scene.liaison, summary, day));
    const { version = 0 } = (await sections(id)).minutes ?? {};
    const unread = confirmMinutesAsHost(scene.host, { ref, version: 1 }, day);
    expect(await refusalOf(unread)).toBe("stale");
    const personal = await confirmMinutesAsHost(scene.host, { ref, version }, day);
    expect(personal).toMatchObject({ refusal: { reason: "personal-data" } });
    const clean = { ...summary, version: 2, text: "居民说晚上声音大，先建八个" };
    value(await saveSection(scene.liaison, clean, day));
    value(await confirmMinutesAsHost(scene.host, { ref, version: version + 1 }, day));
    const row = await db.minutes.findUniqueOrThrow({ where: { consultationId: id } });
    const body = await db.prose.findUniqueOrThrow({ where: { id: row.bodyId ?? "" } });
    expect(body.text).toContain("[consensus]\n先建八个");
    const late = { ...clean, version: 3, text: "签了以后再改" };
    expect(await refusalOf(saveSection(scene.liaison, late, day))).toBe("not-now");
  });

  it("are written by nobody else", async () => {
    const { ref } = await ended();
    const typed = { ref, section: "consensus", version: 1, text: "外人写的" };
    expect(await refusalOf(saveSection(scene.stranger, typed, day))).toBe("forbidden");
    expect(await refusalOf(recomposeMinutes(scene.stranger, { ref }, day))).toBe("forbidden");
    expect(await refusalOf(saveSection(scene.liaison, { ...typed, section: "item-9" }, day))).toBe(
      "not-found",
    );
  });
});

describe("the date of minutes", () => {
  const remind = (now: Date) => {
    const job = consultationJobs.find((each) => each.name === "remind-of-minutes");
    return job?.run(now);
  };
  const told = async (id: string) =>
    (await eventsOf(id))
      .filter((event) => event.type === "consultation.minutes-due")
      .map((event) => (event.data as { when: string }).when);

  it("is reminded of on the working day before, on the day and after, once a day, until signed", async () => {
    const { id, ref } = await ended();
    const clock = await db.deadline.findFirstOrThrow({ where: { subjectId: id, kind: "minutes" } });
    const at = (days: number) => new Date(clock.dueAt.getTime() + (days * 24 - 15) * 3_600_000);
    await remind(at(-4));
    expect(await told(id)).toEqual([]);
    // Due on a Monday: Friday is the working day before, and nobody is reminded on Sunday.
    await remind(at(-3));
    await Promise.all([remind(at(-3)), remind(at(-3))]);
    await remind(at(-1));
    expect(await told(id)).toEqual(["soon"]);
    await remind(at(0));
    await remind(at(1));
    expect(await told(id)).toEqual(["soon", "today", "over"]);
    expect((await listMinutesToWrite(scene.liaison)).map((row) => row.ref)).toEqual([ref]);
    expect(await listMinutesToWrite(scene.stranger)).toEqual([]);
    value(await confirmMinutesAsHost(scene.host, { ref }, at(1)));
    value(await confirmMinutesAsHead(scene.head, { ref }, at(1)));
    await remind(at(2));
    expect(await told(id)).toHaveLength(3);
    expect(await listMinutesToWrite(scene.liaison)).toEqual([]);
  });
});

describe("the papers", () => {
  it("are given to those who work on it, and the summary to everybody once it is signed", async () => {
    const { ref } = await ended();
    expect(await getMinutesPaper(scene.stranger, ref, day)).toBeNull();
    expect(await getSignInSheet(scene.stranger, ref, day)).toBeNull();
    expect(await getPublishedSummary(ref, day)).toBeNull();
    expect(await getMinutesPaper(scene.liaison, ref, day)).toMatchObject({
      expected: 2,
      present: { resident: 1, member: 1, department: 0, expert: 0 },
      hostConfirmedAt: null,
    });
    expect((await getSignInSheet(scene.liaison, ref, day))?.people).toHaveLength(2);
    value(await confirmMinutesAsHost(scene.host, { ref }, day));
    value(await confirmMinutesAsHead(scene.head, { ref }, day));
    const summary = await getPublishedSummary(ref, day);
    expect(summary).toMatchObject({ present: { resident: 1, member: 1 }, members: [] });
    expect(await getMinutesPaper(scene.liaison, ref, day)).toMatchObject({ head: "某人" });
  });

  it("and the sentence for those who reported is there when the suggestions are handed over", async () => {
    const { ref, problemId } = await ended();
    value(await confirmMinutesAsHost(scene.host, { ref }, day));
    value(await confirmMinutesAsHead(scene.head, { ref }, day));
    expect(await getPublishedSentences([ref])).toEqual(new Map());
    value(await issueConsultation(system("follow-suggestions"), { ref }, day));
    const sentence = (await getPublishedSentences([ref])).get(ref);
    expect(sentence).toContain("形成共识 1 条");
    const problem = await db.problem.findUniqueOrThrow({ where: { id: problemId ?? "" } });
    expect(await listPublishedConsultedOn(problem.ref)).toMatchObject([{ ref, sentence }]);
  });
});
