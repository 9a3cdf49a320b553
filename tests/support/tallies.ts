import { type Rebuilt, rebuildTallies } from "@/lib/core/tally-rebuild";
import { factKinds } from "@/lib/insight/records/tally-kinds";
import { testUrls } from "./database";

/** Counts everything anew: for rows that a test wrote without their events. */
export const recounted = (): Promise<Rebuilt> => rebuildTallies(testUrls().url, factKinds);
