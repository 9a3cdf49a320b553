import { consultationWords } from "@/components/consultation/copy";
import { Select } from "@/components/forms/select";
import { exclusionLabels, officeLabels, reasonTexts } from "@/lib/consultation/copy";
import type { Official } from "@/lib/consultation/queries/scheduling";
import { type Locale, say } from "@/lib/core/i18n";
import { deskConsultationsCopy as copy } from "../../copy";

type Props = { officials: readonly Official[]; locale: Locale };

function holder(officials: readonly Official[], offices: readonly string[]): string | undefined {
  for (const office of offices) {
    const found = officials.find((each) => each.office === office);
    if (found) return found.id;
  }
  return undefined;
}

function hindrance({ busy, travel }: Official, locale: Locale): string {
  if (busy) return say(exclusionLabels.busy, locale);
  return travel ? say(reasonTexts.travel, locale, { ...travel }) : "";
}

/** Host, recorder and head: the venue's offices are what they usually are. */
export function OfficialFields({ officials, locale }: Props) {
  const options = officials.map((official) => {
    const { id, name, office } = official;
    const label = officeLabels[office];
    const as = label && say(label, locale);
    const named = as ? say(consultationWords.as, locale, { name, as }) : name;
    return { value: id, label: [named, hindrance(official, locale)].filter(Boolean).join(" · ") };
  });
  return (
    <div className="joined">
      <Select
        name="hostId"
        label={say(copy.host, locale)}
        options={options}
        defaultValue={holder(officials, ["head", "rotating-head", "member"])}
      />
      <Select
        name="recorderId"
        label={say(copy.recorder, locale)}
        options={options}
        defaultValue={holder(officials, ["liaison", "me"])}
      />
      <Select
        name="headId"
        label={say(copy.head, locale)}
        options={options}
        defaultValue={holder(officials, ["head", "rotating-head"])}
      />
    </div>
  );
}
