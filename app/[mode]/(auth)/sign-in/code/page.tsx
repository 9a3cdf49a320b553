import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Sheet } from "@/components/ui/sheet";
import { isDemonstrationPhone } from "@/lib/account/rules/demonstration";
import { maskPhone } from "@/lib/account/rules/mask";
import { env } from "@/lib/core/env";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";
import { pendingPhone } from "@/lib/web/pending-phone";
import { onwardQuery, safePath } from "@/lib/web/safe-path";
import { CodeForm } from "../_parts/code-form";
import { signInCopy as copy } from "../copy";

type Props = {
  params: Promise<{ mode: string }>;
  searchParams: Promise<{ next?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.codeTitle, parseMode((await params).mode).locale) };
}

export default async function CodePage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const asked = (await searchParams).next;
  const next = safePath(Array.isArray(asked) ? asked[0] : asked, "");
  const phone = await pendingPhone();
  if (!phone) redirect(`/sign-in${onwardQuery(next)}`);
  const isShown = env().DEMO && isDemonstrationPhone(phone);
  const hint = isShown ? say(copy.demoCode, locale) : undefined;
  return (
    <main id="main" tabIndex={-1} className="wrap narrow page sections">
      <header>
        <h1>{say(copy.codeTitle, locale)}</h1>
        <p className="soft mt-2">{say(copy.sentTo, locale, { phone: maskPhone(phone) })}</p>
      </header>
      <Sheet>
        <CodeForm next={next} hint={hint} locale={locale} />
      </Sheet>
    </main>
  );
}
