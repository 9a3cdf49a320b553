import "server-only";
import type { Actor } from "@/lib/core/actor";
import type { Prisma, Tx } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { type Outcome, refuse } from "@/lib/core/outcome";
import { keepProse } from "@/lib/core/prose";
import { write } from "@/lib/core/write";
import { campaignEvents } from "../model";
import type { CampaignChange, CampaignDraft, QuotaForm } from "../model/forms";
import { canRunCampaign, canSeeCampaign } from "../policy";
import { loadCampaign, lockCampaign } from "../records";
import { canChange, canSetQuotas } from "../workflow";

type Done = Promise<Outcome<{ ref: string }>>;

async function unknownMatters(tx: Tx, matters: readonly string[]): Promise<boolean> {
  const rows = await tx.category.findMany({ select: { code: true, groupCode: true }, take: 500 });
  const known = new Set(rows.flatMap((row) => [row.code, row.groupCode]));
  return matters.some((code) => !known.has(code));
}

/** A campaign is planned; nobody but the district's staff sees it until it is announced. */
export function draftCampaign(actor: Actor, input: CampaignDraft, now: Date): Done {
  const { slug, scope: divisionCode, name, fromDay, toDay, matters } = input;
  return write(actor, now, async (tx) => {
    const verdict = canRunCampaign(actor, { divisionCode });
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (await unknownMatters(tx, matters))
      return refuse("invalid", undefined, { matters: ["matter-unknown"] });
    const theme = await keepProse(tx, input.theme);
    const campaign = { id: newId(), slug, divisionCode };
    const { count } = await tx.campaign.createMany({
      data: [
        {
          ...{ ...campaign, name, fromDay, toDay, matters, status: "drafted" },
          ...{ themeId: theme.id, draftedById: actor.id, draftedAt: now },
        },
      ],
      skipDuplicates: true,
    });
    if (count !== 1) return refuse("invalid", undefined, { slug: ["slug-taken"] });
    const drafted = campaignEvents.drafted(campaign, { slug, fromDay, toDay, matters, theme });
    return { value: { ref: slug }, grant: verdict.grant, events: [drafted] };
  });
}

/** Name, theme, period and catalogue of a draft. */
export function changeCampaign(actor: Actor, input: CampaignChange, now: Date): Done {
  const { ref, name, fromDay, toDay, matters } = input;
  return write(actor, now, async (tx) => {
    const campaign = await loadCampaign(tx, ref);
    if (!campaign || !canSeeCampaign(actor, campaign).allowed) return refuse("not-found");
    const verdict = canRunCampaign(actor, campaign);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!canChange(campaign.status)) return refuse("not-now", campaign.status);
    if (await unknownMatters(tx, matters))
      return refuse("invalid", undefined, { matters: ["matter-unknown"] });
    const theme = await keepProse(tx, input.theme);
    const { count } = await tx.campaign.updateMany({
      where: { id: campaign.id, status: campaign.status },
      data: { name, fromDay, toDay, matters, themeId: theme.id },
    });
    if (count !== 1) return refuse("stale");
    const changed = campaignEvents.changed(campaign, { fromDay, toDay, matters, theme });
    return { value: { ref }, grant: verdict.grant, events: [changed] };
  });
}

/** How many consultations each street is expected to hold, by kind of venue; replaces what was set. */
export function setQuotas(actor: Actor, { ref, quotas }: QuotaForm, now: Date): Done {
  return write(actor, now, async (tx) => {
    const campaign = await loadCampaign(tx, ref);
    if (!campaign || !canSeeCampaign(actor, campaign).allowed) return refuse("not-found");
    const verdict = canRunCampaign(actor, campaign);
    if (!verdict.allowed) return refuse("forbidden", verdict.reason);
    if (!canSetQuotas(campaign.status)) return refuse("not-now", campaign.status);
    if (await outside(tx, campaign.divisionCode, quotas)) return refuse("invalid", "quota-outside");
    await lockCampaign(tx, campaign.id);
    await tx.campaignQuota.deleteMany({ where: { campaignId: campaign.id } });
    await tx.campaignQuota.createMany({
      data: quotas.map((quota) => ({ campaignId: campaign.id, ...quota })),
    });
    const set = campaignEvents["quotas-set"](campaign, { quotas });
    return { value: { ref }, grant: verdict.grant, events: [set] };
  });
}

async function outside(tx: Tx, scope: string, quotas: QuotaForm["quotas"]): Promise<boolean> {
  const wanted = [...new Set(quotas.map((quota) => quota.divisionCode))];
  const known = await tx.division.count({
    where: {
      code: { in: wanted, startsWith: scope },
      level: "street",
    } satisfies Prisma.DivisionWhereInput,
  });
  return known !== wanted.length;
}
