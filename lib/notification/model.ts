import { z } from "zod";
import { defineEvents } from "@/lib/core/events";

/** One line in somebody's notices: what happened, to which reference, when. */
export type NoticeRow = {
  readonly id: string;
  readonly kind: string;
  readonly ref: string;
  readonly at: Date;
  readonly read: boolean;
  /** The reader follows the matter or joined it. */
  readonly followed: boolean;
};

export const noticeEvents = defineEvents("notices", {
  read: z.object({ upTo: z.iso.datetime() }),
});
