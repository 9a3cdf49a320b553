import { z } from "zod";
import { defineEvents } from "@/lib/core/events";
import { locales } from "@/lib/core/i18n";
import { pace } from "./model/choice";
import type { NoticeCounts } from "./model/counts";

/** One line in somebody's notices: what happened, to which reference, when. */
export type NoticeRow = {
  readonly id: string;
  readonly kind: string;
  readonly ref: string;
  readonly at: Date;
  readonly read: boolean;
  /** The reader follows the matter or joined it. */
  readonly followed: boolean;
  readonly counts?: NoticeCounts;
  /** Its reader joined the complaint, and sees its course on a page of their own. */
  readonly joined: boolean;
  /** What came of it, in the words of those who deliberated. */
  readonly said?: string;
};

const nothing = z.object({});

export const noticeEvents = defineEvents("notices", {
  read: z.object({ upTo: z.iso.datetime() }),
  /** The whole choice as it stands now, `kind:channel`. */
  chosen: z.object({
    pace,
    wanted: z.array(z.string()),
    locale: z.enum(locales).optional(),
  }),
  "mail-given": nothing,
  "mail-confirmed": nothing,
  "mail-removed": nothing,
  /** How many open complaints of the officer's are due when, or past their date, on that day. */
  reminded: z.object({
    day: z.iso.date(),
    soon: z.int(),
    today: z.int(),
    over: z.int(),
    threefold: z.int(),
  }),
  /** How many complaints became public at how many of the places somebody follows, up to a moment. */
  "places-told": z.object({ until: z.iso.datetime(), complaints: z.int(), places: z.int() }),
  /** By the link in a mail: none of any kind any more. */
  "mail-ended": nothing,
  "device-added": nothing,
  "device-removed": nothing,
});
