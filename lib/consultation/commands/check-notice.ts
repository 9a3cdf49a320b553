import "server-only";
import type { Tx } from "@/lib/core/db";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import type { ProseRef } from "@/lib/core/prose-ref";
import { noticeFor, reasonKeptFor } from "../records/notice";
import { isReason } from "./invite-people";

export type ShortNotice = { readonly shortNotice?: ProseRef };
type Meeting = { readonly id: string; readonly form: string; readonly divisionCode: string };

/**
 * Less notice than the rule asks for (domain.md §4, working days) is given only with a reason, which
 * the event keeps. One that was given for this very start before is not asked for again.
 */
export async function checkNotice(
  tx: Tx,
  it: Meeting,
  { startsAt, shortNotice }: { readonly startsAt: Date; readonly shortNotice?: string },
  now: Date,
): Promise<ShortNotice | Refusal> {
  const notice = await noticeFor(tx, it.form, it.divisionCode, startsAt, now);
  if (notice.enough) return {};
  if (isReason(shortNotice)) return { shortNotice: await keepProse(tx, shortNotice) };
  const kept = await reasonKeptFor(tx, it.id, startsAt);
  return kept ? { shortNotice: kept } : tooShort();
}

export function tooShort(): Refusal {
  return refuse("invalid", "short-notice", { shortNotice: ["short-notice"] });
}
