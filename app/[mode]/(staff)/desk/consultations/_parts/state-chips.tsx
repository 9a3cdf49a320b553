import { FilterChips } from "@/components/ui/filter-chips";
import { statusTags } from "@/lib/consultation/copy";
import { type ConsultationStatus, consultationStatuses } from "@/lib/consultation/model";
import { type Locale, say } from "@/lib/core/i18n";
import { listHref } from "@/lib/web/list-params";
import { deskConsultationsCopy as copy } from "../copy";

export type Asked = { readonly when?: string; readonly state?: string };
type Props = {
  asked: Asked;
  counts: Readonly<Partial<Record<ConsultationStatus, number>>>;
  locale: Locale;
};

export function hrefFor(asked: Asked, change: Asked & { after?: string }): string {
  return listHref("/desk/consultations", { ...asked, ...change });
}

/** Coming or past, and only the states in which there is something. */
export function StateChips({ asked, counts, locale }: Props) {
  const when = asked.when === "past" ? "past" : "coming";
  const known = consultationStatuses.filter((each) => counts[each]);
  const times = (["coming", "past"] as const).map((each) => ({
    href: hrefFor(asked, { when: each === "past" ? each : undefined }),
    label: say(copy[each], locale),
    current: each === when,
  }));
  const all = { href: hrefFor(asked, { state: undefined }), label: say(copy.all, locale) };
  const states = known.map((each) => ({
    href: hrefFor(asked, { state: each }),
    label: say(statusTags[each], locale),
    count: counts[each],
    current: each === asked.state,
  }));
  const isAll = !states.some((each) => each.current);
  return (
    <>
      <FilterChips locale={locale} label={say(copy.byTime, locale)} items={times} />
      <FilterChips
        locale={locale}
        label={say(copy.byState, locale)}
        items={[{ ...all, current: isAll }, ...states]}
      />
    </>
  );
}
