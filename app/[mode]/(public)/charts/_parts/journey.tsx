import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import type { Tag as StatusTag } from "@/lib/core/tag";
import type { Transitions } from "@/lib/core/workflow";
import { chartsCopy as copy } from "../copy";

type Props = {
  name: string;
  title: Text;
  table: Transitions;
  tags: Readonly<Record<string, StatusTag>>;
  acts: Readonly<Record<string, Text>>;
  locale: Locale;
};

function Status({ tag, locale }: { tag: StatusTag | undefined; locale: Locale }) {
  if (!tag) return null;
  return tag.shape === "plain" ? say(tag, locale) : <Tag kind={tag.shape}>{say(tag, locale)}</Tag>;
}

/** One journey, drawn from the table that guards it. */
export function Journey({ name, title, table, tags, acts, locale }: Props) {
  const rows = Object.entries(table).map(([status, moves]) => ({
    status,
    moves: Object.entries(moves),
  }));
  return (
    <Section id={name} title={say(title, locale)}>
      <DataTable
        caption={say(title, locale)}
        rows={rows}
        rowKey={(row) => row.status}
        columns={[
          {
            key: "state",
            label: say(copy.state, locale),
            cell: (row) => <Status tag={tags[row.status]} locale={locale} />,
            heading: true,
          },
          {
            key: "acts",
            label: say(copy.acts, locale),
            cell: ({ moves }) =>
              moves.length === 0 ? (
                <span className="meta">{say(copy.end, locale)}</span>
              ) : (
                <ul className="flex flex-wrap gap-x-5 gap-y-2">
                  {moves.map(([act, to]) => (
                    <li key={act} className="flex items-center gap-2">
                      {acts[act] && say(acts[act], locale)} →{" "}
                      <Status tag={tags[to]} locale={locale} />
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </Section>
  );
}
