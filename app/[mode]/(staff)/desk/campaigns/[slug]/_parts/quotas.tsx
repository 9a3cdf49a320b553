import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextInput } from "@/components/forms/text-input";
import { DataTable } from "@/components/ui/data-table";
import { Figure } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { quotaName } from "@/lib/campaign/model/forms";
import type { CampaignItem } from "@/lib/campaign/queries/campaign-item";
import { type Locale, say } from "@/lib/core/i18n";
import { venueKindLabels } from "@/lib/place/copy";
import { venueKinds } from "@/lib/place/model";
import type { DivisionName } from "@/lib/place/queries";
import { quotasAction } from "../../actions";
import { deskCampaignsCopy as copy } from "../../copy";

type Props = {
  campaign: CampaignItem;
  streets: readonly DivisionName[];
  /** The actor may set them now. */
  open: boolean;
  place: FormPlace;
};

/** Streets down, kinds of venue across: numbers to set, or to read. */
export function Quotas({ campaign, streets, open, place }: Props) {
  const { locale } = place;
  const set = new Map(
    campaign.quotas.map((quota) => [quotaName(quota.divisionCode, quota.kind), quota.expected]),
  );
  return (
    <Section id="quotas" title={say(copy.quotas, locale)} aside={say(copy.quotasNote, locale)}>
      {open ? (
        <ActForm {...place} name="quotas" action={quotasAction} className="grid gap-4">
          {streets.map((street) => (
            <StreetFields key={street.code} street={street} set={set} locale={locale} />
          ))}
          <p>
            <SubmitButton locale={locale}>{say(copy.setQuotas, locale)}</SubmitButton>
          </p>
        </ActForm>
      ) : (
        <QuotaTable streets={streets} set={set} locale={locale} />
      )}
    </Section>
  );
}

type FieldsProps = { street: DivisionName; set: ReadonlyMap<string, number>; locale: Locale };

function StreetFields({ street, set, locale }: FieldsProps) {
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-2">
      {venueKinds.map((kind) => {
        const name = quotaName(street.code, kind);
        const label = say(copy.quotaLabel, locale, {
          street: street.name,
          kind: say(venueKindLabels[kind], locale),
        });
        return (
          <TextInput
            key={kind}
            short
            name={name}
            label={label}
            inputMode="numeric"
            defaultValue={set.get(name)}
          />
        );
      })}
    </div>
  );
}

type TableProps = {
  streets: readonly DivisionName[];
  set: ReadonlyMap<string, number>;
  locale: Locale;
};

function QuotaTable({ streets, set, locale }: TableProps) {
  return (
    <DataTable
      caption={say(copy.quotas, locale)}
      rows={streets}
      rowKey={(street) => street.code}
      columns={[
        {
          ...{ key: "street", label: say(copy.street, locale), heading: true },
          cell: (street) => street.name,
        },
        ...venueKinds.map((kind) => ({
          ...{ key: kind, label: say(venueKindLabels[kind], locale), number: true },
          cell: (street: DivisionName) => (
            <Figure locale={locale} value={set.get(quotaName(street.code, kind)) ?? null} />
          ),
        })),
      ]}
    />
  );
}
