import { SignOutForm } from "@/components/shell/sign-out-form";
import type { Locale } from "@/lib/core/i18n";
import { NoticesLink } from "./notices-link";

/** Under one's own name: what is new for me, and the way out. */
export function OwnLinks({ unread, locale }: { unread: number; locale: Locale }) {
  return (
    <>
      <NoticesLink unread={unread} locale={locale} />
      <SignOutForm locale={locale} />
    </>
  );
}
