import { alreadyReported } from "./already-reported";
import { clusterAll, clusterOne } from "./cluster";
import { deskQueue } from "./desk-queue";
import { insight } from "./insight";
import { live } from "./live";
import type { Measurement } from "./measurement";
import { segmenting } from "./segmenting";

/** Everything that `npm run bench` measures; each in a file of its own. */
export const measurements: readonly Measurement[] = [
  clusterAll,
  clusterOne,
  alreadyReported,
  deskQueue,
  segmenting,
  live,
  insight,
];
