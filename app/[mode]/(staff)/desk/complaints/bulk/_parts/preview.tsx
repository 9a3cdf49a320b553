import { FormStateForm } from "@/components/forms/form-state-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section-head";
import type { BulkPlan } from "@/lib/complaint/model/bulk";
import type { Planned } from "@/lib/complaint/queries/bulk";
import { type Locale, say } from "@/lib/core/i18n";
import type { FormState } from "@/lib/web/form-state";
import { bulkAction } from "../actions";
import { copy } from "../copy";
import { reasonText, statusName } from "./texts";

export type Names = (field: string, value: string) => string | undefined;
type Props = {
  planned: readonly Planned[];
  plan: BulkPlan;
  names: Names;
  page: string;
  from: string;
  refused?: FormState;
  locale: Locale;
};
type Change = Extract<Planned["verdict"], { kind: "changes" }>["changes"][number];

function nameOf({ field }: Change, value: string | null, { names, locale }: Props): string {
  if (value === null) return say(copy.none, locale);
  if (field === "status") return statusName(value, locale);
  return names(field, value) ?? value;
}

function Side({ of, side, ...props }: { of: Planned; side: "from" | "to" } & Props) {
  const { verdict } = of;
  const { locale } = props;
  if (verdict.kind === "changes") {
    return verdict.changes.map((change) => (
      <span key={change.field} className="block">
        <span className="text-ink-3">{say(copy.fields[change.field], locale)}</span>{" "}
        {side === "to" ? (
          <b>{nameOf(change, change.to, props)}</b>
        ) : (
          nameOf(change, change.from, props)
        )}
      </span>
    ));
  }
  if (side === "from") return statusName(of.complaint.status, locale);
  if (verdict.kind === "already") return <span className="meta">{say(copy.already, locale)}</span>;
  const { reason, refused } = verdict.refusal;
  return say(copy.cannot, locale, { why: reasonText(reason ?? refused, locale) });
}

function Table(props: Props) {
  const { locale } = props;
  const label = (key: keyof typeof copy.columns) => say(copy.columns[key], locale);
  return (
    <DataTable
      sheet
      caption={say(copy.previewTitle, locale)}
      rows={props.planned}
      rowKey={(row) => row.complaint.ref}
      columns={[
        {
          key: "complaint",
          label: label("complaint"),
          heading: true,
          cell: ({ complaint }) => (
            <>
              {complaint.title}
              <span className="meta ref block font-normal">{complaint.ref}</span>
            </>
          ),
        },
        {
          key: "now",
          label: label("now"),
          cell: (row) => <Side of={row} side="from" {...props} />,
        },
        {
          key: "becomes",
          label: label("becomes"),
          cell: (row) => <Side of={row} side="to" {...props} />,
        },
      ]}
    />
  );
}

/** Old and new of each, before anything is done; what is sent on is what was read here. */
export function Preview(props: Props) {
  const { planned, plan, page, from, refused, locale } = props;
  const able = planned.filter(({ verdict }) => verdict.kind === "changes");
  return (
    <Section id="preview" title={say(copy.previewTitle, locale)}>
      <p className="meta mb-2">{say(copy.nothingYet, locale)}</p>
      <Table {...props} />
      {able.length === 0 ? (
        <p className="mt-4">{say(copy.nothingToDo, locale)}</p>
      ) : (
        <FormStateForm action={bulkAction} permalink={page} locale={locale} refused={refused}>
          {Object.entries({ ...plan, page, from }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {able.map(({ complaint, mark }) => (
            <input
              key={mark + complaint.ref}
              type="hidden"
              name="seen"
              value={`${complaint.ref}~${mark}`}
            />
          ))}
          {plan.act === "recategorise" && (
            <TextArea name="text" label={say(copy.reason, locale)} rows={2} maxLength={2000} />
          )}
          <p className="mt-4">
            <SubmitButton first locale={locale}>
              {say(copy.confirm, locale, { n: able.length })}
            </SubmitButton>
          </p>
        </FormStateForm>
      )}
    </Section>
  );
}
