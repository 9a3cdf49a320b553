import { Button } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { shell } from "./copy";

/** A plain form, so that one can leave without JavaScript. */
export function SignOutForm({ locale }: { locale: Locale }) {
  return (
    <form method="post" action="/api/sign-out">
      <Button type="submit" small plain>
        {say(shell.signOut, locale)}
      </Button>
    </form>
  );
}
