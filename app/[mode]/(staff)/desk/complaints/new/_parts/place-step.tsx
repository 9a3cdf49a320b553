import Link from "next/link";
import type { Choice } from "@/components/forms/choices";
import { Select } from "@/components/forms/select";
import { FindBox } from "@/components/shell/find-box";
import { Button } from "@/components/ui/button";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { numberSourceLabels } from "@/lib/complaint/copy";
import { numberSources } from "@/lib/complaint/model";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

const page = "/desk/complaints/new";

type Community = { readonly code: string; readonly name: string; readonly street: string };
type Known = { readonly ref: string; readonly title: string } | null | undefined;
type Props = {
  words: string;
  choices: readonly Choice[];
  communities: readonly Community[];
  number: string;
  known: Known;
  locale: Locale;
};

function placeOptions(communities: readonly Community[]) {
  return [...Map.groupBy(communities, (each) => each.street)].map(([label, rows]) => ({
    label,
    options: rows.map(({ code, name }) => ({ value: code, label: name })),
  }));
}

function Found({ words, choices, locale }: Pick<Props, "words" | "choices" | "locale">) {
  if (words === "") return null;
  if (choices.length === 0) return <p className="soft mt-3">{say(copy.findNone, locale)}</p>;
  return (
    <Rows>
      {choices.map(({ value, label, note }) => (
        <Row
          key={value}
          href={`${page}?place=${encodeURIComponent(value)}`}
          title={label}
          meta={note}
        />
      ))}
    </Rows>
  );
}

function LookUp({ number, known, locale }: Pick<Props, "number" | "known" | "locale">) {
  return (
    <Section id="known" title={say(copy.known, locale)}>
      <form method="get" action={page} className="form">
        <Select
          preset
          short
          name="source"
          label={say(copy.numberSource, locale)}
          hint={say(copy.knownHint, locale)}
          options={numberSources.map((value) => ({
            value,
            label: say(numberSourceLabels[value], locale),
          }))}
        />
        <label className="find">
          <span className="vh">{say(copy.number, locale)}</span>
          <input
            name="number"
            placeholder={say(copy.number, locale)}
            defaultValue={number}
            maxLength={60}
          />
        </label>
        <p>
          <Button type="submit">{say(copy.lookUp, locale)}</Button>
        </p>
      </form>
      {known && (
        <p role="status">
          {say(copy.here, locale)}{" "}
          <Link href={`/desk/complaints/${known.ref}`}>
            {known.title} {known.ref}
          </Link>
        </p>
      )}
      {known === null && <p role="status">{say(copy.notHere, locale)}</p>}
    </Section>
  );
}

/** First of all where it is, by name; and whether it is here already under another number. */
export function PlaceStep({ words, choices, communities, number, known, locale }: Props) {
  return (
    <div className="sections max-w-form">
      <Section id="place" title={say(copy.places, locale)}>
        <FindBox action={page} label={say(copy.find, locale)} defaultValue={words} />
        <Found words={words} choices={choices} locale={locale} />
        <form method="get" action={page} className="form mt-4">
          <Select
            name="place"
            label={say(copy.place, locale)}
            options={placeOptions(communities)}
          />
          <p>
            <Button type="submit">{say(copy.usePlace, locale)}</Button>
          </p>
        </form>
      </Section>
      <LookUp number={number} known={known} locale={locale} />
    </div>
  );
}
