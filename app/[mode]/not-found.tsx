import { mode } from "next/root-params";
import { notFoundCopy, shell } from "@/components/shell/copy";
import { SiteFrame } from "@/components/shell/site-frame";
import { LinkButton } from "@/components/ui/button";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";

export default async function NotFound() {
  const current = parseMode((await mode()) ?? "");
  const { locale } = current;
  return (
    <SiteFrame mode={current}>
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
    </SiteFrame>
  );
}
