import { RadioLine } from "@/components/forms/radio-line";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { contactLabels, solvedLabels } from "@/lib/complaint/copy";
import { causeLabels, followUpActs as copy, exclusionLabels } from "@/lib/complaint/copy/follow-up";
import { exclusionCode, exclusionCodes, solvedAnswers } from "@/lib/complaint/model";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { FoldedTextForm, type FormPlace } from "./act-form";
import { Folded } from "./official-forms";
import { SayFields } from "./say-fields";

export type FollowUpActions = {
  readonly record: FormAction;
  readonly exclude: FormAction;
  readonly endExclusion: FormAction;
  readonly endSupervision: FormAction;
};

type Props = {
  place: FormPlace;
  of: {
    orders: readonly { id: string; reason: string; openedAt: Date }[];
    exclusion: { code: string; at: Date; note?: string } | null;
    may: { record: boolean; exclude: boolean; endSupervision: boolean };
  };
  actions: FollowUpActions;
};

/** What the district watches over and what is not counted, said before the acts. */
function Standing({ of, locale }: { of: Props["of"]; locale: Locale }) {
  const code = exclusionCode.safeParse(of.exclusion?.code);
  return (
    <>
      {of.orders.map(({ id, reason, openedAt }) => (
        <p key={id} className="flex flex-wrap items-center gap-2">
          <Tag kind="over">{say(copy.supervised, locale)}</Tag>
          <span className="meta">
            {say(causeLabels[reason] ?? copy.supervised, locale)} · {shortDate(openedAt, locale)}
          </span>
        </p>
      ))}
      {of.exclusion && code.success && (
        <Notice icon="scale">
          {say(copy.excludedFor, locale, { why: say(exclusionLabels[code.data], locale) })}
          {of.exclusion.note && ` ${of.exclusion.note}`}
        </Notice>
      )}
    </>
  );
}

function RecordForm({ place, actions }: Pick<Props, "place" | "actions">) {
  const { locale } = place;
  return (
    <Folded
      {...place}
      name="record"
      action={actions.record}
      summary={copy.record}
      button={copy.recordButton}
    >
      <RadioLine
        name="how"
        legend={say(copy.how, locale)}
        options={(["phoned", "visited"] as const).map((value) => ({
          value,
          label: say(contactLabels[value], locale),
        }))}
      />
      <RadioLine
        name="solved"
        legend={say(copy.solved, locale)}
        options={solvedAnswers.map((value) => ({ value, label: say(solvedLabels[value], locale) }))}
      />
      <SayFields locale={locale} />
    </Folded>
  );
}

function ExcludeForm({ place, actions }: Pick<Props, "place" | "actions">) {
  const { locale } = place;
  return (
    <Folded {...place} name="exclude" action={actions.exclude} summary={copy.exclude}>
      <Select
        name="code"
        label={say(copy.excludeWhy, locale)}
        options={exclusionCodes.map((value) => ({
          value,
          label: say(exclusionLabels[value], locale),
        }))}
      />
      <TextArea name="text" label={say(copy.reason, locale)} rows={2} maxLength={2000} />
    </Folded>
  );
}

/** Following up, and the records beside the status: what one may do with them here. */
export function FollowUpActs({ place, of, actions }: Props) {
  const { locale } = place;
  const text = { ...place, label: say(copy.reason, locale) };
  return (
    <div className="grid gap-2">
      <Standing of={of} locale={locale} />
      <div className="flex flex-wrap gap-2 no-print">
        {of.may.record && <RecordForm place={place} actions={actions} />}
        {of.may.endSupervision &&
          of.orders.map(({ id }) => (
            <FoldedTextForm
              key={id}
              {...text}
              name={`end-${id}`}
              action={actions.endSupervision}
              hidden={{ order: id }}
              summary={say(copy.endSupervision, locale)}
              button={say(copy.endSupervision, locale)}
            />
          ))}
        {of.may.exclude && !of.exclusion && <ExcludeForm place={place} actions={actions} />}
        {of.may.exclude && of.exclusion && (
          <FoldedTextForm
            {...text}
            name="end-exclusion"
            action={actions.endExclusion}
            summary={say(copy.endExclusion, locale)}
            button={say(copy.endExclusion, locale)}
          />
        )}
      </div>
    </div>
  );
}
