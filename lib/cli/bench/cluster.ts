import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { searchTerms, segment } from "@/lib/core/words";
import { detectProblems } from "@/lib/problem/commands/detect-problems";
import { problemReactions } from "@/lib/problem/reactions";
import { compoundsCount, dice, inventReport } from "./cluster-texts";
import { type Measured, type Measurement, percentile, timed } from "./measurement";

const size = 20_000;
const batch = 1000;
const from = new Date("2026-01-05T00:00:00Z");
const now = new Date("2026-06-01T00:00:00Z");
const district = "330106";

const communityOf = (compound: number) => `${district}0${10 + (compound % 12)}${100 + compound}`;
type Report = ReturnType<typeof inventReport>;

/** Half of them at a known compound, the others only by what their text names. */
async function keep(reports: readonly Report[], compoundIds: readonly string[]): Promise<void> {
  await db.prose.createMany({
    data: reports.map(({ bodyId, body }) => ({ id: bodyId, text: body, salt: "salt" })),
  });
  await db.complaint.createMany({
    data: reports.map(({ id, bodyId, compound, title, body, at }, n) => {
      const divisionCode = n % 2 === 0 ? communityOf(compound) : district;
      return {
        id,
        bodyId,
        title,
        divisionCode,
        ref: newRef("C", divisionCode),
        status: "accepted",
        compoundId: n % 2 === 0 ? (compoundIds[compound] ?? null) : null,
        terms: searchTerms(title, body),
        createdAt: at,
        submittedAt: at,
      };
    }),
  });
}

async function fill(): Promise<readonly Report[]> {
  const compounds = Array.from({ length: compoundsCount }, (_, n) => ({
    id: newId(),
    code: `compound-${n}`,
    name: `示例${n}号院`,
    divisionCode: communityOf(n),
  }));
  await db.compound.createMany({ data: compounds });
  const roll = dice(7);
  const reports = Array.from({ length: size }, (_, n) => inventReport(n, roll, from));
  const ids = compounds.map(({ id }) => id);
  for (let start = 0; start < size; start += batch) {
    await keep(reports.slice(start, start + batch), ids);
  }
  await db.$executeRaw`ANALYZE`;
  return reports;
}

/** Every text read from the database and cut into words. */
async function readAndCut(): Promise<number> {
  let words = 0;
  for (let after = ""; ; ) {
    const rows = await db.prose.findMany({
      where: after ? { id: { gt: after } } : {},
      select: { id: true, text: true },
      orderBy: { id: "asc" },
      take: 5000,
    });
    for (const { text } of rows) words += segment(text).length;
    after = rows.at(-1)?.id ?? "";
    if (rows.length < 5000) return words;
  }
}

async function measureAll(): Promise<Measured> {
  await fill();
  segment("warm");
  const floor = await timed(readAndCut);
  const all = await timed(() => detectProblems({ scope: "" }, now));
  return {
    ms: all.ms,
    floor: { name: "reading and segmenting the same texts", ms: floor.ms },
    complaints: size,
    problems: await db.problem.count(),
    gathered: await db.problemComplaint.count(),
  };
}

export const clusterAll: Measurement = { name: "cluster-20000", run: measureAll };

async function addOne(report: Report, compoundIds: readonly string[]): Promise<number> {
  await keep([report], compoundIds);
  const event = {
    ...{ id: newId(), at: now, actorId: null, grantId: null, divisionCode: district },
    ...{ subject: "complaint", subjectId: report.id, type: "complaint.submitted", data: {} },
  };
  const { ms } = await timed(async () => {
    for (const reaction of problemReactions.filter(({ on }) => on.includes(event.type))) {
      await reaction.run(event, now);
    }
  });
  return ms;
}

async function measureOne(): Promise<Measured> {
  await fill();
  await detectProblems({ scope: "" }, now);
  const compounds = await db.compound.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  const roll = dice(11);
  const samples: number[] = [];
  for (let n = 0; n < 60; n++) {
    const report = inventReport(size - 1 - n, roll, from);
    const ids = n % 2 === 0 ? compounds.map(({ id }) => id) : [];
    samples.push(await addOne(report, ids));
  }
  const ids = await db.complaint.findMany({ select: { id: true }, take: 60 });
  const floors: number[] = [];
  for (const { id } of ids) {
    const { ms } = await timed(() => db.complaint.findUnique({ where: { id } }));
    floors.push(ms);
  }
  return {
    ms: percentile(samples, 0.5),
    floor: { name: "reading one complaint by its id", ms: percentile(floors, 0.5) },
    p95: percentile(samples, 0.95),
    complaints: size,
  };
}

export const clusterOne: Measurement = { name: "cluster-add-one", run: measureOne };
