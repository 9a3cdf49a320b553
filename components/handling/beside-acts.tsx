import type { FormPlace } from "@/components/complaint/act-form";
import { Folded } from "@/components/complaint/official-forms";
import { ChoiceRows } from "@/components/forms/choices";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { contactLabels } from "@/lib/complaint/copy";
import type { BesideAct } from "@/lib/complaint/model/handling";
import { reachedWays } from "@/lib/complaint/model/handling";
import { say } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { besideCopy as copy } from "./copy";

export type BesideActions = Readonly<Partial<Record<BesideAct, FormAction>>>;

type Props = {
  place: FormPlace;
  moves: readonly BesideAct[];
  actions: BesideActions;
  firm?: string;
  askable?: readonly { id: string; shortName: string }[];
  /** The first day by which another department can be asked to answer, and the usual one. */
  days?: { first: string; usual: string };
};
type Given = FormPlace & { action: FormAction };

function ContactForm(given: Given) {
  const { locale } = given;
  const ways = reachedWays.map((way) => ({ value: way, label: say(contactLabels[way], locale) }));
  return (
    <Folded {...given} name="contact" summary={copy.contact} button={copy.contactButton}>
      <Select name="how" label={say(copy.contactHow, locale)} options={ways} />
      <TextArea name="text" label={say(copy.contactNote, locale)} rows={3} maxLength={2000} />
    </Folded>
  );
}

function ExtensionForm(given: Given) {
  const { locale } = given;
  return (
    <Folded {...given} name="extension" summary={copy.askExtension}>
      <TextInput
        name="days"
        label={say(copy.extensionDays, locale)}
        inputMode="numeric"
        maxLength={2}
        short
      />
      <TextArea name="text" label={say(copy.extensionWhy, locale)} rows={3} maxLength={2000} />
    </Folded>
  );
}

function DecideForm(given: Given) {
  const { locale } = given;
  return (
    <Folded {...given} name="decide-extension" summary={copy.decide} open>
      <ChoiceRows
        name="granted"
        legend={say(copy.decision, locale)}
        choices={[
          { value: "yes", label: say(copy.grant, locale) },
          { value: "no", label: say(copy.refuse, locale) },
        ]}
      />
      <TextArea
        name="text"
        label={say(copy.refuseWhy, locale)}
        optional
        rows={2}
        maxLength={2000}
      />
    </Folded>
  );
}

function CoForm({ askable = [], days, ...given }: Given & Pick<Props, "askable" | "days">) {
  const { locale } = given;
  return (
    <Folded {...given} name="ask-co" summary={copy.askCo}>
      <Select
        name="departmentId"
        label={say(copy.coDepartment, locale)}
        options={askable.map((each) => ({ value: each.id, label: each.shortName }))}
      />
      <TextArea
        name="text"
        label={say(copy.coQuestion, locale)}
        hint={say(copy.coHint, locale)}
        rows={3}
        maxLength={2000}
      />
      <TextInput
        name="dueOn"
        type="date"
        label={say(copy.coDue, locale)}
        min={days?.first}
        defaultValue={days?.usual}
        short
      />
    </Folded>
  );
}

function HandForm({ firm = "", ...given }: Given & { firm?: string }) {
  const { locale } = given;
  return (
    <Folded {...given} name="hand-to-firm" summary={copy.hand}>
      <p className="meta">{say(copy.handTo, locale, { firm })}</p>
      <TextArea name="text" label={say(copy.handNote, locale)} optional rows={3} maxLength={1000} />
    </Folded>
  );
}

function WithdrawForm(given: Given) {
  return (
    <Folded {...given} name="withdraw-firm" summary={copy.withdraw} button={copy.withdrawButton}>
      <p className="meta">{say(copy.withdrawNote, given.locale)}</p>
    </Folded>
  );
}

/** What can be asked of others beside the status; what cannot be done now is not there. */
export function BesideActs({ place, moves, actions, firm, askable, days }: Props) {
  const of = (act: BesideAct) => (moves.includes(act) ? actions[act] : undefined);
  const decide = of("decide-extension");
  const contact = of("contact");
  const extension = of("ask-extension");
  const co = of("ask-co");
  const hand = of("hand-to-firm");
  const withdraw = of("withdraw-handover");
  return (
    <div className="flex flex-wrap gap-2 no-print">
      {decide && <DecideForm {...place} action={decide} />}
      {contact && <ContactForm {...place} action={contact} />}
      {hand && <HandForm {...place} action={hand} firm={firm} />}
      {withdraw && <WithdrawForm {...place} action={withdraw} />}
      {co && <CoForm {...place} action={co} askable={askable} days={days} />}
      {extension && <ExtensionForm {...place} action={extension} />}
    </div>
  );
}
