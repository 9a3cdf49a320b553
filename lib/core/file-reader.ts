import type { Actor } from "./actor";

/** What a domain needs to know to decide who may open one of its files. */
export type ReadableFile = {
  readonly subject: string;
  readonly subjectId: string;
  readonly role: string;
  readonly uploadedBy: string | null;
  readonly shareable: boolean;
  readonly passedAt: Date | null;
};

/** A domain's answer for the files of one subject. */
export type FileReader = (actor: Actor, file: ReadableFile, now: Date) => Promise<boolean>;
