import { beforeEach, describe, expect, it } from "vitest";
import { cancelConsultation } from "@/lib/consultation/commands/change-date";
import { notePoint } from "@/lib/consultation/commands/note-point";
import { beginConsultation } from "@/lib/consultation/commands/prepare-consultation";
import {
  recordWalkIn,
  signInByCode,
  signInByHand,
} from "@/lib/consultation/commands/sign-in-at-door";
import { signUp } from "@/lib/consultation/commands/sign-up";
import { endConsultation } from "@/lib/consultation/commands/write-minutes";
import { consultationReactions } from "@/lib/consultation/reactions";
import { doorCodeAt } from "@/lib/consultation/records";
import { db } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import {
  announced,
  begun,
  makeScene,
  refusalOf,
  type Scene,
  scheduled,
  six,
  value,
} from "@/tests/support/factories/consultation";
import { at, eventTypes, later, personWith } from "@/tests/support/factories/deliberation";

let scene: Scene;
const day = later(10);
beforeEach(async () => {
  scene = await makeScene();
});

const attendance = (where: object) => db.attendance.findFirstOrThrow({ where });

describe("at the door", () => {
  it("the code of the moment signs in who joined, once; yesterday's does not", async () => {
    const it = await announced(scene);
    await signUp(scene.stranger, { ref: it.ref }, at);
    const input = { ref: it.ref, code: doorCodeAt(it.id, day) };
    expect(await refusalOf(signInByCode(scene.stranger, input, day))).toBe("not-now");
    await beginConsultation(scene.liaison, { ref: it.ref }, day);
    const old = { ref: it.ref, code: doorCodeAt(it.id, later(9)) };
    expect(await refusalOf(signInByCode(scene.stranger, old, day))).toBe("invalid");
    const ended = await six(() => signInByCode(scene.stranger, input, day));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    expect(await attendance({ personId: scene.stranger.id })).toMatchObject({
      status: "present",
      signedInVia: "code",
    });
  });

  it("takes in who was invited only, and who was not on the list", async () => {
    const it = await begun(scene);
    const input = { ref: it.ref, code: doorCodeAt(it.id, day) };
    value(await signInByCode(scene.lawyer.actor, input, day));
    value(await signInByCode(scene.stranger, input, day));
    expect((await eventTypes(it.id)).slice(-3)).toEqual([
      "consultation.joined",
      "consultation.signed-in",
      "consultation.walked-in",
    ]);
  });

  it("the list is ticked by hand, all or none, and walk-ins are noted", async () => {
    const it = await begun(scene);
    const rows = await db.attendance.findMany({ where: { consultationId: it.id } });
    const input = { ref: it.ref, attendanceIds: rows.map((row) => row.id) };
    expect(await refusalOf(signInByHand(scene.stranger, input, day))).toBe("forbidden");
    const ended = await six(() => signInByHand(scene.liaison, input, day));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const walkIn = { ref: it.ref, label: "王女士 庆丰新村", as: "resident" as const };
    expect(await refusalOf(recordWalkIn(scene.stranger, walkIn, day))).toBe("forbidden");
    value(await recordWalkIn(scene.liaison, walkIn, day));
    expect(await attendance({ guestLabel: walkIn.label })).toMatchObject({
      status: "present",
      personId: null,
    });
  });

  it("counts who did not come as absent when it ends", async () => {
    const it = await announced(scene);
    const absent = await personWith("resident");
    await signUp(absent, { ref: it.ref }, at);
    await beginConsultation(scene.liaison, { ref: it.ref }, day);
    const input = { ref: it.ref, code: doorCodeAt(it.id, day) };
    await signInByCode(scene.lawyer.actor, input, day);
    await signInByCode(scene.stranger, input, day);
    value(await endConsultation(scene.host, { ref: it.ref }, day));
    expect(await attendance({ personId: absent.id })).toMatchObject({ status: "absent" });
    expect((await eventTypes(it.id)).slice(-3)).toEqual([
      "consultation.ended",
      "consultation.missed",
      "consultation.minutes-composed",
    ]);
  });
});

describe("what was said", () => {
  const point = {
    side: "resident",
    nature: "consensus",
    text: "北侧空地先建八个",
    agendaPosition: 1,
  } as const;

  it("is noted by the recorder during the session and not by strangers or before", async () => {
    const it = await begun(scene);
    expect(await refusalOf(notePoint(scene.stranger, { ref: it.ref, ...point }, day))).toBe(
      "forbidden",
    );
    value(await notePoint(scene.liaison, { ref: it.ref, ...point }, day));
    expect(await db.discussionPoint.count({ where: { agendaItemId: { not: null } } })).toBe(1);
    await db.consultation.update({ where: { id: it.id }, data: { status: "open" } });
    expect(await refusalOf(notePoint(scene.liaison, { ref: it.ref, ...point }, day))).toBe(
      "not-now",
    );
  });
});

describe("the complaints of the problem", () => {
  async function told(consultationId: string, type: string): Promise<StoredEvent> {
    const row = await db.event.findFirstOrThrow({ where: { subjectId: consultationId, type } });
    return { ...row, data: row.data as StoredEvent["data"] };
  }
  const statuses = async () =>
    (await db.complaint.findMany({ select: { status: true } })).map((row) => row.status);

  it("wait from the notice on and go on when it is called off, once each", async () => {
    const it = await announced(scene);
    const [consult, goOn] = consultationReactions;
    const noticed = await told(it.id, "consultation.noticed");
    for (let i = 0; i < 3; i++) await consult?.run(noticed, at);
    expect(await statuses()).toEqual(Array(3).fill("in-consultation"));
    await cancelConsultation(scene.head, { ref: it.ref, reason: "场地临时不能使用" }, at);
    await goOn?.run(await told(it.id, "consultation.cancelled"), later(1));
    expect(await statuses()).toEqual(Array(3).fill("in-progress"));
    await consult?.run(noticed, later(2));
    expect(await statuses()).toEqual(Array(3).fill("in-progress"));
    expect(await db.event.count({ where: { type: "complaint.taken-to-consultation" } })).toBe(3);
  });

  it("are left alone by a consultation that nobody announced", async () => {
    await scheduled(scene);
    expect(await statuses()).toEqual(Array(3).fill("accepted"));
  });
});
