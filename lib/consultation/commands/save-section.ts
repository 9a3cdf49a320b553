import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import { isRefusal, type Outcome, type Refusal, refuse } from "@/lib/core/outcome";
import { write } from "@/lib/core/write";
import { minutesEvents, type RevisionCause } from "../model/minutes";
import { canRecord } from "../policy";
import {
  keepSection,
  lockMinutes,
  type MinutesRecord,
  openMinutes,
  type SectionRecord,
  textsIn,
} from "../records/minutes";
import { mergeTexts } from "../rules/merge-texts";
import { type SectionRestoring, type SectionSaving, sectionSaving } from "../rules/minutes-forms";
import { seenByPerson } from "./move-consultation";

export type SectionSaved = {
  readonly ref: string;
  readonly section: string;
  readonly version: number;
  readonly text: string;
  readonly cause: RevisionCause;
};
type Resolved = { readonly text: string; readonly cause: RevisionCause };
type Resolve = (tx: Tx, at: At) => Promise<Resolved | Refusal>;
type At = {
  readonly minutes: MinutesRecord;
  readonly section: SectionRecord;
  readonly theirs: string;
};

/**
 * Saves one section. Where somebody else saved it since it was read, both changes are merged by line
 * and sentence from the text both began with; only where both changed the same sentence it is refused
 * as `minutes-conflict`, with nothing kept and nothing lost: the form still holds what was typed.
 */
export function saveSection(
  actor: Actor,
  saving: SectionSaving,
  now: Date,
): Promise<Outcome<SectionSaved>> {
  const input = sectionSaving.parse(saving);
  return changeSection(actor, input, now, async (tx, { minutes, section, theirs }) => {
    if (input.version === section.version) return { text: input.text, cause: "written" };
    const base = await revisionText(tx, minutes, input);
    if (base === null) return refuse("stale", "no-such-revision");
    const merge = mergeTexts(base, input.text, theirs);
    if (merge.conflict) return refuse("stale", "minutes-conflict");
    return { text: merge.text, cause: "merged" };
  });
}

/** An earlier text becomes the newest version; nothing between is forgotten. */
export function restoreSection(
  actor: Actor,
  input: SectionRestoring,
  now: Date,
): Promise<Outcome<SectionSaved>> {
  return changeSection(actor, input, now, async (tx, { minutes }) => {
    const text = await revisionText(tx, minutes, input);
    return text === null ? refuse("stale", "no-such-revision") : { text, cause: "restored" };
  });
}

function changeSection(
  actor: Actor,
  input: { ref: string; section: string },
  now: Date,
  resolve: Resolve,
): Promise<Outcome<SectionSaved>> {
  return write(actor, now, async (tx) => {
    const seen = await seenByPerson(tx, actor, input.ref, canRecord);
    if (isRefusal(seen)) return seen;
    const { it, grant, personId } = seen;
    if (it.status !== "minuting") return refuse("not-now", it.status);
    if (!(await lockMinutes(tx, it))) return refuse("stale");
    const { minutes, composed } = await openMinutes(tx, it, { personId, now });
    const section = minutes.sections.find((each) => each.key === input.section);
    if (!section) return refuse("not-found");
    const theirs = (await textsIn(tx, [section.textId])).get(section.textId) ?? "";
    const resolved = await resolve(tx, { minutes, section, theirs });
    if (isRefusal(resolved)) return resolved;
    if (resolved.text === theirs) return refuse("not-now", "unchanged");
    const kept = await keepSection(tx, minutes, section, { ...resolved, personId, now });
    const saved = minutesEvents["minutes-section-saved"](it, { ...kept, cause: resolved.cause });
    const opened = minutesEvents["minutes-composed"](it, { version: 1, sections: [...composed] });
    return {
      value: { ref: it.ref, section: kept.section, version: kept.version, ...resolved },
      grant,
      events: composed.length > 0 ? [opened, saved] : [saved],
    };
  });
}

async function revisionText(
  tx: Tx,
  minutes: MinutesRecord,
  { section, version }: { section: string; version: number },
): Promise<string | null> {
  const row = await tx.minutesRevision.findUnique({
    where: { minutesId_key_version: { minutesId: minutes.id, key: section, version } },
    select: { textId: true },
  });
  return row ? ((await textsIn(tx, [row.textId])).get(row.textId) ?? "") : null;
}
