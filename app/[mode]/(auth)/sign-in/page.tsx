import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { env } from "@/lib/core/env";
import { say } from "@/lib/core/i18n";
import { currentPerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { safePath } from "@/lib/web/safe-path";
import { Demonstration } from "./_parts/demonstration";
import { PhoneForm } from "./_parts/phone-form";
import { SignedInAlready } from "./_parts/signed-in-already";
import { signInCopy as copy } from "./copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ next?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const asked = (await searchParams).next;
  const next = safePath(Array.isArray(asked) ? asked[0] : asked, "");
  const person = await currentPerson();
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <header>
        <h1>{say(copy.title, locale)}</h1>
        <p className="soft mt-2">{say(copy.lead, locale)}</p>
      </header>
      {person && <SignedInAlready person={person} next={next} locale={locale} />}
      <Sheet>
        <PhoneForm next={next} locale={locale} />
      </Sheet>
      <p className="actions">
        <span className="soft">{say(copy.noAccountNeeded, locale)}</span>
        <LinkButton plain href="/track" icon="route">
          {say(copy.track, locale)}
        </LinkButton>
      </p>
      {env().DEMO && <Demonstration next={next} locale={locale} />}
    </main>
  );
}
