import "server-only";
import type { Prisma, Tx } from "@/lib/core/db";

const whole = {
  code: true,
  groupCode: true,
  groupName: true,
  groupNameEn: true,
  name: true,
  nameEn: true,
  departmentCode: true,
  coDepartments: true,
  legalBasis: true,
  urgency: true,
  consultable: true,
  words: true,
  position: true,
  version: true,
  retiredAt: true,
} satisfies Prisma.CategorySelect;

export function loadCategory(tx: Tx, code: string) {
  return tx.category.findUnique({ where: { code }, select: whole });
}
export type WholeCategory = NonNullable<Awaited<ReturnType<typeof loadCategory>>>;

/** Keeps an edition whole, so that an old complaint can be read under the rules it had. */
export async function keepEdition(
  tx: Tx,
  category: WholeCategory,
  by: { readonly byId: string | null; readonly reasonId: string | null; readonly at: Date },
): Promise<void> {
  const { code, version, retiredAt, ...rest } = category;
  const data = { ...rest, code, retired: retiredAt !== null };
  await tx.categoryEdition.createMany({
    data: [{ code, version, data, ...by }],
    skipDuplicates: true,
  });
}
