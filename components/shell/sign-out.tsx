import { type Locale, say } from "@/lib/core/i18n";
import { shell } from "./copy";

/** Leaves the session; a plain form, so that it works without JavaScript. */
export function SignOut({ locale }: { locale: Locale }) {
  return (
    <form method="post" action="/api/sign-out">
      <button className="btn small plain" type="submit">
        {say(shell.signOut, locale)}
      </button>
    </form>
  );
}
