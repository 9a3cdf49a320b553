import { besideCopy as copy } from "@/components/handling/copy";
import { CopyButton } from "@/components/ui/copy-button";
import { QrCode } from "@/components/ui/qr-code";
import { Section } from "@/components/ui/section-head";
import type { BesideView } from "@/lib/complaint/queries/beside";
import { env } from "@/lib/core/env";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { shownOnce } from "@/lib/web/shown-once";

type Props = { beside: BesideView; compound: string | undefined; locale: Locale };

/** The link right after it was made: to copy, to scan, or as the text of a message without a name. */
export async function FirmLink({ beside, compound, locale }: Props) {
  const open = beside.handovers.find((each) => each.status === "sent");
  const token = open && (await shownOnce());
  if (!open || !token) return null;
  const link = `${env().APP_URL}/firm/${token}`;
  const message = say(copy.message, locale, {
    compound: compound ?? say(copy.compound, locale),
    due: longDate(open.dueAt, locale),
    link,
  });
  const done = say(copy.copied, locale);
  return (
    <Section id="firm-link" title={say(copy.link, locale)}>
      <p>{say(copy.linkOnce, locale)}</p>
      <p className="break-all">
        <a href={link} rel="noreferrer">
          {link}
        </a>
      </p>
      <p className="actions">
        <CopyButton value={link} label={say(copy.copyLink, locale)} done={done} />
        <CopyButton value={message} label={say(copy.copyText, locale)} done={done} />
      </p>
      <QrCode value={link} label={say(copy.link, locale)} />
    </Section>
  );
}
