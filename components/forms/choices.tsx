"use client";

import type { ReactNode } from "react";
import { Outline } from "@/components/ui/outline";
import { FieldErrors } from "./field";
import { describedBy, useField } from "./form-context";
import { outlines } from "./outlines";

export type Choice = {
  value: string;
  label: string;
  note?: string;
  /** An icon, drawn by the server: `<Icon name="car-front" />`. */
  icon?: ReactNode;
};

type Props = {
  name: string;
  /** The question; `hideLegend` where the page's h1 already asks it. */
  legend: string;
  hideLegend?: boolean;
  hint?: string;
  choices: readonly Choice[];
  defaultValue?: string;
};

function OneChoice({ name, id, choice, checked }: OneProps) {
  return (
    <label className="choice">
      <input type="radio" name={name} id={id} value={choice.value} defaultChecked={checked} />
      <span className="choice-box">
        {choice.icon}
        <span>
          <b>{choice.label}</b>
          {choice.note && <span className="meta">{choice.note}</span>}
        </span>
        <Outline path={outlines.check} className="tick" />
      </span>
    </label>
  );
}
type OneProps = { name: string; id: string; choice: Choice; checked: boolean };

function Choices({
  look,
  name,
  legend,
  hideLegend,
  hint,
  choices,
  ...rest
}: Props & { look: string }) {
  const { id, errors, typed } = useField(name);
  const value = typed ?? rest.defaultValue;
  return (
    <fieldset
      className="field"
      aria-describedby={describedBy(id, Boolean(hint), errors.length > 0)}
      aria-invalid={errors.length > 0 || undefined}
    >
      <legend className={hideLegend ? "vh" : "label"}>{legend}</legend>
      {hint && (
        <p className="meta" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className={look}>
        {choices.map((choice, place) => (
          <OneChoice
            key={choice.value}
            name={name}
            id={place === 0 ? id : `${id}-${place}`}
            choice={choice}
            checked={choice.value === value}
          />
        ))}
      </div>
      <FieldErrors id={id} errors={errors} />
    </fieldset>
  );
}

/** Two to a row, one in elder mode: categories. */
export function ChoiceTiles(props: Props) {
  return <Choices {...props} look="choices" />;
}

/** One to a row: answers that are sentences. */
export function ChoiceRows(props: Props) {
  return <Choices {...props} look="choices rows-only" />;
}
