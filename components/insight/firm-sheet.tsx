import { Pager } from "@/components/ui/pager";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { firmTexts as copy, firmItemTitles } from "@/lib/insight/copy/firm";
import type { FirmItem, FirmItemKind, FirmPart, FirmRecord } from "@/lib/insight/model/firm";
import { FirmItemSides, FirmItemTable } from "./firm-items";
import { FirmFigures } from "./firm-record";

type Props = {
  record: FirmRecord;
  of: FirmItemKind;
  part?: FirmPart;
  after?: string;
  list: { readonly rows: readonly FirmItem[]; readonly total: number; readonly next?: string };
  /** The address of this very page with these parameters. */
  href: (more: Readonly<Record<string, string | undefined>>) => string;
  opens: boolean;
  locale: Locale;
};

/** A firm's figures with what is not public, and the items of the one that is open. */
export function FirmSheet(props: Props) {
  const { record, of, part, after, list, href, opens, locale } = props;
  const asked = { of, part };
  return (
    <div className="sections">
      <Section id="record" title={say(copy.record, locale)}>
        <FirmFigures
          inside
          record={record}
          itemsOf={(each) => href({ of: each })}
          locale={locale}
        />
      </Section>
      <Section id="items" title={say(firmItemTitles[of], locale)}>
        <FirmItemSides {...{ of, part, locale }} href={(side) => href({ ...asked, part: side })} />
        <FirmItemTable {...{ of, opens, locale }} rows={list.rows} total={list.total} />
        <Pager
          locale={locale}
          next={list.next ? href({ ...asked, after: list.next }) : null}
          start={after ? href(asked) : null}
        />
      </Section>
    </div>
  );
}
