import "server-only";
import { z } from "zod";
import { system } from "@/lib/core/actor";
import { addDays, dayOf } from "@/lib/core/day";
import { refuse } from "@/lib/core/outcome";
import type { Reaction } from "@/lib/core/reaction";
import { setting } from "@/lib/core/settings";
import { derive, writeOnce } from "@/lib/core/write";
import { loadProblemById } from "@/lib/problem/records/problem";
import { lookBackReason } from "@/lib/suggestion/model";
import { loadSuggestionById } from "@/lib/suggestion/records";
import { keepPlan } from "./commands/plan-look-back";
import { enterAnswer } from "./records/promise";

const name = "plan-look-back";
const tracked = z.object({ replyId: z.uuid(), dueOn: z.iso.date(), cause: lookBackReason });

/** An answer that is tracked gets its next round on the day the answer itself named. */
const planRound: Reaction = {
  name,
  on: ["suggestion.tracked"],
  run: async (event, now) => {
    await writeOnce({ event, reaction: name, actor: system(name), at: now }, async (tx) => {
      const suggestion = await loadSuggestionById(tx, event.subjectId);
      if (!suggestion) return refuse("not-found");
      const { id: suggestionId, divisionCode } = suggestion;
      const plan = { ...tracked.parse(event.data), suggestionId, divisionCode };
      const { ref, events } = await keepPlan(tx, plan, now);
      return { value: { ref }, grant: null, events };
    });
  },
};

const answered = z.object({ replyId: z.uuid() });

/** A published answer is written into the book of promises. */
const enterPromise: Reaction = {
  name: "enter-promise",
  on: ["suggestion.answered"],
  run: async (event, now) => {
    const { replyId } = answered.parse(event.data);
    await derive({ event, reaction: "enter-promise", at: now }, async (tx) => {
      await enterAnswer(tx, replyId);
    });
  },
};

/** A problem that was declared resolved is looked at as a whole, once, long enough afterwards. */
const planForProblem: Reaction = {
  name: "plan-look-back-at-problem",
  on: ["problem.declared-resolved"],
  run: async (event, now) => {
    const reaction = "plan-look-back-at-problem";
    await writeOnce({ event, reaction, actor: system(reaction), at: now }, async (tx) => {
      const problem = await loadProblemById(tx, event.subjectId);
      if (!problem) return refuse("not-found");
      const { id: problemId, divisionCode } = problem;
      const open = { problemId, status: { notIn: ["concluded", "skipped"] } };
      if ((await tx.lookBack.count({ where: open })) > 0) return refuse("stale", "planned-already");
      const dueOn = addDays(
        dayOf(event.at),
        await setting(tx, "look-back.problem-days", divisionCode),
      );
      const plan = { suggestionId: null, replyId: null, problemId, divisionCode, dueOn };
      const { ref, events } = await keepPlan(tx, { ...plan, cause: "relapse" }, now);
      return { value: { ref }, grant: null, events };
    });
  },
};

export const lookBackReactions: readonly Reaction[] = [enterPromise, planRound, planForProblem];
