import { z } from "zod";
import { defineEvents } from "@/lib/core/events";

/** Where a number comes from that is not a record of this platform. */
export const channels = ["petition", "hotline", "member-channel", "studio", "other"] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

/** What is counted there; what is a record of this platform is counted from records and never imported. */
export const channelKinds = [
  "petitions",
  "property-petitions",
  "topics",
  "opinion-reports",
  "duty-posts",
  "interactions",
  "project-target",
  "talent-target",
  "projects",
  "talents",
] as const;
export const channelKind = z.enum(channelKinds);
export type ChannelKind = z.infer<typeof channelKind>;

/** One month of one channel: `month` is 2022-08, `source` says where the number can be looked up. */
export type ChannelRow = {
  readonly month: string;
  readonly channel: Channel;
  readonly kind: ChannelKind;
  readonly count: number;
  readonly source: string;
};
const kept = z.object({ month: z.string(), channel, kind: channelKind });

/** A row that is kept for staff to look at first. */
export const channelRow = kept.extend({ count: z.number().int(), source: z.string() });

/** What a row would do to what is known. */
export const rowEffects = ["new", "changed", "known"] as const;
export type RowEffect = (typeof rowEffects)[number];
export type LookedRow = ChannelRow & { readonly effect: RowEffect; readonly before: number | null };

export const channelColumns = ["month", "channel", "kind", "count", "source"] as const;

export const rowFaults = [
  "column-missing",
  "row-width",
  "month-shape",
  "month-future",
  "channel-unknown",
  "kind-unknown",
  "count-shape",
  "source-missing",
  "source-long",
  "row-twice",
  "no-rows",
  "rows-many",
  "file-shape",
] as const;
export type RowFault = (typeof rowFaults)[number];

/** `column` is a name of the file itself, as the reader looks for it. */
export type ChannelFault = {
  readonly line: number;
  readonly column: string;
  readonly fault: RowFault;
};

export const keepCountsForm = z.object({ id: z.uuid() });

/** Nothing is written over in silence: an earlier count stands in the event that replaced it. */
export const channelEvents = defineEvents("channel-import", {
  read: z.object({ rows: z.number().int() }),
  kept: z.object({
    added: z.number().int(),
    changed: z.array(kept.extend({ from: z.number().int(), to: z.number().int() })),
    months: z.array(z.string()),
  }),
});
