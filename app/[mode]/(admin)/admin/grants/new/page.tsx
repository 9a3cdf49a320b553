import type { Metadata } from "next";
import type { Option, OptionGroup } from "@/components/forms/select";
import { StaffMain } from "@/components/shell/staff-shell";
import { Sheet } from "@/components/ui/sheet";
import { type Actor, holds } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { venueKindLabels } from "@/lib/place/copy";
import { venueKinds } from "@/lib/place/model";
import { getDivisionNames, listStreets } from "@/lib/place/queries";
import { type Affiliation, listAffiliations } from "@/lib/place/queries/affiliation";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { AdminFrame } from "../../_parts/admin-frame";
import { Refused } from "../../_parts/refused";
import { adminCopy, giveCopy as copy } from "../../copy";
import { GiveForm } from "./_parts/give-form";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(adminCopy.give, parseMode((await params).mode).locale) };
}

/** The administrator's own area and the streets within it. */
async function areasOf(actor: Actor): Promise<{ scope: string; areas: readonly Option[] }> {
  const scope = actor.grants.find((grant) => grant.role === "administrator")?.scope ?? "";
  const [names, streets] = await Promise.all([getDivisionNames([scope]), listStreets(scope)]);
  const own = { value: scope, label: names.get(scope) ?? scope };
  return {
    scope,
    areas: [own, ...streets.map(({ code, name }) => ({ value: code, label: name }))],
  };
}

function grouped(list: readonly Affiliation[], locale: Locale): readonly OptionGroup[] {
  const groups = [
    ...venueKinds.map((kind) => ({ kind, label: say(venueKindLabels[kind], locale) })),
    { kind: "department", label: say(copy.departments, locale) },
    { kind: "firm", label: say(copy.firms, locale) },
  ];
  return groups.map(({ kind, label }) => ({
    label,
    options: list
      .filter((each) => each.kind === kind)
      .map(({ code, name }) => ({ value: `${kind} ${code}`, label: name })),
  }));
}

export default async function GiveGrantPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/admin/grants/new");
  if (!holds(person.actor, "administrator")) {
    return <Refused person={person} reason="not-administrator" locale={locale} />;
  }
  const { scope, areas } = await areasOf(person.actor);
  const affiliations = grouped(await listAffiliations(scope), locale);
  return (
    <AdminFrame person={person} locale={locale}>
      <StaffMain title={say(adminCopy.give, locale)} note={say(copy.note, locale)}>
        <Sheet>
          <GiveForm
            areas={areas}
            affiliations={affiliations}
            today={dayOf(now())}
            locale={locale}
          />
        </Sheet>
      </StaffMain>
    </AdminFrame>
  );
}
