import "server-only";
import { dayOf } from "@/lib/core/day";
import type { Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { enqueue } from "@/lib/core/jobs";
import { type Channel, type ChoiceKind, channels } from "../model/choice";
import type { NoticeCounts } from "../model/counts";
import { choiceKindOf } from "../rules/choice-kind";
import { digestAt, notBefore } from "../rules/quiet-hours";
import { type Habits, habitsOf } from "./habits";

export type NewNotice = {
  readonly personId: string;
  /** The event it tells of; a person has one notice of an event. */
  readonly eventId: string;
  /** A key of `noticeTexts`. */
  readonly kind: string;
  readonly ref: string;
  readonly at: Date;
  /** They follow the matter or joined it; it is not their own. */
  readonly followed?: boolean;
  /** Under which of the person's choices it falls; by its kind where absent. */
  readonly choice?: ChoiceKind;
  /** Of many matters: how many. */
  readonly counts?: NoticeCounts;
  /** An emergency: at once, by day and night, to the phone as well. */
  readonly urgent?: boolean;
};

/**
 * The one way a notice comes about: the line in the person's notices and, in the same transaction,
 * a message in the outbox for each channel they want and can be reached by. Every reaction or job
 * that tells somebody of something calls it; the outbox is sent by a job and never in here. Calling
 * it twice with the same person and event adds nothing.
 */
export async function keepNotices(tx: Tx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  const drafts = new Map(notices.map((notice) => [`${notice.personId} ${notice.eventId}`, notice]));
  const kept = await tx.notice.createManyAndReturn({
    data: [...drafts.values()].map(({ choice, urgent, ...row }) => ({ id: newId(), ...row })),
    select: { id: true, personId: true, eventId: true },
    skipDuplicates: true,
  });
  if (kept.length === 0) return;
  const at = kept.flatMap((row) => drafts.get(`${row.personId} ${row.eventId}`)?.at ?? []);
  const habits = await habitsOf(
    tx,
    kept.map((row) => row.personId),
    at[0] ?? new Date(0),
  );
  // Whoever had themself erased is told of nothing any more, not of what is still handled either.
  const gone = kept.filter((row) => !habits.has(row.personId)).map((row) => row.id);
  if (gone.length > 0) await tx.notice.deleteMany({ where: { id: { in: gone } } });
  const messages = kept.flatMap(({ id, ...row }) => {
    const notice = drafts.get(`${row.personId} ${row.eventId}`);
    const habit = habits.get(row.personId);
    return notice && habit ? messagesFor(id, notice, habit) : [];
  });
  await tx.delivery.createMany({
    data: messages.filter((each) => !each.daily).map(({ daily, ...row }) => row),
    skipDuplicates: true,
  });
  for (const message of messages.filter((each) => each.daily)) await addToDigest(tx, message);
  const isDue = messages.some((each) => each.notBefore <= each.createdAt);
  if (isDue) await enqueue(tx, "send-messages", {}, { key: "send-messages" });
}

type Message = {
  personId: string;
  channel: Channel;
  noticeIds: string[];
  key: string;
  urgent: boolean;
  notBefore: Date;
  createdAt: Date;
  daily: boolean;
};

function messagesFor(noticeId: string, notice: NewNotice, habit: Habits): Message[] {
  const urgent = notice.urgent ?? false;
  const daily = habit.pace === "daily" && !urgent;
  const wanted = habit.wanted[notice.choice ?? choiceKindOf(notice.kind)];
  const chosen = channels.filter((each) => wanted.has(each) || (urgent && each === "sms"));
  return chosen
    .filter((channel) => habit.reach[channel])
    .map((channel) => ({
      personId: notice.personId,
      channel,
      noticeIds: [noticeId],
      key: `${noticeId}:${channel}`,
      urgent,
      notBefore: daily ? digestAt(notice.at) : notBefore(notice.at, channel, urgent),
      createdAt: notice.at,
      daily,
    }));
}

/**
 * Puts a notice into the day's digest, which is one message that waits until 18:00. Where that one
 * was taken up for sending a moment ago, the notice goes into the next day's.
 */
async function addToDigest(tx: Tx, { daily, ...message }: Message): Promise<void> {
  for (const due of [message.notBefore, digestAt(message.notBefore)]) {
    const key = `${message.personId}:${message.channel}:${dayOf(due)}`;
    const fresh = { ...message, key, notBefore: due, noticeIds: [] };
    await tx.delivery.createMany({ data: fresh, skipDuplicates: true });
    const { count } = await tx.delivery.updateMany({
      where: { key, tries: 0, sentAt: null, failed: null },
      data: { noticeIds: { push: message.noticeIds } },
    });
    if (count === 1) return;
  }
}
