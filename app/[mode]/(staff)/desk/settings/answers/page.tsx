import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section-head";
import { Sheet } from "@/components/ui/sheet";
import { routeScopes } from "@/lib/catalogue/policy";
import { say } from "@/lib/core/i18n";
import { listAnswerClasses } from "@/lib/suggestion/queries/answer-classes";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../_parts/settings-frame";
import { ClassForm } from "./_parts/class-form";
import { ClassTable } from "./_parts/class-table";
import { copy } from "./copy";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** What the district calls its results, each with the letter it counts as. */
export default async function AnswersPage({ params, searchParams }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk/settings/answers");
  const scope = routeScopes(person.actor).find((each) => each.length === 6);
  if (scope === undefined) notFound();
  const { code, done } = readParams(await searchParams, ["code", "done"]);
  const [rows, refused] = await Promise.all([
    listAnswerClasses(person.actor, scope),
    refusedBefore(),
  ]);
  const of = rows.find((each) => each.code === code);
  const name = of && say({ zh: of.name, en: of.nameEn }, locale);
  const title = name ? say(copy.edit, locale, { name }) : say(copy.add, locale);
  const frame = { person, locale, title: say(copy.title, locale), note: say(copy.note, locale) };
  return (
    <SettingsFrame {...frame}>
      <div className="sections">
        {done && (
          <Notice kind="done" icon="circle-check" status>
            {say(copy.done, locale)}
          </Notice>
        )}
        <Section id="list" title={say(copy.list, locale)}>
          {rows.length === 0 ? (
            <EmptyState>{say(copy.none, locale)}</EmptyState>
          ) : (
            <ClassTable rows={rows} locale={locale} />
          )}
        </Section>
        <Section id="keep" title={title}>
          <Sheet>
            <ClassForm key={of?.code ?? ""} of={of} {...{ scope, refused, locale }} />
          </Sheet>
        </Section>
      </div>
    </SettingsFrame>
  );
}
