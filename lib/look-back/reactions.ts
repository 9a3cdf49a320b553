import "server-only";
import { z } from "zod";
import { system } from "@/lib/core/actor";
import { refuse } from "@/lib/core/outcome";
import type { Reaction } from "@/lib/core/reaction";
import { writeOnce } from "@/lib/core/write";
import { lookBackReason } from "@/lib/suggestion/model";
import { loadSuggestionById } from "@/lib/suggestion/records";
import { keepPlan } from "./commands/plan-look-back";

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

export const lookBackReactions: readonly Reaction[] = [planRound];
