import { LinkButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";
import { calendarLink, messageLink } from "./receipt-links";

type Props = { code: string; answerBy: Date | null; locale: Locale };

export function ReceiptActions({ code, answerBy, locale }: Props) {
  return (
    <p className="actions mt-6">
      <LinkButton first href={`/track/${code}`} icon="route">
        {say(copy.seeProgress, locale)}
      </LinkButton>
      {answerBy && (
        <LinkButton
          href={calendarLink(code, answerBy, locale)}
          icon="calendar-plus"
          download={`${code}.ics`}
        >
          {say(copy.calendar, locale)}
        </LinkButton>
      )}
      <LinkButton href={messageLink(code, locale)} icon="send">
        {say(copy.family, locale)}
      </LinkButton>
      <PrintButton label={say(copy.print, locale)} icon={<Icon name="printer" />} />
    </p>
  );
}
