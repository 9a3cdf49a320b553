import type { FormPlace } from "@/components/complaint/act-form";
import { type BesideActions, BesideActs } from "@/components/handling/beside-acts";
import type { BesideView } from "@/lib/complaint/queries/beside";
import { listAskable } from "@/lib/complaint/queries/beside";
import type { ComplaintView } from "@/lib/complaint/queries/complaint";
import type { Actor } from "@/lib/core/actor";
import { addDays, dayOf } from "@/lib/core/day";
import {
  askCoAction,
  askExtensionAction,
  contactAction,
  handToFirmAction,
  withdrawHandoverAction,
} from "../[ref]/actions";

const actions: BesideActions = {
  "ask-extension": askExtensionAction,
  contact: contactAction,
  "ask-co": askCoAction,
  "hand-to-firm": handToFirmAction,
  "withdraw-handover": withdrawHandoverAction,
};
const usualDays = 3;

type Props = {
  actor: Actor;
  complaint: ComplaintView;
  beside: BesideView;
  place: FormPlace;
  now: Date;
};

/** What the department may ask of others, beside its own acts. */
export async function BesidePanel({ actor, complaint, beside, place, now }: Props) {
  const askable = beside.moves.includes("ask-co") ? await listAskable(actor, complaint) : [];
  const today = dayOf(now);
  return (
    <BesideActs
      place={place}
      moves={beside.moves}
      actions={actions}
      firm={beside.firm?.name}
      askable={askable}
      days={{ first: addDays(today, 1), usual: addDays(today, usualDays) }}
    />
  );
}
