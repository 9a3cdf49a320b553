import { mode } from "next/root-params";
import { LinkButton } from "@/components/ui/button";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";
import { notFoundCopy, shell } from "./copy";

/** What stands where nothing does: the same whether it never was or is not for this reader. */
export async function NotFoundBody() {
  const { locale } = parseMode((await mode()) ?? "");
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <h1>{say(notFoundCopy.title, locale)}</h1>
      <div className="prose mt-3">
        <p>{say(notFoundCopy.why, locale)}</p>
        <p>{say(notFoundCopy.byRef, locale)}</p>
      </div>
      <p className="actions mt-5">
        <LinkButton first href="/track" icon="route">
          {say(shell.track, locale)}
        </LinkButton>
        <LinkButton href="/" icon="house">
          {say(shell.home, locale)}
        </LinkButton>
      </p>
    </main>
  );
}
