"use client";

import { isComplete, type KeptReport } from "../../_parts/kept-report";
import { type Sending, useReport } from "./use-report";

export type OfflineWords = Readonly<
  Record<
    | Sending
    | ("place" | "before" | "group" | "choose" | "body" | "happenedOn" | "phone")
    | ("send" | "goOn" | "clear" | "saved" | "incomplete"),
    string
  >
>;
type Group = { readonly code: string; readonly name: string };
type Part = { report: KeptReport; words: OfflineWords; write: (part: Partial<KeptReport>) => void };

type LineProps = Part & { name: "place" | "happenedOn" | "phone"; type: string; max?: number };

function Line({ name, type, max, report, words, write }: LineProps) {
  return (
    <div className="field">
      <label className="label" htmlFor={`o-${name}`}>
        {words[name]}
      </label>
      <input
        className="input"
        id={`o-${name}`}
        type={type}
        maxLength={max}
        value={report[name]}
        onChange={(event) => write({ [name]: event.currentTarget.value })}
      />
    </div>
  );
}

/** Known on the device, so that they are there without a network. */
function Before({ places, words, write }: Omit<Part, "report"> & { places: readonly string[] }) {
  if (places.length === 0) return null;
  return (
    <fieldset className="field">
      <legend className="meta">{words.before}</legend>
      <p className="actions">
        {places.map((place) => (
          <button className="btn even" key={place} type="button" onClick={() => write({ place })}>
            {place}
          </button>
        ))}
      </p>
    </fieldset>
  );
}

function Matter({ report, words, write, groups }: Part & { groups: readonly Group[] }) {
  return (
    <>
      <div className="field">
        <label className="label" htmlFor="o-group">
          {words.group}
        </label>
        <select
          className="input"
          id="o-group"
          value={report.group}
          onChange={(event) => write({ group: event.currentTarget.value })}
        >
          <option value="">{words.choose}</option>
          {groups.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor="o-body">
          {words.body}
        </label>
        <textarea
          className="input"
          id="o-body"
          rows={6}
          maxLength={500}
          value={report.body}
          onChange={(event) => write({ body: event.currentTarget.value })}
        />
        {report.body && <p className="meta mt-1">{words.saved}</p>}
      </div>
    </>
  );
}

const looks: Readonly<Record<Sending, string>> = {
  away: "late",
  failed: "late",
  near: "",
  sending: "",
  cleared: "done",
  filed: "done",
  kept: "done",
};

type Props = { words: OfflineWords; groups: readonly Group[] };

/** One page for everything that can be said without a network; how it stands is said on top. */
export function OfflineForm({ words, groups }: Props) {
  const { report, places, state, write, send, clear } = useReport();
  if (!report) return null;
  const part = { report, words, write };
  const begun = report.place !== "" || report.body !== "";
  return (
    <div className="form">
      <p role="status" className={`notice ${looks[state]}`}>
        <span>{words[state]}</span>
      </p>
      {state === "kept" && (
        <a className="btn first wide" href="/report/contact">
          {words.goOn}
        </a>
      )}
      <Line {...part} name="place" type="text" max={60} />
      <Before places={places} words={words} write={write} />
      <Matter {...part} groups={groups} />
      <Line {...part} name="happenedOn" type="date" />
      <Line {...part} name="phone" type="tel" max={11} />
      {begun && !isComplete(report) && <p className="meta">{words.incomplete}</p>}
      <p className="actions">
        <button className="btn first" type="button" disabled={!isComplete(report)} onClick={send}>
          {words.send}
        </button>
        <button className="btn plain" type="button" onClick={clear}>
          {words.clear}
        </button>
      </p>
    </div>
  );
}
