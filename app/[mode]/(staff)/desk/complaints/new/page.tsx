import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { Notice } from "@/components/ui/notice";
import { Sheet } from "@/components/ui/sheet";
import { groupsOf, listPublishedCategories } from "@/lib/catalogue/queries/category";
import { findByNumber } from "@/lib/complaint/queries/external-number";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { type Locale, say } from "@/lib/core/i18n";
import { getCompound, getDivisionNames, listCommunitiesWithin } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { reportedAt } from "../../../../(public)/report/_parts/reported-items";
import { DeskFrame } from "../../_parts/desk-frame";
import { foundPlaces } from "../../_parts/found-places";
import { CounterFields, type CounterPlace } from "./_parts/counter-fields";
import { PlaceStep } from "./_parts/place-step";
import { copy } from "./copy";

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;
type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Query> };
type SignedIn = Awaited<ReturnType<typeof requirePerson>>;

const offices = ["triage", "staff", "liaison", "head", "rotating-head"];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** `<community>` or `<community> <compound>`, with its names; null where there is no such place. */
async function placeOf(asked: string | undefined): Promise<CounterPlace | null> {
  const [code = "", compoundCode = ""] = (asked ?? "").split(" ");
  const compound = compoundCode ? await getCompound(compoundCode) : null;
  const divisionCode = compound?.divisionCode ?? code;
  if (!/^\d{12}$/.test(divisionCode)) return null;
  const names = await getDivisionNames([divisionCode]);
  const community = names.get(divisionCode);
  if (!community) return null;
  const parts = [names.get(divisionCode.slice(0, 9)), community, compound?.name];
  const name = [...new Set(parts)].filter(Boolean).join(" ");
  const compoundId = compound?.id ?? null;
  return { divisionCode, compoundCode: compound?.code ?? "", compoundId, name };
}

type StepProps = { person: SignedIn; scope: string; query: Query; locale: Locale };

async function WhereStep({ person, scope, query, locale }: StepProps) {
  const { q = "", number = "", source = "" } = readParams(query, ["q", "number", "source"]);
  const [choices, communities, known] = await Promise.all([
    foundPlaces(q.trim(), scope),
    listCommunitiesWithin(scope),
    number ? findByNumber(person.actor, { source, number }) : undefined,
  ]);
  return <PlaceStep words={q.trim()} {...{ choices, communities, number, known, locale }} />;
}

async function FileStep({ place, locale }: { place: CounterPlace; locale: Locale }) {
  const [categories, refused] = await Promise.all([listPublishedCategories(), refusedBefore()]);
  const groups = groupsOf(categories).map(({ code }) => code);
  const here = [...(await reportedAt(place, groups, locale)).values()].flat();
  const today = dayOf(now());
  return (
    <div className="max-w-form">
      <Sheet>
        <CounterFields {...{ categories, place, here, today, refused, locale }} />
      </Sheet>
    </div>
  );
}

export default async function CounterPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/complaints/new");
  const grants = person.actor.grants.filter(({ role }) => offices.includes(role));
  const scope = grants.map((grant) => grant.scope).toSorted((a, b) => a.length - b.length)[0];
  if (scope === undefined) notFound();
  const query = await searchParams;
  const { place: asked, joined } = readParams(query, ["place", "joined"]);
  const place = await placeOf(asked);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.title, locale)} note={say(copy.note, locale)}>
        {joined && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.joined, locale, { ref: joined })}
          </Notice>
        )}
        {place ? (
          <FileStep place={place} locale={locale} />
        ) : (
          <WhereStep {...{ person, scope, query, locale }} />
        )}
      </StaffMain>
    </DeskFrame>
  );
}
