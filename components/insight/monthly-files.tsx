import { LinkButton } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { monthlyTexts as copy, monthlyWords } from "@/lib/insight/copy/monthly";
import { reportFormats } from "@/lib/insight/model/monthly";

/** 2026年10月 */
export function monthTitle(month: string, locale: Locale): string {
  const [year = "", n = ""] = month.split("-");
  return say(monthlyWords.month, locale, { year, n: String(Number(n)) });
}

type Props = { scope: string; month: string; locale: Locale };

/** The report of one month as a PDF to print and a Word file to edit. */
export function MonthlyFiles({ scope, month, locale }: Props) {
  const name = monthTitle(month, locale);
  return (
    <span className="flex flex-wrap gap-2">
      {reportFormats.map((format) => (
        <LinkButton
          key={format}
          small
          even
          download
          href={`/reports/${scope}-${month}.${format}`}
          icon="download"
        >
          {format.toUpperCase()}
          <span className="vh">{say(copy.of, locale, { month: name })}</span>
        </LinkButton>
      ))}
    </span>
  );
}
