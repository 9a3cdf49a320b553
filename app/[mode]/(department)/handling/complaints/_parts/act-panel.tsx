import { FoldedTextForm } from "@/components/complaint/act-form";
import { official } from "@/components/complaint/copy";
import { OfficialActs } from "@/components/complaint/official-acts";
import { LinkButton } from "@/components/ui/button";
import { listTemplatesFor } from "@/lib/catalogue/queries/template";
import type { BesideView } from "@/lib/complaint/queries/beside";
import type { ComplaintView } from "@/lib/complaint/queries/complaint";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { refusedBefore } from "@/lib/web/flash";
import { handlingCopy as copy } from "../../copy";
import { revealPhoneAction } from "../actions";
import { BesidePanel } from "./beside-panel";
import { handlingActions } from "./handling-actions";

type Props = {
  actor: Actor;
  complaint: ComplaintView;
  beside: BesideView;
  page: string;
  now: Date;
  locale: Locale;
};

/** What can be done now; answering stands first and open. */
export async function ActPanel({ actor, complaint, beside, page, now, locale }: Props) {
  const [refused, templates] = await Promise.all([
    refusedBefore(),
    complaint.moves.includes("reply") ? listTemplatesFor(actor, complaint) : [],
  ]);
  const place = { target: complaint.ref, page, locale, refused };
  return (
    <section className="panel" aria-label={say(copy.act, locale)}>
      <OfficialActs
        place={place}
        moves={complaint.moves}
        actions={handlingActions}
        first="reply"
        templates={templates}
        waits={beside.coHandlers.some((part) => part.status !== "accepted")}
      />
      <BesidePanel actor={actor} complaint={complaint} beside={beside} place={place} now={now} />
      {complaint.reporter && (
        <FoldedTextForm
          {...place}
          name="phone"
          action={revealPhoneAction}
          summary={say(official.phone, locale)}
          label={say(official.phoneText, locale)}
          button={say(official.phoneButton, locale)}
        />
      )}
      <LinkButton small plain href="/handling/complaints" icon="chevron-left">
        {say(copy.back, locale)}
      </LinkButton>
    </section>
  );
}
