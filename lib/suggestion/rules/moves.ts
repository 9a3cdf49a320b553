import type { Actor } from "@/lib/core/actor";
import {
  canAssignSuggestion,
  canConfirmSuggestion,
  canCountersign,
  canDraftSuggestion,
  canGiveOpinion,
  canHandleSuggestion,
  canReviewSuggestion,
  canSignPart,
  departmentOf,
  type SuggestionPlace,
} from "../policy";
import { canObject, repliesAhead, step, stepAssignment } from "../workflow";

/** What somebody can do with a suggestion: acts of the table, and what is drafted or asked beside it. */
export type Move =
  | "drop"
  | "reconfirm"
  | "review"
  | "return"
  | "settle-on-spot"
  | "withdraw"
  | "assign"
  | "reassign"
  | "uphold"
  | "decide-extension"
  | "sign"
  | "object"
  | "draft-adoption"
  | "countersign-adoption"
  | "draft-reply"
  | "countersign-reply"
  | "countersign-both"
  | "ask-extension"
  | "take-opinions"
  | "give-opinion"
  | "countersign-part";

type Draft = { readonly draftedById: string } | null;
type AdoptionDraft = (Draft & { readonly adoption: string }) | null;

export type Movable = {
  readonly status: string;
  readonly place: SuggestionPlace;
  readonly objectionFinal: boolean;
  readonly parts: readonly {
    readonly departmentId: string;
    readonly role: string;
    readonly status: string;
    readonly submittedById: string | null;
  }[];
  readonly adoptionDraft: AdoptionDraft;
  readonly replyDraft: Draft;
  /** null: never asked for; undecided: waits for staff. */
  readonly extension: "undecided" | "decided" | null;
};

/** The buttons: an edge of the table, the facts allow it, the policy allows it. */
export function movesFor(actor: Actor, it: Movable): readonly Move[] {
  return [...ofVenue(actor, it), ...ofStaff(actor, it), ...ofDepartment(actor, it)];
}

function when(...pairs: readonly (readonly [Move, boolean])[]): Move[] {
  return pairs.filter(([, holds]) => holds).map(([move]) => move);
}

function ofVenue(actor: Actor, { status, place }: Movable): Move[] {
  const returned = status === "returned";
  return when(
    ["reconfirm", returned && canConfirmSuggestion(actor, place).allowed],
    ["drop", step(status, "drop") !== null && canDraftSuggestion(actor, place).allowed],
  );
}

function ofStaff(actor: Actor, { status, place, extension }: Movable): Move[] {
  const reviews = canReviewSuggestion(actor, place).allowed;
  const assigns = canAssignSuggestion(actor, place).allowed;
  const replans = step(status, "replan") !== null;
  return when(
    ["review", reviews && step(status, "review") !== null],
    ["settle-on-spot", reviews && step(status, "settle-on-spot") !== null],
    ["return", reviews && step(status, "return") !== null],
    ["assign", assigns && step(status, "assign") !== null],
    ["withdraw", reviews && step(status, "withdraw") !== null],
    ["reassign", assigns && step(status, "reassign") !== null],
    ["uphold", assigns && step(status, "uphold") !== null],
    ["decide-extension", reviews && replans && extension === "undecided"],
  );
}

function ofDepartment(actor: Actor, it: Movable): Move[] {
  const { status, place, adoptionDraft, replyDraft, parts } = it;
  const handles = canHandleSuggestion(actor, place).allowed;
  const countersigns = (draft: Draft) =>
    draft !== null && canCountersign(actor, place, draft).allowed;
  const adopts = step(status, "adopt") !== null;
  const replies = step(status, "reply") !== null;
  const ahead = repliesAhead(status, adoptionDraft?.adoption);
  const co = parts.filter((part) => part.role !== "lead");
  const own = departmentOf(
    actor,
    co.map((part) => part.departmentId),
  );
  const mine = co.find((part) => part.departmentId === own);
  const gives = mine && stepAssignment(mine.status, "submit") && isOpen(status);
  return when(
    ["sign", handles && step(status, "sign") !== null],
    ["object", handles && step(status, "object") !== null && canObject(it)],
    ["countersign-adoption", adopts && countersigns(adoptionDraft)],
    ["draft-adoption", adopts && handles],
    ["countersign-reply", replies && countersigns(replyDraft)],
    ["countersign-both", ahead && countersigns(adoptionDraft) && countersigns(replyDraft)],
    ["draft-reply", (replies || ahead) && handles],
    ["take-opinions", handles && co.some(isOpinionToTake)],
    ["ask-extension", handles && step(status, "replan") !== null && it.extension === null],
    ["give-opinion", Boolean(gives && own && canGiveOpinion(actor, place, own).allowed)],
    ["countersign-part", Boolean(mine && isOpen(status) && signsPart(actor, it, mine))],
  );
}

type Part = Movable["parts"][number];

/** A co-handler's opinion lies with the lead; a separate answer does not. */
function isOpinionToTake(part: Part): boolean {
  return part.role === "co-handler" && part.status === "submitted";
}

function signsPart(actor: Actor, { place }: Movable, part: Part): boolean {
  const waits = part.role === "separate" && part.status === "submitted";
  return waits && canSignPart(actor, place, part).allowed;
}

/** A co-handler is heard until the matter is answered for good. */
function isOpen(status: string): boolean {
  return ["assigned", "objected", "signed", "handling", "rework"].includes(status);
}
