import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LinkButton } from "@/components/ui/button";
import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { getRoute, type RouteListed } from "@/lib/catalogue/queries/route";
import { getRouteTrial } from "@/lib/complaint/queries/route-test";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../../_parts/settings-frame";
import { routeChoices } from "../_parts/choices";
import { conditionsOf, targetOf } from "../_parts/conditions";
import { EditForm, RemoveForm, SwitchForm, TestForm } from "../_parts/route-acts";
import { RouteState, RouteTested } from "../_parts/state";
import { Trial } from "../_parts/trial";
import { copy } from "../copy";

type Props = {
  params: Promise<{ mode: string; id: string }>;
  searchParams: Promise<{ tested?: string | string[]; done?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function readRule({ params, searchParams }: Props) {
  const { mode, id } = await params;
  const { locale } = parseMode(mode);
  const person = await requirePerson(`/desk/settings/routes/${id}`);
  const at = now();
  const route = uuid.test(id) ? await getRoute(person.actor, id, at) : null;
  if (!route) notFound();
  const { tested, done } = await searchParams;
  const categories = await listPublishedCategories();
  const [choices, trial, refused] = await Promise.all([
    routeChoices(person.actor, route.scope, categories, { now: at, locale }),
    tested === undefined ? null : getRouteTrial(person.actor, route, at),
    refusedBefore(),
  ]);
  const isDone = done !== undefined;
  return { locale, person, route, categories, choices, trial, refused, isDone };
}

function Standing(of: { route: RouteListed; locale: Locale }) {
  const { route, locale } = of;
  return (
    <DefinitionList
      ruled
      items={[
        { term: say(copy.columns.to, locale), value: targetOf(route) },
        { term: say(copy.columns.state, locale), value: <RouteState {...of} /> },
        { term: say(copy.columns.tested, locale), value: <RouteTested {...of} /> },
      ]}
    />
  );
}

export default async function RoutePage(props: Props) {
  const { person, choices, trial, isDone, categories, ...rest } = await readRule(props);
  const { route, locale } = rest;
  return (
    <SettingsFrame
      person={person}
      locale={locale}
      title={route.name}
      note={conditionsOf(route, categories, locale)}
    >
      {isDone && (
        <Notice kind="done" icon="circle-check" status>
          {say(copy.done, locale)}
        </Notice>
      )}
      <div className="sections">
        <Standing {...rest} />
        <Section id="trial" title={say(copy.trial, locale)}>
          {trial && <Trial trial={trial} route={route} locale={locale} />}
          <div className="mt-4 grid gap-4">
            <TestForm {...rest} />
            <SwitchForm {...rest} />
          </div>
        </Section>
        <Section id="rule" title={say(copy.conditions, locale)}>
          <div className="flex flex-wrap gap-2">
            <EditForm {...rest} choices={choices} />
            <RemoveForm {...rest} />
          </div>
        </Section>
        <p>
          <LinkButton href="/desk/settings/routes" icon="chevron-left">
            {say(copy.back, locale)}
          </LinkButton>
        </p>
      </div>
    </SettingsFrame>
  );
}
