import { Meta } from "@/components/ui/meta";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { ReplyShown } from "@/lib/suggestion/model";
import { words } from "./copy";
import { PromiseNote } from "./promise-note";
import { ResolutionWord } from "./two-axes";

type Props = {
  reply: ReplyShown;
  department: string;
  now: Date;
  /** Its promise no longer runs. */
  past?: boolean;
  locale: Locale;
};

/** One answer in full: result, words, promise or basis, how people were spoken with. */
export function ReplyText({ reply, department, now, past, locale }: Props) {
  const published = reply.publishedAt ? shortDate(reply.publishedAt, locale) : null;
  return (
    <article className="prose">
      <p>
        <ResultWord reply={reply} locale={locale} />
      </p>
      <p className="whitespace-pre-line">{reply.body}</p>
      {reply.promise && (
        <PromiseNote
          text={reply.promise}
          on={reply.promisedOn}
          person={reply.promisePerson}
          now={now}
          past={past}
          locale={locale}
        />
      )}
      {reply.basis && reply.basis !== reply.body && (
        <p>
          <b>{say(reply.resolution === "C" ? words.condition : words.basis, locale)}</b>{" "}
          {reply.basis}
        </p>
      )}
      <Meta
        parts={[
          department,
          say(words.round, locale, { n: reply.round }),
          published && say(words.published, locale, { date: published }),
          say(words.contact[reply.contact], locale),
        ]}
      />
    </article>
  );
}

/** What the district calls it with the letter it counts as, or the letter's own word. */
function ResultWord({ reply, locale }: Pick<Props, "reply" | "locale">) {
  const { named, resolution: letter } = reply;
  if (!named) return <ResolutionWord value={letter} locale={locale} />;
  return (
    <>
      <b>{say(named, locale)}</b>{" "}
      <span className="meta">{say(words.countedAs, locale, { letter })}</span>
    </>
  );
}
