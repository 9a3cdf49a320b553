import { type Column, DataTable } from "@/components/ui/data-table";
import { roleLabels } from "@/lib/account/copy";
import type { GrantRow } from "@/lib/account/queries/grant";
import { type Locale, say } from "@/lib/core/i18n";
import { adminCopy as copy } from "../copy";
import { EndGrant } from "./end-grant";

type Names = ReadonlyMap<string, string>;
type Props = {
  rows: readonly GrantRow[];
  divisions: Names;
  affiliations: Names;
  canEnd: boolean;
  locale: Locale;
};

function whereOf(row: GrantRow, { divisions, affiliations, locale }: Props): string {
  const area =
    row.scope === "" ? say(copy.nowhere, locale) : (divisions.get(row.scope) ?? row.scope);
  const narrower = row.affiliationId && affiliations.get(row.affiliationId);
  return narrower ? `${area} · ${narrower}` : area;
}

function daysOf({ fromDay: from, toDay: to }: GrantRow, locale: Locale): string {
  return to ? say(copy.until, locale, { from, to }) : say(copy.from, locale, { from });
}

export function GrantTable(props: Props) {
  const { rows, canEnd, locale } = props;
  const columns: Column<GrantRow>[] = [
    { key: "person", label: say(copy.person, locale), heading: true, cell: (row) => row.name },
    { key: "phone", label: say(copy.phone, locale), cell: (row) => row.phone ?? "—" },
    {
      key: "role",
      label: say(copy.role, locale),
      cell: (row) => <b>{say(roleLabels[row.role], locale)}</b>,
    },
    { key: "scope", label: say(copy.scope, locale), cell: (row) => whereOf(row, props) },
    { key: "days", label: say(copy.days, locale), cell: (row) => daysOf(row, locale) },
  ];
  if (canEnd) {
    columns.push({
      key: "act",
      label: say(copy.act, locale),
      cell: (row) =>
        row.isSelf ? (
          <span className="meta">{say(copy.own, locale)}</span>
        ) : (
          <EndGrant grant={row} locale={locale} />
        ),
    });
  }
  return (
    <DataTable
      caption={say(copy.grants, locale)}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
    />
  );
}
