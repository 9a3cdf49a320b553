import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { SignedIn } from "@/lib/account/queries";
import { homeOf } from "@/lib/account/rules/home";
import { type Locale, say } from "@/lib/core/i18n";
import { signInCopy as copy } from "../copy";

type Props = { person: SignedIn; next: string; locale: Locale };

export function SignedInAlready({ person, next, locale }: Props) {
  const home = homeOf(person.actor.grants.map((grant) => grant.role));
  return (
    <Notice icon="circle-check" kind="done">
      <p>{say(copy.signedIn, locale, { name: person.name })}</p>
      <form method="post" action="/api/sign-out" className="actions mt-2">
        <LinkButton small href={next || home}>
          {say(copy.goOn, locale)}
        </LinkButton>
        <Button small plain type="submit">
          {say(copy.signOut, locale)}
        </Button>
      </form>
    </Notice>
  );
}
