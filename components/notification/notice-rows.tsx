import { Ref } from "@/components/ui/ref";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { clockTime, type Locale, say, shortDate } from "@/lib/core/i18n";
import { noticesCopy as copy, noticeTexts } from "@/lib/notification/copy";
import type { NoticeRow } from "@/lib/notification/model";

type Props = {
  rows: readonly NoticeRow[];
  path: (kind: string, ref: string) => string;
  locale: Locale;
};

/** Newest first; what was not read yet says so in words. */
export function NoticeRows({ rows, path, locale }: Props) {
  return (
    <Rows>
      {rows.map((row) => {
        const text = noticeTexts[row.kind];
        return (
          <Row
            key={row.id}
            href={path(row.kind, row.ref)}
            title={text ? say(text, locale) : row.kind}
            meta={
              <>
                {shortDate(row.at, locale)} {clockTime(row.at)} · <Ref value={row.ref} />
              </>
            }
            end={row.read ? null : <Tag kind="wait">{say(copy.new, locale)}</Tag>}
          />
        );
      })}
    </Rows>
  );
}
