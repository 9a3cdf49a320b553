import { alreadyReported } from "./already-reported";
import { deskQueue } from "./desk-queue";
import type { Measurement } from "./measurement";
import { segmenting } from "./segmenting";

/** Everything that `npm run bench` measures; each in a file of its own. */
export const measurements: readonly Measurement[] = [alreadyReported, deskQueue, segmenting];
