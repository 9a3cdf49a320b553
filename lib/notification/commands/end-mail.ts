import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse, refused } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { noticeEvents } from "../model";
import { choiceKinds } from "../model/choice";
import { personOfUnsubscribeToken } from "../records/unsubscribe";

/**
 * Ends mail of every kind for the owner of the mailbox, by the sealed link of a mail alone (RFC
 * 8058): whoever holds the mail needs no account to stop it. What was chosen for phone and browser
 * stays. Sent twice it is the same.
 */
export async function endMail(token: string, now: Date): Promise<Outcome<{ ended: true }>> {
  const personId = z.uuid().safeParse(personOfUnsubscribeToken(token)).data;
  if (!personId) return refused(refuse("not-found"));
  const holder: Actor = { kind: "link-holder", id: null, subjectId: personId, grants: [] };
  return write(holder, now, async (tx) => {
    if ((await tx.person.count({ where: { id: personId } })) === 0) return refuse("not-found");
    await tx.noticeChoice.deleteMany({ where: { personId, channel: "mail" } });
    await tx.noticeChoice.createMany({
      data: choiceKinds.map((kind) => ({ personId, kind, channel: "mail", wanted: false })),
      skipDuplicates: true,
    });
    await tx.delivery.updateMany({
      where: { personId, channel: "mail", sentAt: null, failed: null },
      data: { failed: "refused" },
    });
    const ended = noticeEvents["mail-ended"]({ id: personId, divisionCode: "" }, {});
    return { value: { ended: true } as const, grant: null, events: [ended] };
  });
}
