import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormStateForm } from "@/components/forms/form-state-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { Sheet } from "@/components/ui/sheet";
import { routeScopes } from "@/lib/catalogue/policy";
import { listPublishedCategories } from "@/lib/catalogue/queries/category";
import { now } from "@/lib/core/clock";
import { type Locale, say } from "@/lib/core/i18n";
import { getDivisionNames } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { SettingsFrame } from "../../_parts/settings-frame";
import { routeChoices } from "../_parts/choices";
import { RouteFields } from "../_parts/route-fields";
import { createRouteAction } from "../actions";
import { copy } from "../copy";

type Props = { params: Promise<{ mode: string }> };

const page = "/desk/settings/routes/new";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.addTitle, parseMode((await params).mode).locale) };
}

/** One area is a matter of course; of several, one is chosen. */
async function Scope({ scopes, locale }: { scopes: readonly string[]; locale: Locale }) {
  const [only = "", ...more] = scopes;
  if (more.length === 0) return <input type="hidden" name="scope" value={only} />;
  const names = await getDivisionNames(scopes);
  const options = scopes.map((value) => ({ value, label: names.get(value) ?? value }));
  return <Select preset name="scope" label={say(copy.scope, locale)} options={options} />;
}

export default async function NewRoutePage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson(page);
  const scopes = routeScopes(person.actor);
  const [scope] = scopes;
  if (scope === undefined) notFound();
  const categories = await listPublishedCategories();
  const [choices, refused] = await Promise.all([
    routeChoices(person.actor, scope, categories, { now: now(), locale }),
    refusedBefore(),
  ]);
  return (
    <SettingsFrame
      person={person}
      locale={locale}
      title={say(copy.addTitle, locale)}
      note={say(copy.note, locale)}
    >
      <div className="max-w-form">
        <Sheet>
          <FormStateForm
            action={createRouteAction}
            permalink={page}
            refused={refused}
            locale={locale}
          >
            <Scope scopes={scopes} locale={locale} />
            <RouteFields choices={choices} locale={locale} />
            <p>
              <SubmitButton first locale={locale}>
                {say(copy.save, locale)}
              </SubmitButton>
            </p>
          </FormStateForm>
        </Sheet>
      </div>
    </SettingsFrame>
  );
}
