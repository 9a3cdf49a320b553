import { diffTexts } from "@/lib/consultation/rules/merge-texts";
import type { AnswerField, FieldChange, VersionState, WrittenAnswer } from "../model/answer";

/** In the order in which a draft is read. */
const fields: readonly { readonly field: AnswerField; readonly prose: boolean }[] = [
  { field: "choice", prose: false },
  { field: "text", prose: true },
  { field: "promise", prose: true },
  { field: "promisedOn", prose: false },
  { field: "promisePerson", prose: false },
  { field: "basis", prose: true },
  { field: "contact", prose: false },
];

/**
 * What a draft changed in the one before it, field by field; texts by sentence. A first draft has
 * nothing before it and is told whole.
 */
export function changesBetween(before: WrittenAnswer | null, after: WrittenAnswer): FieldChange[] {
  return fields.flatMap(({ field, prose }): FieldChange[] => {
    const to = after[field];
    const from = before?.[field] ?? "";
    if (from === to) return [];
    if (!prose) return [{ field, from, to }];
    const parts = before ? diffTexts(from, to) : [{ kind: "same" as const, text: to }];
    return [{ field, parts }];
  });
}

type Standing = {
  readonly version: number;
  readonly returnedAt: Date | null;
  readonly publishedAt: Date | null;
};

/** What became of a version; `newest` is the highest number of its kind. */
export function stateOfVersion(it: Standing, newest: number): VersionState {
  if (it.publishedAt) return "published";
  if (it.returnedAt) return "returned";
  return it.version === newest ? "waiting" : "replaced";
}
