"use client";

import { useParams } from "next/navigation";
import { errorCopy, shell } from "@/components/shell/copy";
import { say } from "@/lib/core/i18n";
import { parseMode } from "@/lib/web/mode";

type Props = { error: Error & { digest?: string }; retry?: () => void };

/** The message itself stays on the server; the visitor sees a number that finds it in the log. */
export default function ErrorPage({ error, retry }: Props) {
  const { mode } = useParams<{ mode: string }>();
  const { locale } = parseMode(mode);
  return (
    <main id="main" tabIndex={-1} className="wrap page">
      <h1>{say(errorCopy.title, locale)}</h1>
      <div className="prose mt-3">
        <p>{say(errorCopy.kept, locale)}</p>
        <p className="meta">
          {say(shell.phone, locale)}
          {error.digest && (
            <>
              {" · "}
              {say(errorCopy.reference, locale)} <span className="ref">{error.digest}</span>
            </>
          )}
        </p>
      </div>
      <p className="actions mt-5">
        {retry && (
          <button className="btn first" type="button" onClick={retry}>
            {say(errorCopy.again, locale)}
          </button>
        )}
        <a className="btn" href="/">
          {say(shell.home, locale)}
        </a>
      </p>
    </main>
  );
}
