import "server-only";
import { campaignReactions } from "@/lib/campaign/reactions";
import { consultationReactions } from "@/lib/consultation/reactions";
import type { Reaction } from "@/lib/core/reaction";
import { lookBackReactions } from "@/lib/look-back/reactions";
import { notificationReactions } from "@/lib/notification/reactions";
import { problemReactions } from "@/lib/problem/reactions";
import { suggestionReactions } from "@/lib/suggestion/reactions";
import { supervisionReactions } from "@/lib/supervision/reactions";

/** Every domain's reactions, in the order of the domain line. */
export const reactions: readonly Reaction[] = [
  ...problemReactions,
  ...consultationReactions,
  ...suggestionReactions,
  ...lookBackReactions,
  ...supervisionReactions,
  ...campaignReactions,
  ...notificationReactions,
];
