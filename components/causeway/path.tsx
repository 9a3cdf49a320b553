import Link from "next/link";
import type { ReactNode } from "react";
import type { Stop } from "./stop";

/** One step of the upright path with everything known about it. */
export type PathStep = Pick<Stop, "key" | "name" | "state"> & {
  /** What the causeway's stops point to. */
  id?: string;
  /** Already in words: 6月3日 周三. */
  date?: string;
  /** Beside the date: whether the promised day was kept. */
  note?: ReactNode;
  title?: ReactNode;
  /** The body: paragraphs, references, links. */
  body?: ReactNode;
  seal?: ReactNode;
  /** What the bridge to the next step says: 15 天 · 社区分办. */
  handOver?: string;
};

function HandOver({ text, ahead }: { text: string; ahead: boolean }) {
  return (
    <span className="hand">
      <svg viewBox="0 0 40 24" aria-hidden="true">
        <path
          className={ahead ? "span ahead" : "span"}
          d="M1 15Q20 -9 39 15H26.5A6.5 6.5 0 0 0 13.5 15Z"
        />
        {!ahead && <path className="mirror" d="M13.5 17A6.5 6.5 0 0 0 26.5 17" />}
      </svg>
      <span className="meta">{text}</span>
    </span>
  );
}

/** The same chain upright: a bridge is a hand-over and carries the days it took. */
export function UprightPath({ steps }: { steps: readonly PathStep[] }) {
  return (
    <ol className="path">
      {steps.map((step, place) => (
        <li
          key={step.key}
          id={step.id}
          className={step.state}
          aria-current={step.state === "now" ? "step" : undefined}
        >
          <i className="dot" />
          <div className="step">
            <div className="min-w-0">
              <p className="meta">
                <b className="nm">{step.name}</b>
                {step.date && <span className="nw">{step.date}</span>}
                {step.note}
              </p>
              {step.title && <h3>{step.title}</h3>}
              {step.body}
            </div>
            {step.seal}
          </div>
          {step.handOver && (
            <HandOver text={step.handOver} ahead={steps[place + 1]?.state === "ahead"} />
          )}
        </li>
      ))}
    </ol>
  );
}

export type PathLine = Pick<Stop, "key" | "name" | "state" | "href"> & {
  figure?: ReactNode;
  note?: ReactNode;
};

/** The seven steps with a figure each, one line a step: the home page on a phone. */
export function UprightFigures({ lines }: { lines: readonly PathLine[] }) {
  return (
    <ol className="path">
      {lines.map((line) => {
        const inside = (
          <>
            <span className="name">{line.name}</span>
            {line.figure}
            <span className="meta">{line.note}</span>
          </>
        );
        return (
          <li key={line.key} className={line.state}>
            <i className="dot" />
            {line.href ? (
              <Link className="quiet line" href={line.href} prefetch={false}>
                {inside}
              </Link>
            ) : (
              <div className="line">{inside}</div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
