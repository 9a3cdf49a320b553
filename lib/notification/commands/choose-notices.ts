import "server-only";
import type { Actor } from "@/lib/core/actor";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { noticeEvents } from "../model";
import { type ChoiceForm, channels, choiceKinds } from "../model/choice";
import { canChooseNotices } from "../policy";

/** Keeps what somebody wants to hear, by which channel and at what pace; holds from the next notice on. */
export function chooseNotices(
  actor: Actor,
  form: ChoiceForm,
  now: Date,
): Promise<Outcome<{ wanted: number }>> {
  return write(actor, now, async (tx) => {
    const verdict = canChooseNotices(actor);
    if (!verdict.allowed || actor.kind !== "person") return refuse("forbidden", "sign-in-first");
    const personId = actor.id;
    const all = choiceKinds.flatMap((kind) =>
      channels.map((channel) => ({ kind, channel, wanted: form[kind].includes(channel) })),
    );
    await tx.noticeChoice.deleteMany({ where: { personId } });
    await tx.noticeChoice.createMany({
      data: all.map((row) => ({ personId, ...row })),
      skipDuplicates: true,
    });
    await tx.noticePreference.upsert({
      where: { personId },
      create: { personId, pace: form.pace },
      update: { pace: form.pace },
    });
    const { pace, locale } = form;
    if (locale) await tx.person.updateMany({ where: { id: personId }, data: { locale } });
    const wanted = all.filter((row) => row.wanted).map((row) => `${row.kind}:${row.channel}`);
    const of = { id: personId, divisionCode: "" };
    const chosen = noticeEvents.chosen(of, { pace, wanted, ...(locale ? { locale } : {}) });
    return { value: { wanted: wanted.length }, grant: verdict.grant, events: [chosen] };
  });
}
