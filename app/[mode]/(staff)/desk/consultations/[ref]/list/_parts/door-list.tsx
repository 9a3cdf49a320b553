"use client";

import { useState } from "react";
import type { DoorPerson } from "@/lib/consultation/queries/door";
import type { ListWords } from "../copy";
import { KeepList } from "./keep-list";
import type { KeptEntry } from "./kept-entries";
import { type Note, type Sending, type Touched, useEntries } from "./use-entries";
import { WalkIns } from "./walk-ins";

type Props = {
  consultation: string;
  people: readonly DoorPerson[];
  /** As what somebody comes: code and name. */
  sides: readonly { readonly code: DoorPerson["as"]; readonly name: string }[];
  words: ListWords;
};

const looks: Readonly<Record<Sending, string>> = {
  away: "late",
  failed: "late",
  waiting: "",
  sending: "",
  sent: "done",
  cleared: "done",
};

/** Names to be tapped; what was tapped is on the device at once, and with the platform when it can be. */
export function DoorList({ consultation, people, sides, words }: Props) {
  const { entries, state, note, undo, clear } = useEntries(consultation);
  const [isGone, setGone] = useState(false);
  const byRow = new Map(
    entries.flatMap((each) =>
      each.entry.kind === "sign-in" ? [[each.entry.attendanceId, each] as const] : [],
    ),
  );
  const walkIns = entries.filter((each) => each.entry.kind === "walk-in");
  const came = people.filter((each) => each.present || isCounted(byRow.get(each.id)));
  const wipe = async () => {
    await clear();
    setGone(true);
  };
  return (
    <div className="form">
      {!isGone && <KeepList />}
      <p role="status" className={`notice ${looks[state]}`}>
        <span>
          {words[state]} · {words.count} {came.length + walkIns.filter(isCounted).length}
        </span>
      </p>
      {!isGone && <People {...{ people, sides, words, byRow, note, undo }} />}
      <WalkIns entries={walkIns} sides={sides} words={words} note={note} undo={undo} />
      <p>
        <button className="btn plain" type="button" onClick={wipe} disabled={state === "away"}>
          {words.clear}
        </button>
      </p>
    </div>
  );
}

type PeopleProps = Omit<Props, "consultation"> & {
  byRow: ReadonlyMap<string, KeptEntry>;
  note: Note;
  undo: (key: string) => void;
};

function People({ people, sides, words, byRow, note, undo }: PeopleProps) {
  const [wanted, setWanted] = useState("");
  const shown = people.filter((each) => each.name.includes(wanted.trim()));
  return (
    <>
      <div className="field">
        <label className="label" htmlFor="o-find">
          {words.find}
        </label>
        <input
          className="input"
          id="o-find"
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
      </div>
      <ul className="rows">
        {shown.map((person) => (
          <Person
            key={person.id}
            person={person}
            kept={byRow.get(person.id)}
            words={words}
            side={sides.find((each) => each.code === person.as)?.name ?? ""}
            tap={(touched) => note({ kind: "sign-in", attendanceId: person.id }, touched)}
            undo={undo}
          />
        ))}
      </ul>
    </>
  );
}

const isCounted = (kept: KeptEntry | undefined): boolean =>
  kept !== undefined && kept.state !== "refused";

type PersonProps = {
  person: DoorPerson;
  kept?: KeptEntry;
  side: string;
  words: ListWords;
  tap: (touched: Touched) => void;
  undo: (key: string) => void;
};

function Person({ person, kept, side, words, tap, undo }: PersonProps) {
  return (
    <li>
      <div className="item">
        <span className="grow">
          <b className="title">{person.name}</b>
          <span className="meta">{side}</span>
        </span>
        <span className="end">
          {person.present ? (
            <span className="tag kept">{words.here}</span>
          ) : (
            <Mark kept={kept} name={person.name} words={words} tap={tap} undo={undo} />
          )}
        </span>
      </div>
    </li>
  );
}

type MarkProps = Omit<PersonProps, "person" | "side"> & { name: string };

function Mark({ kept, name, words, tap, undo }: MarkProps) {
  if (!kept) {
    return (
      <button
        className="btn small"
        type="button"
        onClick={tap}
        aria-label={`${words.signIn} ${name}`}
      >
        {words.signIn}
      </button>
    );
  }
  if (kept.state === "refused") return <span className="tag broken">{words.refused}</span>;
  if (kept.state !== "waiting") return <span className="tag kept">{words.here}</span>;
  return (
    <>
      <span className="tag wait">{words.noted}</span>
      <button className="btn small plain" type="button" onClick={() => undo(kept.entry.key)}>
        {words.undo}
      </button>
    </>
  );
}
