import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import { PrintButton } from "@/components/ui/print-button";
import { type Locale, say } from "@/lib/core/i18n";
import { asideCopy, traceCopy } from "../copy";

/** How many records this page is made of, and where to check that none was rewritten. */
export function LedgerLine({ events, locale }: { events: number; locale: Locale }) {
  return (
    <section className="row items-start order-6 wide:order-none" aria-labelledby="ledger">
      <Icon name="shield-check" className="text-lake" />
      <div className="meta">
        <p id="ledger">
          {say(asideCopy.ledger, locale, { n: events })}{" "}
          <Link href="/ledger" prefetch={false}>
            {say(asideCopy.verify, locale)}
          </Link>
        </p>
        <p>{say(traceCopy.withheldWords, locale)}</p>
        <PrintButton label={say(asideCopy.print, locale)} icon={<Icon name="printer" />} />
      </div>
    </section>
  );
}
