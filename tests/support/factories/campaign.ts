import { draftCampaign } from "@/lib/campaign/commands/draft-campaign";
import { announceCampaign } from "@/lib/campaign/commands/move-campaign";
import type { CampaignDraft } from "@/lib/campaign/model/forms";
import type { Actor } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import { value } from "./consultation";
import { at, community } from "./deliberation";

export const month: CampaignDraft = {
  slug: "spring-month",
  scope: "330106",
  name: "充电设施专题协商议事月",
  theme: "电瓶车在哪里充电，怎样才安全",
  fromDay: "2026-03-01",
  toDay: "2026-03-31",
  matters: ["XF"],
};

/** A campaign that everybody knows of. */
export async function announcedMonth(staff: Actor, over: Partial<CampaignDraft> = {}) {
  const { ref } = value(await draftCampaign(staff, { ...month, ...over }, at));
  value(await announceCampaign(staff, { ref }, at));
  return db.campaign.findUniqueOrThrow({ where: { slug: ref } });
}

type HeldOf = {
  venueId: string;
  problemId?: string | null;
  divisionCode?: string;
  startsAt?: Date;
  status?: string;
  members?: number;
  residents?: number;
};

/** A consultation that took place, with who was there. */
export async function heldConsultation(of: HeldOf) {
  const { members = 0, residents = 0, startsAt = at, divisionCode = community } = of;
  const [id, matterId] = [newId(), newId()];
  const row = { problemId: of.problemId ?? null, venueId: of.venueId, divisionCode };
  await db.matter.create({
    data: {
      ...row,
      id: matterId,
      ref: newRef("M", divisionCode),
      status: "done",
      title: "充电",
      source: "member",
      suggestedAt: at,
    },
  });
  const nobody = newId();
  const it = await db.consultation.create({
    data: {
      ...{ ...row, id, matterId, ref: newRef("H", divisionCode), title: "充电棚建在哪里" },
      ...{ status: of.status ?? "closed", form: "on-site", startsAt, endsAt: startsAt },
      ...{ capacity: 10, signUpUntil: startsAt, createdAt: at, noticedAt: at },
      ...{ convenorId: nobody, hostId: nobody, recorderId: nobody, headId: nobody },
      startedAt: of.status === "planned" ? null : startsAt,
    },
  });
  const attended = (capacityAs: string, count: number) =>
    Array.from({ length: count }, () => ({
      ...{
        consultationId: id,
        capacityAs,
        status: "present",
        at: startsAt,
        guestLabel: "（示例）",
      },
    }));
  await db.attendance.createMany({
    data: [...attended("member", members), ...attended("resident", residents)],
  });
  return it;
}

export async function raiseSuggestion(
  consultation: { id: string; divisionCode: string },
  position: number,
  adoption: string,
  status = "closed",
) {
  return db.suggestion.create({
    data: {
      ...{ consultationId: consultation.id, divisionCode: consultation.divisionCode, position },
      ...{ ref: newRef("S", consultation.divisionCode), status, adoption, title: "建充电棚" },
      ...{ bodyId: newId(), raisedAt: at },
    },
  });
}
