import type { PickerGroup } from "@/components/complaint/category-picker";
import { words } from "@/components/complaint/copy";
import { GroupIcon } from "@/components/complaint/group-icon";
import { Nearby } from "@/components/complaint/nearby";
import type { ReportedItem } from "@/components/complaint/reported-row";
import type { CategoryGroup } from "@/lib/catalogue/queries/category";
import { type Locale, say } from "@/lib/core/i18n";

/** What most people report stands in front (visual.md). */
export const front = ["PS", "XF", "TC", "DT", "FW", "PF", "HJ"];

/** The kinds of matter in their order, each with what was said of it nearby. */
export function pickerGroups(
  groups: readonly CategoryGroup[],
  nearby: ReadonlyMap<string, readonly ReportedItem[]>,
  locale: Locale,
): PickerGroup[] {
  const place = (code: string) => (front.includes(code) ? front.indexOf(code) : front.length);
  const ordered = groups.toSorted((a, b) => place(a.code) - place(b.code));
  return ordered.map(({ code, name, categories }) => {
    const said = nearby.get(code) ?? [];
    const finer = categories.map((each) => ({
      code: each.code,
      name: locale === "zh" ? each.name : each.nameEn,
    }));
    const note = finer.slice(0, 2).map((each) => each.name);
    return {
      code,
      name: say(name, locale),
      note: note.join(say(words.listed, locale)),
      icon: <GroupIcon code={code} />,
      categories: finer,
      nearby: said.length > 0 ? <Nearby items={said} inForm locale={locale} /> : undefined,
    };
  });
}
