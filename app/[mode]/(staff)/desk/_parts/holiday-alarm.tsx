import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { joined, type Locale, say } from "@/lib/core/i18n";
import { deskCopy as copy } from "../copy";

/** Dates are counted into years of which nobody has entered when people rest. */
export function HolidayAlarm({ years, locale }: { years: readonly number[]; locale: Locale }) {
  if (years.length === 0) return null;
  const year = joined(years.map(String), locale);
  return (
    <Notice kind="late" icon="triangle-alert">
      <Link className="-my-2.5 block py-2.5" href="/desk/settings/holidays">
        {say(copy.missingNotice, locale, { year })}
      </Link>
    </Notice>
  );
}
