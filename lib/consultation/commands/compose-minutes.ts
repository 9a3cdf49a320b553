import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { sectionWords } from "../copy/minutes";
import { minutesEvents, publicSections } from "../model/minutes";
import { canRecord } from "../policy";
import type { ConsultationRecord } from "../records";
import {
  keepSection,
  lockMinutes,
  type MinutesRecord,
  minutesFacts,
  openMinutes,
  textsIn,
} from "../records/minutes";
import { broughtIn, composeSections } from "../rules/compose-sections";
import type { ConsultationRef } from "../rules/forms";
import { seenByPerson } from "./move-consultation";

/**
 * Brings in what was noted since: new points at the end of their sections, and the counts of a
 * public sentence as long as nobody has written it by hand. What was edited is not touched.
 */
export function recomposeMinutes(
  actor: Actor,
  input: ConsultationRef,
  now: Date,
): Promise<Outcome<{ ref: string }>> {
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, input.ref, canRecord);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    if (it.status !== "minuting") return refuse("not-now", it.status);
    if (!(await lockMinutes(tx, it))) return refuse("stale");
    const { minutes, composed } = await openMinutes(tx, it, { personId, now });
    const kept = composed.length > 0 ? composed : await bringIn(tx, it, minutes, now);
    if (kept.length === 0) return refuse("not-now", "nothing-new");
    const version = minutes.version + (composed.length > 0 ? 0 : kept.length);
    const event = minutesEvents["minutes-composed"](it, { version, sections: [...kept] });
    return { value: { ref: it.ref }, grant, events: [event] };
  });
}

async function bringIn(tx: Tx, it: ConsultationRecord, minutes: MinutesRecord, now: Date) {
  const facts = await minutesFacts(tx, it);
  const texts = await textsIn(
    tx,
    minutes.sections.map((section) => section.textId),
  );
  const untouched = await untouchedSentences(tx, minutes);
  const fresh = composeSections(facts, sectionWords);
  const kept = [];
  for (const section of minutes.sections) {
    const text = texts.get(section.textId) ?? "";
    const anew = untouched.has(section.key)
      ? (fresh.find((each) => each.key === section.key) ?? null)
      : broughtIn({ text, pointIds: section.pointIds }, facts, section.key, sectionWords);
    if (!anew || anew.text === text) continue;
    const by = { cause: "composed", personId: null, now } as const;
    kept.push(await keepSection(tx, minutes, section, { ...anew, ...by }));
  }
  return kept;
}

/** The public sentences that nobody has written by hand. */
async function untouchedSentences(tx: Tx, minutes: MinutesRecord): Promise<ReadonlySet<string>> {
  const written = await tx.minutesRevision.findMany({
    where: {
      minutesId: minutes.id,
      key: { in: [...publicSections] },
      cause: { not: "composed" },
    },
    select: { key: true },
    distinct: ["key"],
  });
  const byHand = new Set(written.map((row) => row.key));
  return new Set(publicSections.filter((key) => !byHand.has(key)));
}
