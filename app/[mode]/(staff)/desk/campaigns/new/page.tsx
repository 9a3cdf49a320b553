import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActForm } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { StaffMain } from "@/components/shell/staff-shell";
import { Sheet } from "@/components/ui/sheet";
import { campaignScopes } from "@/lib/campaign/policy";
import { type Locale, say } from "@/lib/core/i18n";
import { getDivisionNames } from "@/lib/place/queries";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { CampaignFields } from "../_parts/campaign-fields";
import { draftAction } from "../actions";
import { deskCampaignsCopy as copy } from "../copy";

type Props = { params: Promise<{ mode: string }> };

const page = "/desk/campaigns/new";

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.newTitle, parseMode((await params).mode).locale) };
}

/** One area is a matter of course; of several, one is chosen. */
async function Scope({ scopes, locale }: { scopes: readonly string[]; locale: Locale }) {
  const [only = "", ...more] = scopes;
  if (more.length === 0) return <input type="hidden" name="scope" value={only} />;
  const names = await getDivisionNames(scopes);
  const options = scopes.map((value) => ({ value, label: names.get(value) ?? value }));
  return <Select preset name="scope" label={say(copy.scope, locale)} options={options} />;
}

export default async function NewCampaignPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson(page);
  const scopes = campaignScopes(person.actor);
  if (scopes.length === 0) notFound();
  const refused = await refusedBefore();
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={say(copy.newTitle, locale)} note={say(copy.newNote, locale)}>
        <div className="max-w-form">
          <Sheet>
            <ActForm {...{ page, locale, refused }} target="" name="draft" action={draftAction}>
              <Scope scopes={scopes} locale={locale} />
              <CampaignFields locale={locale} />
              <TextInput
                name="slug"
                label={say(copy.slug, locale)}
                hint={say(copy.slugHint, locale)}
                maxLength={60}
                autoCapitalize="none"
                spellCheck={false}
              />
              <p>
                <SubmitButton first locale={locale}>
                  {say(copy.save, locale)}
                </SubmitButton>
              </p>
            </ActForm>
          </Sheet>
        </div>
      </StaffMain>
    </DeskFrame>
  );
}
