import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { FoldedAct } from "@/components/problem/folded-act";
import { StateTag } from "@/components/problem/state-tag";
import { DefinitionList } from "@/components/ui/definition-list";
import { shownName } from "@/lib/account/copy";
import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { handoverTags } from "@/lib/place/copy/venue";
import type { HandoverStatus } from "@/lib/place/model/venue";
import type { HandoverAct } from "@/lib/place/workflow";
import type { FormAction } from "@/lib/web/form-state";
import { placeWords as words } from "./copy";

type Person = { readonly name: string; readonly invented: boolean; readonly confirmed: boolean };
export type ShownHandover = {
  readonly id: string;
  readonly status: HandoverStatus;
  readonly outgoing: Person;
  readonly incoming: Person;
  readonly fromDay: string;
  readonly toDay: string;
  readonly reason: string | null;
  readonly moves: readonly HandoverAct[];
};
export type HandoverActions = Readonly<Record<"confirm" | "refuse" | "withdraw", FormAction>>;

type Props = {
  it: ShownHandover;
  /** The venue, where the card does not stand on its page. */
  title?: string;
  actions: HandoverActions;
  place: FormPlace;
};

export function termOf(it: { fromDay: string; toDay: string }, locale: Locale): string {
  const day = (each: string) => longDate(startOfDay(each), locale);
  return say(words.term, locale, { from: day(it.fromDay), to: day(it.toDay) });
}

function said(person: Person, locale: Locale): string {
  const word = person.confirmed ? words.confirmed : words.notYet;
  return `${shownName(person, locale)} · ${say(word, locale)}`;
}

/** One hand-over with who has said yes, and what the reader can say to it. */
export function HandoverCard({ it, title, actions, place }: Props) {
  const { locale } = place;
  return (
    <div className="grid gap-3">
      <p className="row">
        {title && <b>{title}</b>}
        <span>{termOf(it, locale)}</span>
        <StateTag tag={handoverTags[it.status]} locale={locale} />
      </p>
      <DefinitionList
        items={[
          { term: say(words.outgoing, locale), value: said(it.outgoing, locale) },
          { term: say(words.incoming, locale), value: said(it.incoming, locale) },
          { term: say(words.reason, locale), value: it.reason },
        ]}
      />
      <Acts it={it} actions={actions} place={place} />
    </div>
  );
}

function Acts({ it, actions, place }: Omit<Props, "title">) {
  const { locale } = place;
  const form = { ...place, hidden: { handover: it.id } };
  return (
    <>
      {it.moves.includes("confirm") && (
        <ActForm {...form} name={`confirm-${it.id}`} action={actions.confirm}>
          <p>
            <SubmitButton first locale={locale}>
              {say(words.confirm, locale)}
            </SubmitButton>
          </p>
        </ActForm>
      )}
      {it.moves.includes("refuse") && <Refuse {...form} id={it.id} action={actions.refuse} />}
      {it.moves.includes("withdraw") && (
        <ActForm {...form} name={`withdraw-${it.id}`} action={actions.withdraw}>
          <p>
            <SubmitButton even locale={locale}>
              {say(words.withdraw, locale)}
            </SubmitButton>
          </p>
        </ActForm>
      )}
    </>
  );
}

type RefuseProps = FormPlace & {
  id: string;
  action: FormAction;
  hidden: Readonly<Record<string, string>>;
};

function Refuse({ id, ...form }: RefuseProps) {
  const { locale } = form;
  return (
    <div className="max-w-form">
      <FoldedAct {...form} name={`refuse-${id}`} summary={say(words.refuse, locale)}>
        <TextArea name="reason" label={say(words.refuseReason, locale)} maxLength={500} rows={2} />
      </FoldedAct>
    </div>
  );
}
