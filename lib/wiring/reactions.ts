import type { Reaction } from "@/lib/core/reaction";

/** Every domain's reactions, in the order of the domain line. */
export const reactions: readonly Reaction[] = [];
