/** What a department drafts and its lead countersigns. */
export const answerParts = ["adoption", "reply"] as const;
export type AnswerPart = (typeof answerParts)[number];

/** What became of a draft: it lies with the countersigner, was written anew, sent back or published. */
export const versionStates = ["waiting", "replaced", "returned", "published"] as const;
export type VersionState = (typeof versionStates)[number];

/** A draft as it was written; what a field does not have is empty. */
export type WrittenAnswer = {
  readonly choice: string;
  readonly text: string;
  readonly promise: string;
  readonly promisedOn: string;
  readonly promisePerson: string;
  readonly basis: string;
  readonly contact: string;
};
export type AnswerField = keyof WrittenAnswer;

type TextPart = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** What a draft changed in one field: of a text the sentences, otherwise the value. */
export type FieldChange =
  | { readonly field: AnswerField; readonly parts: readonly TextPart[] }
  | { readonly field: AnswerField; readonly from: string; readonly to: string };

type Signed = { readonly by: string | null; readonly at: Date };

export type AnswerVersion = Signed & {
  readonly id: string;
  readonly what: AnswerPart;
  readonly version: number;
  readonly state: VersionState;
  readonly department: string;
  readonly written: WrittenAnswer;
  readonly changes: readonly FieldChange[];
  readonly returned: (Signed & { readonly reason: string }) | null;
  readonly published: Signed | null;
};

/** What a department told itself about an answer. */
export type AnswerNote = Signed & {
  readonly id: string;
  readonly department: string;
  readonly text: string;
};

export type AnswerHistory = {
  readonly ref: string;
  readonly title: string;
  /** The newest first. */
  readonly versions: readonly AnswerVersion[];
  readonly notes: readonly AnswerNote[];
  readonly mayNote: boolean;
};
