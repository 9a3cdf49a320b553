import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import { Sheet } from "@/components/ui/sheet";
import { termForm } from "@/lib/catalogue/model/term";
import { routeScopes } from "@/lib/catalogue/policy";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { listTerms } from "@/lib/catalogue/queries/term";
import type { Actor } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { holidayOverrides } from "@/lib/core/deadline-records";
import { type Locale, say } from "@/lib/core/i18n";
import { getDivisionNames, listStreetsWithin } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../_parts/settings-frame";
import { TermChoosing, TermPreview } from "./_parts/term-form";
import { GeneralTerms, OwnTerms } from "./_parts/term-tables";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

const names = ["scope", "kind", "categoryPrefix", "urgency", "amount", "unit", "done"] as const;
const askedShape = termForm.omit({ version: true, reason: true });

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

async function given(actor: Actor, scope: string, locale: Locale) {
  const [terms, streets, categories, overrides] = await Promise.all([
    listTerms(actor),
    listStreetsWithin(scope),
    listPublishedCategories(),
    holidayOverrides(),
  ]);
  const named = await getDivisionNames([scope, ...streets.map((street) => street.code)]);
  const areas = [scope, ...streets.map((street) => street.code)].map((value) => {
    return { value, label: named.get(value) ?? value };
  });
  return { of: { terms, scope, categories, names: named, overrides, now: now(), locale }, areas };
}

export default async function TermsPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/settings/terms");
  const scope = routeScopes(person.actor)[0];
  if (scope === undefined) notFound();
  const typed = readParams(await searchParams, names);
  const [{ of, areas }, refused] = await Promise.all([
    given(person.actor, scope, locale),
    refusedBefore(),
  ]);
  const asked = askedShape.safeParse({ ...typed, amount: typed.amount ?? "none" });
  const frame = { person, locale, title: say(copy.title, locale), note: say(copy.note, locale) };
  return (
    <SettingsFrame {...frame}>
      <div className="sections">
        {typed.done && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.done, locale)}
          </Notice>
        )}
        <Section id="now" title={say(copy.now, locale)}>
          <GeneralTerms {...of} />
        </Section>
        <Section id="own" title={say(copy.own, locale)}>
          <OwnTerms {...of} />
        </Section>
        <Section id="set" title={say(copy.set, locale)}>
          <Sheet>
            <div className="grid max-w-form gap-4">
              <TermChoosing {...of} areas={areas} typed={typed} />
              {asked.success && <TermPreview {...of} asked={asked.data} refused={refused} />}
            </div>
          </Sheet>
        </Section>
      </div>
    </SettingsFrame>
  );
}
