import { FindBox } from "@/components/shell/find-box";
import { Button, LinkButton } from "@/components/ui/button";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { matterTags, sourceLabels } from "@/lib/consultation/copy";
import { type MatterStatus, matterSources, matterStatuses } from "@/lib/consultation/model";
import type { MatterFilter } from "@/lib/consultation/queries/matter-list";
import { type Locale, say } from "@/lib/core/i18n";
import type { DivisionName } from "@/lib/place/queries";
import { deskMattersCopy as copy } from "../copy";
import { hrefFor } from "./address";

type Props = {
  at: MatterFilter;
  counts: Readonly<Partial<Record<MatterStatus, number>>>;
  streets: readonly DivisionName[];
  locale: Locale;
};

/** States with their counts, words, source and street; all of it stands in the address. */
export function Filters({ at, counts, streets, locale }: Props) {
  const { source, street, words: q, status: state } = at;
  return (
    <>
      <FindBox
        action="/desk/matters"
        label={say(copy.find, locale)}
        defaultValue={q}
        keep={{ source, street, state }}
      />
      <StateChips at={at} counts={counts} locale={locale} />
      <div className="push flex flex-wrap items-center gap-2">
        <FilterSelects
          action="/desk/matters"
          locale={locale}
          keep={{ q, state }}
          selects={selectsFor(at, streets, locale)}
        />
        <FileForm at={at} locale={locale} />
        <LinkButton small href="/desk/matters/new" icon="plus">
          {say(copy.add, locale)}
        </LinkButton>
      </div>
    </>
  );
}

function selectsFor(at: MatterFilter, streets: Props["streets"], locale: Locale) {
  const sources = matterSources.map((value) => ({
    value,
    label: say(sourceLabels[value], locale),
  }));
  const places = streets.map(({ code, name }) => ({ value: code, label: name }));
  return [
    { name: "source", label: say(copy.source, locale), value: at.source, options: sources },
    { name: "street", label: say(copy.street, locale), value: at.street, options: places },
  ];
}

function StateChips({ at, counts, locale }: Omit<Props, "streets">) {
  const shown = { ...at, after: undefined };
  const all = {
    href: hrefFor({ ...shown, status: undefined }),
    label: say(copy.all, locale),
    current: !at.status,
  };
  const states = matterStatuses
    .filter((each) => counts[each])
    .map((status) => ({
      href: hrefFor({ ...shown, status }),
      label: say(matterTags[status], locale),
      count: counts[status],
      current: status === at.status,
    }));
  return <FilterChips locale={locale} label={say(copy.byState, locale)} items={[all, ...states]} />;
}

/** The narrowed list as a file: posted, since the taking is written down. */
function FileForm({ at, locale }: { at: MatterFilter; locale: Locale }) {
  const kept = { state: at.status, source: at.source, street: at.street, q: at.words };
  return (
    <form method="post" action="/desk/matters/export">
      {Object.entries(kept).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <Button type="submit" small even icon="download">
        {say(copy.file, locale)}
      </Button>
    </form>
  );
}
