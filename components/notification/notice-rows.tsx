import { Ref } from "@/components/ui/ref";
import { Row, Rows } from "@/components/ui/rows";
import { Tag } from "@/components/ui/tag";
import { clockTime, type Locale, say, shortDate } from "@/lib/core/i18n";
import { noticesCopy as copy } from "@/lib/notification/copy";
import { noticeSentence } from "@/lib/notification/copy/sentence";
import type { NoticeRow } from "@/lib/notification/model";

type Props = {
  rows: readonly NoticeRow[];
  path: (row: NoticeRow) => string;
  locale: Locale;
};

/** Newest first; what was not read yet says so in words. */
export function NoticeRows({ rows, path, locale }: Props) {
  return (
    <Rows>
      {rows.map((row) => {
        return (
          <Row
            key={row.id}
            href={path(row)}
            title={noticeSentence(row, locale) ?? row.kind}
            meta={
              <>
                {row.said && <span className="block">{row.said}</span>}
                {shortDate(row.at, locale)} {clockTime(row.at)}
                {row.ref && (
                  <>
                    {" · "}
                    <Ref value={row.ref} />
                  </>
                )}
              </>
            }
            end={row.read ? null : <Tag kind="wait">{say(copy.new, locale)}</Tag>}
          />
        );
      })}
    </Rows>
  );
}
