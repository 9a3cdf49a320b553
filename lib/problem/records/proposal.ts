import "server-only";
import type { Tx } from "@/lib/core/db";
import { say } from "@/lib/core/i18n";
import { setting } from "@/lib/core/settings";
import { betweenWords, proposedTitle } from "../copy";
import type { Evidence } from "../rules/evidence";
import { mostOf } from "../rules/most-of";
import type { Group, Thresholds } from "../rules/propose-problems";

/** How many people make a common problem in a division, by how wide it is. */
export async function thresholdsIn(from: Tx, divisionCode: string): Promise<Thresholds> {
  const [community, firm, street, windowDays] = await Promise.all([
    setting(from, "problem.community-threshold", divisionCode),
    setting(from, "problem.firm-threshold", divisionCode),
    setting(from, "problem.street-threshold", divisionCode),
    setting(from, "problem.window-days", divisionCode),
  ]);
  return { home: community, community, firm, street, windowDays };
}

type Placed = { divisionCode: string; compoundId: string | null; categoryCode: string | null };
const surely = 0.5;
const titleAtMost = 40;

/** Where it is and what it is about: the binding words, or the category where words bind little. */
export async function titleFor(
  tx: Tx,
  { members }: Group,
  place: Placed,
  { terms, confidence }: Evidence,
): Promise<string> {
  const category = place.categoryCode
    ? await tx.category.findUnique({ where: { code: place.categoryCode }, select: { name: true } })
    : null;
  const words = terms.filter((term) => !terms.some((each) => each !== term && each.includes(term)));
  const bound = words.slice(0, 3).join(say(betweenWords, "zh"));
  const cause = confidence >= surely && words.length >= 2 ? bound : (category?.name ?? bound);
  const where = await placeFor(tx, members, place);
  return say(proposedTitle, "zh", { place: where, category: cause }).slice(0, titleAtMost);
}

async function placeFor(tx: Tx, members: Group["members"], place: Placed): Promise<string> {
  if (place.compoundId) {
    const where = { id: place.compoundId };
    const compound = await tx.compound.findUnique({ where, select: { name: true } });
    if (compound) return compound.name;
  }
  const half = members.length / 2;
  const named =
    mostOf(
      members.flatMap(({ homes }) => homes),
      half,
    ) ??
    mostOf(
      members.flatMap(({ sites }) => sites),
      half,
    );
  const written = mostOf(members.flatMap(({ written: full }) => full.get(named ?? "") ?? []));
  if (place.divisionCode.length < 12 && written) return written;
  const where = { code: place.divisionCode };
  const division = await tx.division.findUnique({ where, select: { name: true } });
  return division?.name ?? written ?? "";
}
