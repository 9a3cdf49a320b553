import { beforeEach, describe, expect, it } from "vitest";
import { scheduleConsultation } from "@/lib/consultation/commands/schedule-consultation";
import { getScheduling } from "@/lib/consultation/queries/scheduling";
import { instantsOf } from "@/lib/consultation/rules/timing";
import { db } from "@/lib/core/db";
import {
  approved,
  approvedMatter,
  makeScene,
  plan,
  refusalOf,
  type Scene,
  six,
} from "@/tests/support/factories/consultation";
import { at, eventsOf, eventTypes } from "@/tests/support/factories/deliberation";

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});

describe("scheduling a consultation", () => {
  it("plans the problem, schedules the matter and invites with reasons, once", async () => {
    await approved(scene);
    const ended = await six(() => scheduleConsultation(scene.liaison, plan(scene), at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const it = await db.consultation.findFirstOrThrow({
      include: { agenda: { orderBy: { position: "asc" } }, attendances: true, matter: true },
    });
    expect(it).toMatchObject({
      status: "planned",
      problemId: scene.problem.id,
      convenorId: scene.liaison.id,
    });
    expect(it.agenda.map((item) => item.title)).toEqual(["说明来由", "居民说"]);
    expect(it.matter.status).toBe("scheduled");
    expect(await db.problem.findUnique({ where: { id: scene.problem.id } })).toMatchObject({
      status: "planned",
      plan: "consultation",
    });
    const invited = it.attendances.map((row) => `${row.capacityAs} ${row.status}`).sort();
    expect(invited).toEqual(["department invited", "member invited"]);
    const lawyer = it.attendances.find((row) => row.capacityAs === "member");
    expect(JSON.stringify(lawyer?.reasons)).toContain("expertise");
    expect((await eventTypes(it.id)).sort()).toEqual([
      "consultation.invited",
      "consultation.invited",
      "consultation.planned",
    ]);
    expect(await eventTypes(scene.problem.id)).toContain("problem.planned");
  });

  it("is open to a member of the district", async () => {
    await approved(scene);
    const done = scheduleConsultation(scene.farmer.actor, plan(scene, { form: "micro" }), at);
    expect(await refusalOf(done)).toBe("ok");
  });

  it("is refused before the matter is approved, to strangers, and with wrong times", async () => {
    expect(await refusalOf(scheduleConsultation(scene.liaison, plan(scene), at))).toBe("not-now");
    await approved(scene);
    expect(await refusalOf(scheduleConsultation(scene.stranger, plan(scene), at))).toBe(
      "forbidden",
    );
    const past = plan(scene, { day: "2026-02-01", signUpDay: "2026-01-31" });
    expect(await refusalOf(scheduleConsultation(scene.liaison, past, at))).toBe("invalid");
    const nowhere = plan(scene, { problemRef: "P330106012-00000000" });
    expect(await refusalOf(scheduleConsultation(scene.liaison, nowhere, at))).toBe("not-found");
  });

  it("names as head only somebody who answers for the venue", async () => {
    await approved(scene);
    for (const headId of [scene.farmer.actor.id, scene.stranger.id]) {
      const own = plan(scene, { form: "micro", headId: headId ?? "" });
      expect(await refusalOf(scheduleConsultation(scene.farmer.actor, own, at))).toBe("invalid");
    }
    expect(await db.consultation.count()).toBe(0);
  });

  it("wants a reason for inviting a party to the matter, and keeps it", async () => {
    await db.member.updateMany({ where: { slug: "lawyer" }, data: { firmId: scene.firmId } });
    await approved(scene);
    expect(await refusalOf(scheduleConsultation(scene.liaison, plan(scene), at))).toBe("invalid");
    const input = plan(scene, { overrule: "只有他熟悉这个小区的电路" });
    expect(await refusalOf(scheduleConsultation(scene.liaison, input, at))).toBe("ok");
    const it = await db.consultation.findFirstOrThrow();
    const events = await eventsOf(it.id);
    expect(
      events.some(
        (each) =>
          JSON.stringify(each.data).includes('"overruled": {') ||
          JSON.stringify(each.data).includes('"overruled":{'),
      ),
    ).toBe(true);
  });

  it("flags a member who is elsewhere at that hour", async () => {
    await approved(scene);
    await scheduleConsultation(scene.liaison, plan(scene), at);
    const other = await db.consultation.findFirstOrThrow();
    await db.matter.updateMany({ data: { status: "approved" } });
    const clash = scheduleConsultation(
      scene.liaison,
      plan(scene, { from: "15:00", to: "17:00" }),
      at,
    );
    expect(await refusalOf(clash)).toBe("invalid");
    const after = scheduleConsultation(
      scene.liaison,
      plan(scene, { from: "16:00", to: "17:00" }),
      at,
    );
    expect(await refusalOf(after)).toBe("ok");
    expect(other.status).toBe("planned");
  });

  it("needs no problem: a matter by itself is enough", async () => {
    const ref = await approvedMatter(scene);
    const { problemRef: _none, ...rest } = plan(scene);
    const input = { ...rest, matterRef: ref, must: ["lawyer"], experts: ["王教授 交通"] };
    const ended = await six(() => scheduleConsultation(scene.liaison, input, at));
    expect(ended.filter((each) => each === "ok")).toHaveLength(1);
    const it = await db.consultation.findFirstOrThrow({ include: { attendances: true } });
    expect(it).toMatchObject({ problemId: null, status: "planned" });
    const people = it.attendances.map((row) => [row.capacityAs, row.required, row.guestLabel]);
    expect(people.sort()).toEqual([
      ["department", true, null],
      ["expert", false, "王教授 交通"],
      ["member", true, null],
    ]);
  });

  it("gives as many working days of notice as its form asks for, or the reason why not", async () => {
    await approved(scene);
    const soon = { day: "2026-03-06", signUpDay: "2026-03-05" };
    const special = plan(scene, { ...soon, form: "special" });
    expect(await scheduleConsultation(scene.liaison, special, at)).toMatchObject({
      refusal: { reason: "short-notice", fields: { shortNotice: ["short-notice"] } },
    });
    const reasoned = { ...special, shortNotice: "消防隐患要在周末前商量" };
    expect(await refusalOf(scheduleConsultation(scene.liaison, reasoned, at))).toBe("ok");
    const [event] = await db.event.findMany({ where: { type: "consultation.planned" } });
    expect(event?.data).toHaveProperty("shortNotice");
  });

  it("does not book a venue or a host twice without a reason", async () => {
    await approved(scene);
    expect(await refusalOf(scheduleConsultation(scene.liaison, plan(scene), at))).toBe("ok");
    const ref = await approvedMatter(scene);
    const { problemRef: _none, ...rest } = plan(scene, { members: ["farmer"] });
    const second = { ...rest, matterRef: ref };
    expect(await scheduleConsultation(scene.liaison, second, at)).toMatchObject({
      refusal: { fields: { overrule: ["venue-busy", "host-busy"] } },
    });
    const offer = await getScheduling(
      scene.liaison,
      { matterRef: ref, times: instantsOf(second), form: "micro" },
      at,
    );
    expect(offer?.booked).toMatchObject([{ title: "充电棚建在哪里" }]);
    const reasoned = { ...second, overrule: "两个房间，主持人前后各半场" };
    expect(await refusalOf(scheduleConsultation(scene.liaison, reasoned, at))).toBe("ok");
  });

  it("proposes the same members, for the same reasons, for the same records", async () => {
    await approved(scene);
    const of = { problemRef: scene.problem.ref, form: "micro", times: instantsOf(plan(scene)) };
    const [one, other] = [
      await getScheduling(scene.liaison, of, at),
      await getScheduling(scene.liaison, of, at),
    ];
    expect(one?.proposals).toEqual(other?.proposals);
    expect(one?.proposals[0]?.reasons.map((each) => each.code)).toContain("expertise");
  });
});
