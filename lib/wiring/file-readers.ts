import "server-only";
import { mayReadReportFile } from "@/lib/campaign/queries/reports";
import { mayReadComplaintFile, mayReadHandoverFile } from "@/lib/complaint/queries/file";
import { mayReadMaterial } from "@/lib/consultation/queries/material";
import type { FileReader } from "@/lib/core/file-reader";
import { readsLookBackFile } from "@/lib/look-back/queries/rounds";
import { mayReadBoardFile } from "@/lib/place/queries/board";

/** Who may open a file is decided by the domain it belongs to; a subject not named here opens to nobody. */
export const fileReaders: Readonly<Record<string, FileReader>> = {
  "plan-report": mayReadReportFile,
  complaint: mayReadComplaintFile,
  "complaint-handover": mayReadHandoverFile,
  consultation: mayReadMaterial,
  "venue-board": mayReadBoardFile,
  "look-back": readsLookBackFile,
};
