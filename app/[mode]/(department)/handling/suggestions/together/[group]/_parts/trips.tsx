import { ActForm } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { Row, Rows } from "@/components/ui/rows";
import { startOfDay } from "@/lib/core/day";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { visitLabels } from "@/lib/suggestion/copy/group";
import { visitKinds } from "@/lib/suggestion/model/group";
import type { GroupView } from "@/lib/suggestion/queries/group";
import type { FormState } from "@/lib/web/form-state";
import { visitAction } from "../../actions";
import { copy } from "../../copy";

type Props = { of: GroupView; page: string; today: string; refused?: FormState; locale: Locale };

function Record({ of, page, today, refused, locale }: Props) {
  const { id } = of;
  return (
    <details className="mt-3" open={refused?.values?.form === "visit"}>
      <summary className="btn even">{say(copy.record, locale)}</summary>
      <div className="mt-3">
        <ActForm
          {...{ page, refused, locale }}
          target={id}
          name="visit"
          action={visitAction}
          hidden={{ group: id }}
        >
          <Select
            name="kind"
            label={say(copy.kind, locale)}
            options={visitKinds.map((value) => ({ value, label: say(visitLabels[value], locale) }))}
            short
          />
          <TextInput name="onDay" type="date" max={today} label={say(copy.onDay, locale)} short />
          <TextArea
            name="note"
            label={say(copy.tripNote, locale)}
            hint={say(copy.tripHint, locale)}
            rows={3}
            maxLength={1000}
          />
          <p>
            <SubmitButton locale={locale}>{say(copy.recordButton, locale)}</SubmitButton>
          </p>
        </ActForm>
      </div>
    </details>
  );
}

/** Research and visits for all of the group, each counted once. */
export function Trips(props: Props) {
  const { of, locale } = props;
  return (
    <>
      <p className="meta">{say(copy.tripsNote, locale)}</p>
      {of.visits.length === 0 ? (
        <p className="soft">{say(copy.noTrips, locale)}</p>
      ) : (
        <Rows>
          {of.visits.map(({ id, kind, onDay, note }) => (
            <Row
              key={id}
              title={say(visitLabels[kind], locale)}
              meta={shortDate(startOfDay(onDay), locale)}
            >
              {note}
            </Row>
          ))}
        </Rows>
      )}
      {!of.endedAt && <Record {...props} />}
    </>
  );
}
