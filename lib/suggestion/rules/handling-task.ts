import type { HandlingTask } from "../model";

type Facts = {
  readonly status: string;
  readonly part: { readonly role: string; readonly status: string };
  /** Whether the reader leads the department whose part it is. */
  readonly signs: boolean;
  readonly adoptionDrafted: boolean;
  readonly replyDrafted: boolean;
  readonly opinionsWait: boolean;
};

/** The one next thing, or null while it lies with somebody else; `todoSql` says the same of a list. */
export function taskOf(facts: Facts): HandlingTask | null {
  const { status, part, signs } = facts;
  if (part.role !== "lead") {
    const open = ["assigned", "signed", "handling", "rework"].includes(status);
    return open && part.status === "requested" ? "give-opinion" : null;
  }
  if (status === "assigned") return "sign";
  if (status === "signed") {
    const sign = facts.replyDrafted ? "countersign-both" : "countersign-adoption";
    return next(facts.adoptionDrafted, signs, sign, "decide");
  }
  if (status !== "handling" && status !== "rework") return null;
  if (facts.opinionsWait) return "take-opinions";
  return next(facts.replyDrafted, signs, "countersign-reply", "answer");
}

/** A draft lies with the lead; to a handler it is out of hand. */
function next(
  drafted: boolean,
  signs: boolean,
  countersign: HandlingTask,
  write: HandlingTask,
): HandlingTask | null {
  if (!drafted) return write;
  return signs ? countersign : null;
}
