import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { importComplaints } from "@/lib/complaint/commands/import-complaints";
import { readImport } from "@/lib/complaint/rules/import-rows";
import { readTable } from "@/lib/core/csv-table";
import { db } from "@/lib/core/db";
import { projectRoot } from "@/lib/core/project";
import { detectProblems } from "@/lib/problem/commands/detect-problems";
import { listOpenProblems } from "@/lib/problem/queries/open-problems";
import { loadGround } from "@/prisma/seed/load-ground";

const now = new Date("2026-03-02T02:00:00Z");
const folder = [".", "..", "../.."]
  .map((up) => join(projectRoot, up, "../shared/data"))
  .find((path) => existsSync(join(path, "complaints-sample.csv")));
if (!folder) console.warn("skipped: ../shared/data with the labelled sample is not there");

/** The labels name the problem; what is marked as other stands at the place and is none of it. */
function labelled(path: string): ReadonlySet<string> {
  const rows: { id: string; problem: string }[] = parse(readFileSync(path), {
    columns: true,
    bom: true,
  });
  return new Set(rows.filter(({ problem }) => !problem.includes("·")).map(({ id }) => id));
}

it.runIf(folder)(
  "finds the labelled problem in the sample with precision 0.95 and recall 0.85",
  async () => {
    const wanted = labelled(join(folder ?? "", "complaints-sample-labels.csv"));
    expect(wanted.size).toBe(56);
    await loadGround(now);
    const { table } = readTable(readFileSync(join(folder ?? "", "complaints-sample.csv")));
    const { rows } = readImport(table, now);
    await importComplaints({ rows, scope: "330106" }, now);
    await detectProblems({ scope: "" }, now);
    const problems = await listOpenProblems("");
    const found = problems.map((problem) => ({
      ...problem,
      hits: problem.complaints.filter((id) => wanted.has(id)).length,
    }));
    const best = found.reduce((a, b) => (b.hits > a.hits ? b : a));
    expect(best.hits / best.size).toBeGreaterThanOrEqual(0.95);
    expect(best.hits / wanted.size).toBeGreaterThanOrEqual(0.85);
    expect(best.terms.length).toBeGreaterThanOrEqual(3);
    const kept = await db.problem.findUniqueOrThrow({
      where: { ref: best.ref },
      include: { complaints: true },
    });
    expect(kept.confidence).toBeGreaterThan(0.5);
    for (const { likeness } of kept.complaints) expect(likeness).toBeGreaterThan(0.05);
    console.info(
      JSON.stringify(found.map(({ title, terms, size, hits }) => ({ title, terms, size, hits }))),
      kept.confidence,
    );
    expect(problems.length).toBeLessThanOrEqual(5);
  },
);
