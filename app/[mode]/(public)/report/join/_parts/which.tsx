import { StatusTag } from "@/components/complaint/status-tag";
import { Sheet } from "@/components/ui/sheet";
import type { Joinable } from "@/lib/complaint/queries/joining";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { getPlaceNames } from "@/lib/place/queries";
import { copy } from "../copy";

/** The public card of what one is about to join. */
export async function Which({ complaint, locale }: { complaint: Joinable; locale: Locale }) {
  const { divisionCode, compoundId, category } = complaint;
  const names = await getPlaceNames({ divisions: [divisionCode], compounds: [compoundId] });
  const name = locale === "zh" ? category?.name : category?.nameEn;
  const place = names.compound(compoundId) ?? names.division(divisionCode);
  return (
    <div className="mb-6">
      <Sheet label={say(copy.which, locale)}>
        <p className="meta">{[place, name].filter(Boolean).join(" · ")}</p>
        <h2 className="text-lead">{complaint.summary ?? name}</h2>
        <p className="meta mt-2 flex flex-wrap items-center gap-x-2">
          {complaint.submittedAt &&
            say(copy.since, locale, { date: shortDate(complaint.submittedAt, locale) })}
          <span>{say(copy.others, locale, { n: complaint.people })}</span>
          <StatusTag status={complaint.status} locale={locale} />
        </p>
      </Sheet>
    </div>
  );
}
