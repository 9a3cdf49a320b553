import "server-only";
import type { FactKind } from "@/lib/core/tally";
import { complaintFacts } from "./tally-complaint";
import { consultationFacts } from "./tally-consultation";
import { problemFacts } from "./tally-problem";
import { suggestionFacts } from "./tally-suggestion";

/** Everything that is counted, each with its one definition. */
export const factKinds: readonly FactKind[] = [
  complaintFacts,
  problemFacts,
  consultationFacts,
  suggestionFacts,
];
