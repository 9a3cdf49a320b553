"use client";

import { type FormEvent, useState } from "react";
import type { DoorPerson } from "@/lib/consultation/queries/door";
import type { ListWords } from "../copy";
import type { KeptEntry } from "./kept-entries";
import type { Note } from "./use-entries";

type Side = { readonly code: DoorPerson["as"]; readonly name: string };
type Props = {
  entries: readonly KeptEntry[];
  sides: readonly Side[];
  words: ListWords;
  note: Note;
  undo: (key: string) => void;
};

/** Those who stand in no list: form of address and compound are enough. */
export function WalkIns({ entries, sides, words, note, undo }: Props) {
  return (
    <section aria-label={words.walkIn}>
      <h2 className="text-lead">{words.walkIn}</h2>
      <WalkInForm sides={sides} words={words} note={note} />
      <ul className="rows">
        {entries.map((kept) => (
          <WalkIn key={kept.entry.key} kept={kept} words={words} undo={undo} />
        ))}
      </ul>
    </section>
  );
}

type OneProps = Pick<Props, "words" | "undo"> & { kept: KeptEntry };

function WalkIn({ kept: { entry, state }, words, undo }: OneProps) {
  const stands = state === "waiting" ? "noted" : state === "refused" ? "refused" : "here";
  return (
    <li>
      <div className="item">
        <span className="grow">{entry.kind === "walk-in" && entry.label}</span>
        <span className="end">
          {words[stands]}
          {state === "waiting" && (
            <button className="btn small plain" type="button" onClick={() => undo(entry.key)}>
              {words.undo}
            </button>
          )}
        </span>
      </div>
    </li>
  );
}

function WalkInForm({ sides, words, note }: Pick<Props, "sides" | "words" | "note">) {
  const [label, setLabel] = useState("");
  const [as, setAs] = useState<Side["code"]>("resident");
  const [isShort, setShort] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const written = label.trim();
    setShort(written.length < 2);
    if (written.length < 2) return;
    note({ kind: "walk-in", label: written, as }, event);
    setLabel("");
  };
  return (
    <form className="form gap-4" onSubmit={add}>
      <LabelField label={label} isShort={isShort} words={words} write={setLabel} />
      <SideField sides={sides} words={words} as={as} choose={setAs} />
      <p>
        <button className="btn first" type="submit">
          {words.add}
        </button>
      </p>
    </form>
  );
}

type LabelProps = Pick<Props, "words"> & {
  label: string;
  isShort: boolean;
  write: (label: string) => void;
};

function LabelField({ label, isShort, words, write }: LabelProps) {
  return (
    <div className="field">
      <label className="label" htmlFor="o-label">
        {words.label}
      </label>
      <input
        className="input"
        id="o-label"
        maxLength={20}
        value={label}
        aria-invalid={isShort}
        aria-describedby={isShort ? "o-label-short" : undefined}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {isShort && (
        <p className="error" id="o-label-short">
          {words.short}
        </p>
      )}
    </div>
  );
}

type SideProps = Pick<Props, "sides" | "words"> & {
  as: Side["code"];
  choose: (code: Side["code"]) => void;
};

function SideField({ sides, words, as, choose }: SideProps) {
  return (
    <div className="field">
      <label className="label" htmlFor="o-as">
        {words.as}
      </label>
      <select
        className="input"
        id="o-as"
        value={as}
        onChange={(event) => {
          const side = sides.find((each) => each.code === event.currentTarget.value);
          if (side) choose(side.code);
        }}
      >
        {sides.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
