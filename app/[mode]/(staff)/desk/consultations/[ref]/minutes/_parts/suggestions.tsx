import type { FormPlace } from "@/components/complaint/act-form";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FoldedForm, OneButton } from "@/components/suggestion/folded-form";
import { SuggestionStatusTag } from "@/components/suggestion/status-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Section } from "@/components/ui/section-head";
import { say } from "@/lib/core/i18n";
import { getHomeDistrict, listDepartments } from "@/lib/place/queries";
import { proposerLabels } from "@/lib/suggestion/copy";
import { outcomeLabels, promisedText } from "@/lib/suggestion/copy/outcome";
import { listMinutesSuggestions, type MinutesSuggestion } from "@/lib/suggestion/queries/minutes";
import { currentActor } from "@/lib/web/current-actor";
import { dropSuggestionAction, reconfirmAction } from "../actions";
import { copy } from "../copy";
import { DraftForm } from "./draft-form";

type Props = {
  consultationRef: string;
  status: string;
  mayRecord: boolean;
  /** Names of the departments that came. */
  came: readonly string[];
  place: FormPlace;
};

/** The suggestions that the minutes raise; one more at a time while they are written. */
export async function Suggestions({ consultationRef, status, mayRecord, came, place }: Props) {
  const { locale } = place;
  const writes = mayRecord && status === "minuting";
  const [rows, departments] = await Promise.all([
    currentActor().then((actor) => listMinutesSuggestions(actor, consultationRef)),
    writes ? getHomeDistrict().then(listDepartments) : [],
  ]);
  return (
    <Section id="suggestions" title={say(copy.title, locale)} aside={say(copy.note, locale)}>
      {rows.length === 0 && <EmptyState>{say(copy.none, locale)}</EmptyState>}
      <ol className="rows">
        {rows.map((row) => (
          <OneSuggestion key={row.ref} row={row} place={place} />
        ))}
      </ol>
      {writes && (
        <DraftForm
          consultationRef={consultationRef}
          departments={departments}
          likely={departments.find(({ name }) => came.includes(name))?.code}
          place={place}
          first={rows.length === 0}
        />
      )}
    </Section>
  );
}

function OneSuggestion({ row, place }: { row: MinutesSuggestion; place: FormPlace }) {
  const { locale } = place;
  const department = row.department && say(copy.proposed, locale, { name: row.department });
  return (
    <li>
      <div className="item">
        <div className="grow">
          <b className="title">
            {row.position}. {row.title}
          </b>
          <p className="whitespace-pre-line">{row.body}</p>
          <Meta
            parts={[
              say(proposerLabels[row.proposer], locale),
              department,
              row.outcome === "assign" ? null : say(outcomeLabels[row.outcome], locale),
              row.promisedOn && say(promisedText, locale, { day: row.promisedOn }),
            ]}
          />
          {row.note && <p>{say(copy.returned, locale, { reason: row.note })}</p>}
          <Acts row={row} place={{ ...place, target: row.ref }} />
        </div>
        <SuggestionStatusTag status={row.status} locale={locale} />
      </div>
    </li>
  );
}

function Acts({ row, place }: { row: MinutesSuggestion; place: FormPlace }) {
  const { locale } = place;
  return (
    <div className="actions mt-1 items-start">
      {row.moves.includes("reconfirm") && (
        <FoldedForm
          {...place}
          name={`again-${row.ref}`}
          action={reconfirmAction}
          summary={copy.rewrite}
          button={copy.confirm}
        >
          <TextInput
            name="title"
            label={say(copy.formTitle, locale)}
            defaultValue={row.title}
            maxLength={40}
          />
          <TextArea
            name="body"
            label={say(copy.body, locale)}
            defaultValue={row.body}
            maxLength={2000}
          />
        </FoldedForm>
      )}
      {row.moves.includes("drop") && (
        <OneButton
          {...place}
          name={`drop-${row.ref}`}
          action={dropSuggestionAction}
          button={copy.drop}
        />
      )}
    </div>
  );
}
