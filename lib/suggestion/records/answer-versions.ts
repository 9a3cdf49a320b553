import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";
import type { AnswerPart } from "../model/answer";

type Written = Omit<Prisma.AnswerVersionUncheckedCreateInput, "version" | "what"> & {
  what: AnswerPart;
};

/** Keeps a draft as the next version; the caller holds the suggestion's lock. */
export async function keepVersion(tx: Tx, written: Written): Promise<void> {
  const { suggestionId, what } = written;
  const version = (await newestVersion(tx, suggestionId, what)) + 1;
  await tx.answerVersion.create({ data: { ...written, version } });
}

async function newestVersion(tx: Tx, suggestionId: string, what: AnswerPart): Promise<number> {
  const last = await tx.answerVersion.aggregate({
    where: { suggestionId, what },
    _max: { version: true },
  });
  return last._max.version ?? 0;
}

type Return = { readonly by: string | null; readonly at: Date; readonly reasonId: string };

/** The countersigner sent the newest version back, and why. */
export async function markReturned(
  tx: Tx,
  suggestionId: string,
  what: AnswerPart,
  { by, at, reasonId }: Return,
): Promise<void> {
  const version = await newestVersion(tx, suggestionId, what);
  await tx.answerVersion.updateMany({
    where: { suggestionId, what, version, publishedAt: null },
    data: { returnedById: by, returnedAt: at, returnReasonId: reasonId },
  });
}

/** The newest version was countersigned. */
export async function markPublished(
  tx: Tx,
  suggestionId: string,
  what: AnswerPart,
  signed: { readonly by: string | null; readonly at: Date },
): Promise<void> {
  const version = await newestVersion(tx, suggestionId, what);
  await tx.answerVersion.updateMany({
    where: { suggestionId, what, version, returnedAt: null },
    data: { publishedById: signed.by, publishedAt: signed.at },
  });
}
