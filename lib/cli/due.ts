import { isoInShanghai } from "@/lib/core/day";
import { dueAt, yearsWithoutNotice } from "@/lib/core/deadline";
import { readDue, usage } from "./read-due";

const question = readDue(process.argv.slice(2));
if ("wrong" in question) {
  console.error(`due: ${question.wrong}\n${usage}`);
  process.exitCode = 2;
} else {
  const { start, amount, unit, holidays } = question;
  const due = dueAt(start, amount, unit, { holidays });
  const counts = holidays && (unit === "working" || unit === "calendar");
  const unknown = counts ? yearsWithoutNotice(start, due) : [];
  if (unknown.length > 0) {
    const years = unknown.length > 1 ? `${unknown[0]} to ${unknown.at(-1)}` : `${unknown[0]}`;
    console.error(`due: the notice for ${years} is not known; only holidays fixed by law count`);
  }
  console.log(isoInShanghai(due));
}
