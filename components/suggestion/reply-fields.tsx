import { ChoiceRows } from "@/components/forms/choices";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { contactLabels } from "@/lib/complaint/copy";
import { type Contact, contacts } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import { resolutionLabels } from "@/lib/suggestion/copy";
import { type Resolution, resolutions } from "@/lib/suggestion/model";
import type { AnswerClass } from "@/lib/suggestion/model/answer-class";
import { acts } from "./copy";

/** What an answer starts from where it is written anew. */
export type ReplyStart = {
  readonly resolution?: Resolution;
  readonly contact?: Contact;
  readonly body?: string;
  readonly promise?: string | null;
  readonly promisedOn?: string | null;
  readonly promisePerson?: string | null;
  readonly basis?: string | null;
};

type Props = {
  today: string;
  /** Keeps what is being written on this device under this name. */
  keep?: string;
  bodyHint?: string;
  start?: ReplyStart;
  /** What the district calls its answers; A–D itself where it has named none. */
  classes?: readonly AnswerClass[];
  locale: Locale;
};

function choicesOf(classes: readonly AnswerClass[], locale: Locale) {
  const note = (of: Resolution) => say(acts.resolutionNotes[of], locale);
  if (classes.length === 0) {
    return resolutions.map((value) => {
      return { value, label: say(resolutionLabels[value], locale), note: note(value) };
    });
  }
  return classes.map(({ code, name, nameEn, means }) => ({
    value: `${means}:${code}`,
    label: say({ zh: name, en: nameEn }, locale),
    note: say(acts.countedAs, locale, { letter: means, note: note(means) }),
  }));
}

/** The fields of an answer with A–D; what a result needs is said where it is filled in. */
export function ReplyFields({ today, keep, bodyHint, start = {}, classes = [], locale }: Props) {
  return (
    <>
      <ChoiceRows
        name="resolution"
        legend={say(acts.resolution, locale)}
        defaultValue={start.resolution}
        choices={choicesOf(classes, locale)}
      />
      <TextArea
        name="body"
        label={say(acts.body, locale)}
        hint={bodyHint}
        defaultValue={start.body}
        rows={5}
        maxLength={2000}
        keep={keep}
      />
      <PromiseFields today={today} start={start} locale={locale} />
      <TextArea
        name="basis"
        label={say(acts.basis, locale)}
        defaultValue={start.basis ?? undefined}
        rows={2}
        maxLength={1000}
      />
      <Select
        name="contact"
        label={say(acts.contact, locale)}
        defaultValue={start.contact}
        options={contacts.map((value) => ({ value, label: say(contactLabels[value], locale) }))}
      />
    </>
  );
}

function PromiseFields({ today, start, locale }: Props & { start: ReplyStart }) {
  return (
    <>
      <TextArea
        name="promise"
        label={say(acts.promise, locale)}
        defaultValue={start.promise ?? undefined}
        rows={2}
        maxLength={1000}
      />
      <TextInput
        name="promisedOn"
        type="date"
        min={today}
        label={say(acts.promisedOn, locale)}
        defaultValue={start.promisedOn ?? undefined}
        short
      />
      <TextInput
        name="promisePerson"
        label={say(acts.promisePerson, locale)}
        defaultValue={start.promisePerson ?? undefined}
        maxLength={40}
        short
      />
    </>
  );
}
