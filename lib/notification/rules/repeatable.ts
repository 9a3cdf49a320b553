import type { Channel } from "../model/choice";

/**
 * Whether a message may go out again where it is not known if it did: a worker was killed between
 * handing it over and noting it, or the way out never answered. A browser shows two messages with
 * one topic as one. A gateway or a mailbox may show both, so there the notice on the site has to do;
 * but an emergency is rather told twice than not at all.
 */
export function mayRepeat({ channel, urgent }: { channel: Channel; urgent: boolean }): boolean {
  return channel === "push" || urgent;
}
