import { measurements } from "./bench/measurements";
import { withScratch } from "./bench/scratch-database";

/**
 * `npm run bench [-- name …]`: one JSON line a measurement, with the floor it is compared to. Names
 * may be beginnings: `cluster` runs `cluster-20000` and `cluster-add-one`.
 */
const asked = process.argv.slice(2);
const wanted = measurements.filter(
  ({ name }) => asked.length === 0 || asked.some((each) => name.startsWith(each)),
);

if (wanted.length === 0) {
  console.error(`npm run bench [-- ${measurements.map(({ name }) => name).join(" | ")}]`);
  process.exitCode = 2;
} else {
  await withScratch(async (scratch) => {
    for (const { name, run } of wanted) {
      const { ms, floor, ...figures } = await scratch.inFresh(run);
      const line = { name, ms: round(ms), floor: { ...floor, ms: round(floor.ms) } };
      console.log(JSON.stringify({ ...line, ratio: round(ms / floor.ms), ...figures }));
    }
  });
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
