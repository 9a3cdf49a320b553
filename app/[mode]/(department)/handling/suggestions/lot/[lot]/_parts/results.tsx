import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { type Locale, say } from "@/lib/core/i18n";
import { lotResultLabels } from "@/lib/suggestion/copy/lot";
import type { LotItemView, LotView } from "@/lib/suggestion/queries/lot";
import { ItemTitle } from "../../_parts/item-title";
import { texts } from "../../_parts/texts";
import { copy } from "../../copy";

function Became({ item, locale }: { item: LotItemView; locale: Locale }) {
  const why = texts[item.reason ?? ""];
  return (
    <>
      <b>{say(lotResultLabels[item.result ?? "left-out"], locale)}</b>
      {why && <span className="meta block">{say(why, locale)}</span>}
    </>
  );
}

/** What was written and what was not, with the reason of each. */
export function Results({ lot, locale }: { lot: LotView; locale: Locale }) {
  const { items } = lot;
  const n = items.filter(({ result }) => result === "written").length;
  const isRefused = items.some(({ result }) => result === "refused");
  return (
    <div className="sections">
      <Notice
        kind={isRefused ? "late" : "done"}
        icon={isRefused ? "triangle-alert" : "circle-check"}
        status
      >
        {say(copy.resultNote, locale, { n, all: items.length })}
      </Notice>
      <DataTable
        sheet
        caption={say(copy.resultTitle, locale)}
        rows={items}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "suggestion",
            label: say(copy.columns.suggestion, locale),
            heading: true,
            cell: ({ suggestion }) => <ItemTitle of={suggestion} />,
          },
          {
            key: "result",
            label: say(copy.columns.result, locale),
            cell: (item) => <Became item={item} locale={locale} />,
          },
        ]}
      />
    </div>
  );
}
