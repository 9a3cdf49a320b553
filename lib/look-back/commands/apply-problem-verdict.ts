import "server-only";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent } from "@/lib/core/events";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { problemEvents } from "@/lib/problem/model";
import { loadProblemById, moveProblem } from "@/lib/problem/records/problem";
import { step as stepProblem } from "@/lib/problem/workflow";
import { openRework } from "@/lib/suggestion/commands/rate-suggestion";
import { suggestionEvents } from "@/lib/suggestion/model";
import { loadSuggestionById, moveSuggestion } from "@/lib/suggestion/records";
import { step } from "@/lib/suggestion/workflow";
import type { FindingForm } from "../model";

type Applied = { events: readonly DraftEvent[] };
type Of = { readonly id: string; readonly problemId: string };

/**
 * What a look at a whole problem does: it holds, and nothing moves; or it relapsed, and with it
 * every suggestion that was closed as solved is handled again, each with a new clock.
 */
export async function applyProblemVerdict(
  tx: Tx,
  lookBack: Of,
  { verdict }: FindingForm,
  now: Date,
): Promise<Applied | Refusal> {
  if (verdict === "fulfilled") return { events: [] };
  if (verdict !== "relapsed") {
    return refuse("invalid", "verdict-of-problem", { verdict: ["verdict-of-problem"] });
  }
  const problem = await loadProblemById(tx, lookBack.problemId);
  const to = problem && stepProblem(problem.status, "relapse");
  if (!problem || !to) return refuse("not-now", problem?.status);
  if (!(await moveProblem(tx, problem, to, { relapsedAt: now }))) return refuse("stale");
  const reopened = await reopenSuggestions(tx, lookBack, now);
  return { events: [problemEvents.relapsed(problem, { reason: null }), ...reopened] };
}

async function reopenSuggestions(tx: Tx, of: Of, now: Date): Promise<DraftEvent[]> {
  const solved = await tx.suggestion.findMany({
    where: { problemId: of.problemId, status: "closed", resolution: "A" },
    select: { id: true },
    orderBy: { id: "asc" },
    take: 100,
  });
  const events: DraftEvent[] = [];
  for (const { id } of solved) {
    const suggestion = await loadSuggestionById(tx, id);
    const to = suggestion && step(suggestion.status, "find-relapse");
    if (!suggestion || !to) continue;
    if (!(await moveSuggestion(tx, suggestion, to, { watched: true, closedAt: null }))) continue;
    await openRework(tx, suggestion, now);
    events.push(suggestionEvents["found-relapsed"](suggestion, { lookBackId: of.id }));
  }
  return events;
}
