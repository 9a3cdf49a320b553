/** What is shown of something that was reported before; texts are in the reader's language already. */
export type ReportedItem = {
  readonly ref: string;
  readonly title: string;
  readonly href: string;
  readonly since: string;
  readonly people: string;
  readonly count: number;
  readonly status: { readonly label: string; readonly shape: string };
  readonly late?: string;
  /** It is a common problem, or belongs to one. */
  readonly problem?: string;
  /** The complaint that one joins; nothing where none is open. */
  readonly joinRef?: string;
};

export type ReportedWords = { readonly join: string; readonly see: string };

type Props = {
  item: ReportedItem;
  words: ReportedWords;
  /** Inside a form one joins with its button; elsewhere by a link. */
  inForm: boolean;
};

function Join({ joinRef, words, inForm, title }: JoinProps) {
  const label = `${words.join} ${title}`;
  return inForm ? (
    <button className="btn" type="submit" name="join" value={joinRef} aria-label={label}>
      {words.join}
    </button>
  ) : (
    <a className="btn" href={`/report/join/${joinRef}`} aria-label={label}>
      {words.join}
    </a>
  );
}
type JoinProps = { joinRef: string; words: ReportedWords; inForm: boolean; title: string };

/** Enough to decide whether it is the same, and one tap to join it. */
export function ReportedRow({ item, words, inForm }: Props) {
  const { status } = item;
  return (
    <article className="border-line border-b py-3">
      <b>{item.title}</b>
      <p className="meta mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <span>{item.since}</span>
        <span>{item.people}</span>
        {item.problem && <span>{item.problem}</span>}
        {status.shape === "plain" ? (
          <span>{status.label}</span>
        ) : (
          <span className={`tag ${status.shape}`}>{status.label}</span>
        )}
        {item.late && <span className="tag late">{item.late}</span>}
      </p>
      <p className="actions mt-2">
        {item.joinRef && (
          <Join joinRef={item.joinRef} words={words} inForm={inForm} title={item.title} />
        )}
        <a className="btn plain" href={item.href} aria-label={`${words.see} ${item.title}`}>
          {words.see}
        </a>
      </p>
    </article>
  );
}
