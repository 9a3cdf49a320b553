import { StateTag } from "@/components/problem/state-tag";
import { ui } from "@/components/ui/copy";
import { Meta } from "@/components/ui/meta";
import { FullSizePhoto } from "@/components/ui/photo";
import { askTags, reportLabels } from "@/lib/campaign/copy/plan";
import type { AskRow, Picture, ReportRow } from "@/lib/campaign/model/task";
import { startOfDay } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { taskCopy as copy } from "./copy";

type ReportsProps = { title: string; reports: readonly ReportRow[]; locale: Locale };

/** What was reported of a task, the latest first, each with its pictures and who may see them. */
export function Reports({ title, reports, locale }: ReportsProps) {
  if (reports.length === 0) return null;
  return (
    <ol className="grid gap-4">
      {reports.toReversed().map((report) => (
        <li key={report.id} className="grid gap-1">
          <Meta parts={[shortDate(report.at, locale), say(reportLabels[report.kind], locale)]} />
          <p className="prose">{report.text}</p>
          <Pictures title={title} pictures={report.pictures} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

type PicturesProps = { title: string; pictures: readonly Picture[]; locale: Locale };

function Pictures({ title, pictures, locale }: PicturesProps) {
  if (pictures.length === 0) return null;
  const waits = pictures.some((each) => each.shareable && !each.passed);
  const held = pictures.some((each) => !each.shareable);
  return (
    <>
      <PictureStrip title={title} keys={pictures.map((each) => each.key)} locale={locale} />
      {waits && <p className="meta">{say(copy.waits, locale)}</p>}
      {held && <p className="meta">{say(copy.withheld, locale)}</p>}
    </>
  );
}

/** Pictures in a row; each opens to full size. */
export function PictureStrip(of: { title: string; keys: readonly string[]; locale: Locale }) {
  const { title, keys, locale } = of;
  if (keys.length === 0) return null;
  return (
    <ul className="previews">
      {keys.map((key, n) => (
        <li key={key}>
          <FullSizePhoto
            src={`/files/${key}`}
            alt={say(copy.picture, locale, { title, n: n + 1 })}
            close={say(ui.close, locale)}
          />
        </li>
      ))}
    </ul>
  );
}

/** Every request for another day, the latest first, with what was answered. */
export function Asks({ asks, locale }: { asks: readonly AskRow[]; locale: Locale }) {
  return (
    <ul className="grid gap-3">
      {asks.toReversed().map((ask) => {
        const day = shortDate(startOfDay(ask.dueOn), locale);
        return (
          <li key={ask.id} className="grid gap-1">
            <p className="flex flex-wrap items-center gap-2">
              <StateTag tag={askTags[ask.status]} locale={locale} />
              <span>{say(copy.askFor, locale, { day })}</span>
              <span className="meta">{shortDate(ask.askedAt, locale)}</span>
            </p>
            <p className="prose">{ask.reason}</p>
            {ask.note && <p className="soft">{ask.note}</p>}
          </li>
        );
      })}
    </ul>
  );
}
