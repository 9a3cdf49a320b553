import type { HandlingTask } from "../model";

type Facts = {
  readonly status: string;
  readonly part: { readonly role: string; readonly status: string };
  /** Whether the reader leads the department whose part it is. */
  readonly signs: boolean;
  readonly adoptionDrafted: boolean;
  readonly replyDrafted: boolean;
  readonly opinionsWait: boolean;
  /** A department that answers separately has not; nothing is published before. */
  readonly separateWaits: boolean;
};

/** The one next thing, or null while it lies with somebody else; `todoSql` says the same of a list. */
export function taskOf(facts: Facts): HandlingTask | null {
  const { status, part, signs } = facts;
  if (part.role !== "lead") return ofPart(facts);
  if (status === "assigned") return "sign";
  if (status === "signed") {
    const sign = facts.replyDrafted ? "countersign-both" : "countersign-adoption";
    const may = signs && !(facts.replyDrafted && facts.separateWaits);
    return next(facts.adoptionDrafted, may, sign, "decide");
  }
  if (status !== "handling" && status !== "rework") return null;
  if (facts.opinionsWait) return "take-opinions";
  const may = signs && !facts.separateWaits;
  return next(facts.replyDrafted, may, "countersign-reply", "answer");
}

function ofPart({ status, part, signs }: Facts): HandlingTask | null {
  if (!["assigned", "signed", "handling", "rework"].includes(status)) return null;
  if (part.status === "requested") return "give-opinion";
  const waits = part.role === "separate" && part.status === "submitted";
  return waits && signs ? "countersign-part" : null;
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
