import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, anonymous, system } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { verifyLedger } from "@/lib/core/verify-ledger";
import { signOffResident } from "@/lib/look-back/commands/confirm-finding";
import { forgetNames } from "@/lib/privacy/commands/forget-names";
import { privacyJobs } from "@/lib/privacy/jobs";
import { aLookBack } from "@/tests/support/factories/look-back";
import { monday } from "@/tests/support/factories/suggestion";

const now = new Date("2030-06-04T03:00:00+08:00");
const lastDay = new Date("2030-06-03T23:30:00+08:00");
const concludedAt = new Date("2027-06-03T10:00:00+08:00");
let ready: Awaited<ReturnType<typeof aLookBack>>;

beforeEach(async () => {
  ready = await aLookBack("in-progress");
  await db.lookBackConfirmation.deleteMany();
  for (const name of ["王建国", "李秀英"]) {
    const said = { ref: ready.ref, name, solved: "partly", agreed: "yes" } as const;
    expect((await signOffResident(ready.observer.actor, said, monday)).ok).toBe(true);
  }
});

const conclude = (at: Date | null) =>
  db.lookBack.update({
    where: { id: ready.id },
    data: { status: "concluded", concludedAt: at },
  });
const run = async (at: Date) => {
  for (const job of privacyJobs) await job.run(at);
};
const named = () =>
  db.lookBackConfirmation.count({
    where: { OR: [{ nameCipher: { not: null } }, { nameIndex: { not: null } }] },
  });
const told = () =>
  db.event.findMany({ where: { type: "look-back.names-forgotten" }, select: { data: true } });

describe("names that residents signed on the spot", () => {
  it("go three years after it was concluded, once of many; what was said still counts", async () => {
    await conclude(concludedAt);
    await run(lastDay);
    expect(await named()).toBe(2);
    await Promise.all([run(now), run(now), run(now)]);
    await run(now);
    expect(await named()).toBe(0);
    const rows = await db.lookBackConfirmation.findMany({
      select: { solved: true, via: true, lookBackId: true },
    });
    const said = { solved: "partly", via: "name", lookBackId: ready.id };
    expect(rows).toEqual([said, said]);
    expect(await told()).toEqual([{ data: { names: 2 } }]);
    expect(await verifyLedger()).toMatchObject({ ok: true });
  });

  it("stay while it is not concluded, however long ago they signed", async () => {
    await run(now);
    expect(await named()).toBe(2);
    expect(await told()).toEqual([]);
  });

  it("of another look-back stay to their own day", async () => {
    await conclude(new Date("2028-01-01T10:00:00+08:00"));
    await run(now);
    expect(await named()).toBe(2);
  });

  it("are forgotten by the clock, and by nobody's hand", async () => {
    await conclude(concludedAt);
    const { staff, reporter } = ready.world;
    const hands: Actor[] = [staff.actor, reporter.actor, ready.observer.actor, anonymous];
    for (const actor of hands) {
      const outcome = await forgetNames(actor, { id: ready.id }, now);
      expect(outcome).toMatchObject({ ok: false, refusal: { refused: "forbidden" } });
    }
    expect(await named()).toBe(2);
    const clock = system("forget-signed-names");
    expect(await forgetNames(clock, { id: ready.id }, lastDay)).toMatchObject({ ok: false });
    expect(await forgetNames(clock, { id: ready.world.staff.id }, now)).toMatchObject({
      ok: false,
      refusal: { refused: "not-found" },
    });
    expect(await forgetNames(clock, { id: ready.id }, now)).toEqual({
      ok: true,
      value: { names: 2 },
    });
  });
});
