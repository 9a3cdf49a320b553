import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ComponentProps } from "react";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import { Sheet } from "@/components/ui/sheet";
import { valueGroups, valueTexts } from "@/lib/catalogue/copy/value";
import { routeScopes } from "@/lib/catalogue/policy";
import { listValues } from "@/lib/catalogue/queries/value";
import { say } from "@/lib/core/i18n";
import { getDivisionNames } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../_parts/settings-frame";
import { ValueForm } from "./_parts/value-form";
import { ValueTable } from "./_parts/value-table";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

type EditProps = ComponentProps<typeof ValueForm>;

function Edit({ of, ...rest }: EditProps) {
  const name = say(valueTexts[of.key], rest.locale);
  return (
    <Section id="edit" title={say(copy.editNamed, rest.locale, { name })}>
      <Sheet>
        <ValueForm key={of.key} of={of} {...rest} />
      </Sheet>
    </Section>
  );
}

/** The rules of one number, by group, as they hold in the widest area whose rules one keeps. */
export default async function ValuesPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/settings/values");
  const scope = routeScopes(person.actor)[0];
  if (scope === undefined) notFound();
  const { key, done } = readParams(await searchParams, ["key", "done"]);
  const [values, names, refused] = await Promise.all([
    listValues(person.actor, scope),
    getDivisionNames([scope]),
    refusedBefore(),
  ]);
  const edited = values.find((each) => each.key === key);
  const where = names.get(scope) ?? scope;
  return (
    <SettingsFrame
      person={person}
      locale={locale}
      title={say(copy.title, locale)}
      note={say(copy.note, locale, { where })}
    >
      <div className="sections">
        {done && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.done, locale)}
          </Notice>
        )}
        {edited && <Edit {...{ scope, refused, locale }} of={edited} />}
        {Object.entries(valueGroups).map(([group, title]) => (
          <Section key={group} id={group} title={say(title, locale)}>
            <ValueTable
              caption={say(title, locale)}
              values={values.filter((each) => each.key.startsWith(`${group}.`))}
              locale={locale}
            />
          </Section>
        ))}
      </div>
    </SettingsFrame>
  );
}
