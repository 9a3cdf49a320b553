import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { type Locale, say } from "@/lib/core/i18n";
import { deskCopy as copy } from "../copy";

/** Rules that switched themselves off wait for somebody to mend them. */
export function RouteAlarm({ count, locale }: { count: number; locale: Locale }) {
  if (count === 0) return null;
  return (
    <Notice kind="late" icon="triangle-alert">
      <Link className="-my-2.5 block py-2.5" href="/desk/settings/routes">
        {say(copy.deadRoutes, locale, { n: count })}
      </Link>
    </Notice>
  );
}
