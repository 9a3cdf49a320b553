import { reported } from "@/components/complaint/copy";
import { type ReportedItem, ReportedRow } from "@/components/complaint/reported-row";
import { type Locale, say } from "@/lib/core/i18n";
import { ReportedLive } from "../../../../../(public)/report/_parts/reported-live";
import { copy } from "../copy";

const fields = ["divisionCode", "compoundCode", "categoryCode"];

type Props = { here: readonly ReportedItem[]; locale: Locale };

/** What was reported before: what says nearly the same while it is written, and all of the place. */
export function Before({ here, locale }: Props) {
  const words = { join: say(copy.joinFor, locale), see: say(reported.see, locale) };
  return (
    <>
      <ReportedLive
        title={say(reported.alike, locale)}
        hint={say(copy.joinHint, locale)}
        words={words}
        from="/desk/complaints/new/reported"
        fields={fields}
      />
      {here.length > 0 && (
        <details>
          <summary className="btn even">{say(copy.before, locale, { n: here.length })}</summary>
          {here.map((item) => (
            <ReportedRow key={item.ref} item={item} words={words} inForm />
          ))}
          <p className="meta pt-2">{say(copy.joinHint, locale)}</p>
        </details>
      )}
    </>
  );
}
