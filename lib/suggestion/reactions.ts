import "server-only";
import { consultationEvents } from "@/lib/consultation/model";
import { loadConsultationById, moveConsultation } from "@/lib/consultation/records";
import { type ConsultationAct, stepConsultation } from "@/lib/consultation/workflow";
import { system } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { StoredEvent } from "@/lib/core/events";
import { refuse } from "@/lib/core/outcome";
import type { Reaction } from "@/lib/core/reaction";
import { type Written, writeOnce } from "@/lib/core/write";
import { problemEvents } from "@/lib/problem/model";
import { loadProblemById, moveProblem } from "@/lib/problem/records/problem";
import { step as stepProblem } from "@/lib/problem/workflow";
import { confirmDrafted } from "./commands/confirm-suggestion";
import { followRating } from "./commands/follow-rating";
import { answerComplaints, reopenComplaints } from "./commands/tell-complaints";
import { endedStatuses, suggestionStatuses, unissuedStatuses } from "./model";
import { loadSuggestionById } from "./records";

type Effect = ReturnType<typeof refuse> | Written<unknown>;

/** One effect for one event; what is not (or no longer) to be done is refused and left. */
function once(
  name: string,
  on: readonly string[],
  work: (tx: Tx, event: StoredEvent, now: Date) => Promise<Effect>,
): Reaction {
  return {
    name,
    on,
    run: async (event, now) => {
      const by = { event, reaction: name, actor: system(name), at: now };
      await writeOnce(by, (tx) => work(tx, event, now));
    },
  };
}

const confirmWithMinutes = once(
  "confirm-suggestions-with-minutes",
  ["consultation.confirmed"],
  async (tx, event, now) => {
    const [first, ...others] = await confirmDrafted(tx, event.subjectId, now);
    return first
      ? { value: null, grant: null, events: [first, ...others] }
      : refuse("not-now", "no-suggestions");
  },
);

async function consultationOf(tx: Tx, event: StoredEvent): Promise<string | undefined> {
  if (event.subject === "consultation") return event.subjectId;
  return (await loadSuggestionById(tx, event.subjectId))?.consultationId;
}

/** Moves the consultation where all its suggestions have got so far. */
function consultationFollows(
  name: string,
  on: readonly string[],
  act: ConsultationAct & ("issue" | "close" | "reopen"),
  unless: readonly string[],
): Reaction {
  const event = { issue: "issued", close: "closed", reopen: "reopened" } as const;
  const at = { issue: "issuedAt", close: "closedAt", reopen: null } as const;
  return once(name, on, async (tx, cause, now) => {
    const id = await consultationOf(tx, cause);
    const consultation = id ? await loadConsultationById(tx, id) : null;
    const to = consultation && stepConsultation(consultation.status, act);
    if (!consultation || !to) return refuse("not-now", consultation?.status);
    const held = await tx.suggestion.count({
      where: { consultationId: consultation.id, status: { in: [...unless] } },
    });
    if (held > 0) return refuse("not-now", "suggestions-open");
    const field = at[act];
    const moved = await moveConsultation(tx, consultation, to, field ? { [field]: now } : {});
    if (!moved) return refuse("stale");
    const events = [consultationEvents[event[act]](consultation, {})] as const;
    return { value: null, grant: null, events };
  });
}

const handedOver = ["assigned", "settled-on-spot", "withdrawn", "dropped"];
const ended = ["closed", "fulfilled", "policy-changed", "withdrawn", "dropped"];
const ofSuggestion = (names: readonly string[]) => names.map((name) => `suggestion.${name}`);

const followedRating: Reaction = {
  name: "follow-rating",
  on: ["suggestion.rated", "suggestion.lapsed"],
  run: async (event, now) => {
    const by = { event, reaction: "follow-rating", actor: system("follow-rating"), at: now };
    await writeOnce(by, (tx) => followRating(tx, event.subjectId, now));
  },
};

/** Every suggestion of the problem has ended, and at least one of them says that it is solved. */
async function isSolved(tx: Tx, problemId: string): Promise<boolean> {
  const rows = await tx.suggestion.groupBy({
    by: ["status", "resolution"],
    where: { problemId },
  });
  const done = rows.every((row) => (endedStatuses as readonly string[]).includes(row.status));
  return done && rows.some((row) => row.status === "closed" && row.resolution === "A");
}

const resolveProblem = once(
  "resolve-problem-with-suggestions",
  ofSuggestion(ended),
  async (tx, event, now) => {
    const problemId = (await loadSuggestionById(tx, event.subjectId))?.problemId;
    const problem = problemId ? await loadProblemById(tx, problemId) : null;
    const to = problem && stepProblem(problem.status, "declare-resolved");
    if (!problem || !to) return refuse("not-now", problem?.status);
    if (!(await isSolved(tx, problem.id))) return refuse("not-now", "suggestions-open");
    if (!(await moveProblem(tx, problem, to, { resolvedAt: now }))) return refuse("stale");
    const events = [problemEvents["declared-resolved"](problem, { summary: null })] as const;
    return { value: null, grant: null, events };
  },
);

/** A look-back found that it came back, or that it was never done. */
const cameBack = ["suggestion.found-relapsed", "suggestion.found-unfulfilled"];

const relapseProblem = once("relapse-problem-with-suggestion", cameBack, async (tx, event, now) => {
  const problemId = (await loadSuggestionById(tx, event.subjectId))?.problemId;
  const problem = problemId ? await loadProblemById(tx, problemId) : null;
  const to = problem && stepProblem(problem.status, "relapse");
  if (!problem || !to) return refuse("not-now", problem?.status);
  if (!(await moveProblem(tx, problem, to, { relapsedAt: now }))) return refuse("stale");
  const events = [problemEvents.relapsed(problem, { reason: null })] as const;
  return { value: null, grant: null, events };
});

const complaintsAnswered: Reaction = {
  name: "answer-complaints-with-suggestion",
  on: ["suggestion.answered"],
  run: answerComplaints,
};

const complaintsReopened: Reaction = {
  name: "reopen-complaints-with-relapse",
  on: ["suggestion.found-relapsed"],
  run: reopenComplaints,
};

/** In the order in which they must see an event: confirmed first, then whether all are handed over. */
export const suggestionReactions: readonly Reaction[] = [
  confirmWithMinutes,
  followedRating,
  consultationFollows(
    "issue-consultation-with-suggestions",
    ["consultation.confirmed", ...ofSuggestion(handedOver)],
    "issue",
    unissuedStatuses,
  ),
  consultationFollows(
    "close-consultation-with-suggestions",
    ["consultation.issued", ...ofSuggestion(ended)],
    "close",
    suggestionStatuses.filter((status) => !(endedStatuses as readonly string[]).includes(status)),
  ),
  consultationFollows("reopen-consultation-with-relapse", cameBack, "reopen", []),
  resolveProblem,
  relapseProblem,
  complaintsAnswered,
  complaintsReopened,
];
