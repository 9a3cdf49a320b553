import { Button } from "@/components/ui/button";
import { FilterSelects } from "@/components/ui/filter-selects";
import { exclusionLabels } from "@/lib/complaint/copy/follow-up";
import { exclusionCodes } from "@/lib/complaint/model";
import type { ExclusionFilter } from "@/lib/complaint/queries/exclusions";
import { type Locale, say } from "@/lib/core/i18n";
import type { DivisionName } from "@/lib/place/queries";
import { exclusionsCopy as copy } from "../copy";
import { path } from "./address";

type Props = { at: ExclusionFilter; locale: Locale };

/** Where, why and when; all of it stands in the address. */
export function ExclusionFilters(props: Props & { streets: readonly DivisionName[] }) {
  const { at, streets, locale } = props;
  return (
    <FilterSelects
      action={path}
      locale={locale}
      selects={[
        {
          name: "street",
          label: say(copy.street, locale),
          value: at.street,
          options: streets.map(({ code, name }) => ({ value: code, label: name })),
        },
        {
          name: "code",
          label: say(copy.code, locale),
          value: at.code,
          options: exclusionCodes.map((value) => ({
            value,
            label: say(exclusionLabels[value], locale),
          })),
        },
      ]}
      days={[
        { name: "from", label: say(copy.from, locale), value: at.from },
        { name: "to", label: say(copy.to, locale), value: at.to },
      ]}
    />
  );
}

/** The list as it is narrowed, as a file. */
export function ExportForm({ at: { after, ...kept }, locale }: Props) {
  return (
    <form method="post" action={`${path}/export`} className="actions no-print">
      {Object.entries(kept).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      <Button type="submit" small plain icon="download">
        {say(copy.exportFile, locale)}
      </Button>
    </form>
  );
}
