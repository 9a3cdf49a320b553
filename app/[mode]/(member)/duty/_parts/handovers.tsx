import type { FormPlace } from "@/components/complaint/act-form";
import { HandoverCard } from "@/components/place/handover-card";
import { Section } from "@/components/ui/section-head";
import { Sheet } from "@/components/ui/sheet";
import type { Actor } from "@/lib/core/actor";
import { say } from "@/lib/core/i18n";
import { listMyHandovers } from "@/lib/place/queries/handover";
import { confirmHandoverAction, refuseHandoverAction, withdrawHandoverAction } from "../actions";
import { dutyCopy as copy } from "../copy";

type Props = { actor: Actor; place: Omit<FormPlace, "target"> };

const actions = {
  confirm: confirmHandoverAction,
  refuse: refuseHandoverAction,
  withdraw: withdrawHandoverAction,
};

/** 轮值交接 in which one is one of the two. */
export async function Handovers({ actor, place }: Props) {
  const rows = await listMyHandovers(actor);
  if (rows.length === 0) return null;
  return (
    <Section id="handovers" title={say(copy.handovers, place.locale)}>
      <div className="grid gap-4 mt-3">
        {rows.map((row) => (
          <Sheet key={row.id} label={row.venue.name}>
            <HandoverCard
              it={row}
              title={row.venue.name}
              actions={actions}
              place={{ ...place, target: row.venue.code }}
            />
          </Sheet>
        ))}
      </div>
    </Section>
  );
}
