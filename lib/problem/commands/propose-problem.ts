import "server-only";
import { system } from "@/lib/core/actor";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { newRef } from "@/lib/core/ref";
import { mayBeName } from "@/lib/core/words";
import { write } from "@/lib/core/write";
import { problemEvents } from "../model";
import { linkComplaints } from "../records/problem";
import { titleFor } from "../records/proposal";
import { commonPlace } from "../rules/common-place";
import { evidenceOf } from "../rules/evidence";
import { sharedByMost } from "../rules/most-of";
import type { Group } from "../rules/propose-problems";
import type { WordCounts } from "../rules/wording";

/** A category speaks for a group in which so many have it. */
const most = 0.6;

/**
 * Records a group as a proposal with its evidence. One transaction; a complaint that another run
 * took meanwhile makes the proposal stale, not wrong.
 */
export function proposeProblem(
  group: Group,
  { counted, alike }: { counted: WordCounts; alike: number },
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  const { members } = group;
  const { divisionCode, compoundId } = commonPlace(members);
  const categoryCode = sharedByMost(
    members.map((each) => each.categoryCode),
    most,
  );
  const place = { divisionCode, compoundId, categoryCode };
  const evidence = evidenceOf(members, counted, {
    alike,
    isShown: (word) => !mayBeName(word),
  });
  const complaintIds = members.map(({ id }) => id);
  return write(system("detect-problems"), now, async (tx) => {
    const problem = { id: newId(), divisionCode };
    const ref = newRef("P", divisionCode);
    await tx.problem.create({
      data: {
        ...problem,
        ...place,
        ref,
        status: "detected",
        title: await titleFor(tx, group, place, evidence),
        terms: [...evidence.terms],
        confidence: evidence.confidence,
        detectedAt: now,
      },
    });
    const free = await linkComplaints(tx, problem.id, complaintIds, now, evidence.likeness);
    if (free !== complaintIds.length) return refuse("stale", "already-in-problem");
    const data = { ref, categoryCode, compoundId, complaintIds };
    return { value: { ref }, grant: null, events: [problemEvents.detected(problem, data)] };
  });
}
