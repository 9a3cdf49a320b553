import { FindBox } from "@/components/shell/find-box";
import { Button } from "@/components/ui/button";
import { FilterChips } from "@/components/ui/filter-chips";
import { FilterSelects } from "@/components/ui/filter-selects";
import { paceTags } from "@/lib/consultation/copy/venue";
import { paces } from "@/lib/consultation/model/venue-activity";
import { type Locale, say } from "@/lib/core/i18n";
import { siteKindLabels } from "@/lib/place/copy";
import { siteKinds } from "@/lib/place/model";
import type { DivisionName } from "@/lib/place/queries";
import { deskVenuesCopy as copy } from "../copy";
import { type At, hrefFor } from "./address";

type Props = { at: At; streets: readonly DivisionName[]; locale: Locale };

/** Kind, street, pace and words; all of it stands in the address. */
export function Filters({ at, streets, locale }: Props) {
  const { kind, street, words: q, pace, sort } = at;
  const shown = { ...at, after: undefined };
  const all = {
    href: hrefFor({ ...shown, kind: undefined }),
    label: say(copy.all, locale),
    current: !kind,
  };
  const kinds = siteKinds.map((each) => ({
    href: hrefFor({ ...shown, kind: each }),
    label: say(siteKindLabels[each], locale),
    current: kind === each,
  }));
  return (
    <>
      <FindBox
        action="/desk/venues"
        label={say(copy.find, locale)}
        defaultValue={q}
        keep={{ kind, street, pace, sort }}
      />
      <FilterChips locale={locale} items={[all, ...kinds]} />
      <div className="push flex flex-wrap items-center gap-2">
        <FilterSelects
          action="/desk/venues"
          locale={locale}
          keep={{ kind, q, sort }}
          selects={selectsFor(at, streets, locale)}
        />
        <FileForm at={at} locale={locale} />
      </div>
    </>
  );
}

function selectsFor(at: At, streets: Props["streets"], locale: Locale) {
  const places = streets.map(({ code, name }) => ({ value: code, label: name }));
  const states = paces.map((value) => ({ value, label: say(paceTags[value], locale) }));
  return [
    { name: "street", label: say(copy.street, locale), value: at.street, options: places },
    { name: "pace", label: say(copy.pace, locale), value: at.pace, options: states },
  ];
}

/** The narrowed list as a file. */
function FileForm({ at, locale }: { at: At; locale: Locale }) {
  const kept = { kind: at.kind, street: at.street, q: at.words, pace: at.pace, sort: at.sort };
  return (
    <form method="get" action="/desk/venues/export">
      {Object.entries(kept).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <Button type="submit" small even icon="download">
        {say(copy.file, locale)}
      </Button>
    </form>
  );
}
