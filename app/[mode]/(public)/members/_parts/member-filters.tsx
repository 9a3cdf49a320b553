import { FindBox } from "@/components/shell/find-box";
import { FilterSelects } from "@/components/ui/filter-selects";
import { type Locale, say } from "@/lib/core/i18n";
import { sectorLabels } from "@/lib/place/copy";
import type { DivisionName } from "@/lib/place/queries";
import { expertiseNames, expertises } from "@/lib/place/rules/expertise";
import { membersCopy as copy } from "../copy";

type Chosen = { street?: string; sector?: string; expertise?: string };
type Props = { streets: readonly DivisionName[]; chosen: Chosen; words?: string; locale: Locale };

export function MemberFilters({ streets, chosen, words, locale }: Props) {
  const options = {
    street: streets.map(({ code, name }) => ({ value: code, label: name })),
    sector: Object.entries(sectorLabels).map(([value, text]) => ({
      value,
      label: say(text, locale),
    })),
    expertise: expertises.map((one) => ({
      value: one.code,
      label: expertiseNames([one.code], locale),
    })),
  };
  const names = ["street", "sector", "expertise"] as const;
  return (
    <div className="grid gap-3">
      <FindBox
        action="/members"
        label={say(copy.find, locale)}
        defaultValue={words}
        keep={chosen}
      />
      <FilterSelects
        action="/members"
        locale={locale}
        keep={{ q: words }}
        selects={names.map((name) => ({
          name,
          label: say(copy[name], locale),
          value: chosen[name],
          options: options[name],
        }))}
      />
    </div>
  );
}
