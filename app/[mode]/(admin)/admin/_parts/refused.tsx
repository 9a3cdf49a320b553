import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type AccountReason, refusalTexts } from "@/lib/account/copy";
import type { SignedIn } from "@/lib/account/queries";
import { homeOf } from "@/lib/account/rules/home";
import { type Locale, say } from "@/lib/core/i18n";
import { adminCopy as copy } from "../copy";
import { AdminFrame } from "./admin-frame";

type Props = { person: SignedIn; reason: string; locale: Locale };

/** Says whose page this is and leads back to one's own. */
export function Refused({ person, reason, locale }: Props) {
  const home = homeOf(person.actor.grants.map((grant) => grant.role));
  const text = refusalTexts[reason as AccountReason] ?? refusalTexts["not-your-area"];
  return (
    <AdminFrame person={person} locale={locale}>
      <StaffMain title={say(copy.refusedTitle, locale)}>
        <Notice icon="info">
          <p>{say(text, locale)}</p>
          <p>{say(copy.refusedHint, locale)}</p>
        </Notice>
        <p className="actions mt-4">
          <LinkButton href={home}>{say(copy.back, locale)}</LinkButton>
        </p>
      </StaffMain>
    </AdminFrame>
  );
}
