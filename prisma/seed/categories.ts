import { z } from "zod";
import { readData } from "./divisions";

const groupShape = z.object({
  code: z.string().regex(/^[A-Z]{2}$/),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  legalBasis: z.string(),
});

const words = z.string().transform((text) => text.split(" ").filter(Boolean));

const categoryShape = z.object({
  code: z.string().regex(/^[A-Z]{2}\d{2}$/),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  departmentCode: z.string().min(1),
  coDepartments: words,
  urgency: z.enum(["U1", "U2", "U3", "U4"]),
  consultable: z.enum(["yes", "no"]).transform((text) => text === "yes"),
  legalBasis: z.string(),
  words,
});

/**
 * The taxonomy of complaints in two levels. As a department, `street` means the street office of
 * the place and `triage` that a person decides.
 */
export function makeCategories() {
  const groups = z.array(groupShape).parse(readData("category-groups.csv"));
  const categories = z.array(categoryShape).parse(readData("categories.csv"));
  return categories.map((category, position) => {
    const group = groups.find((one) => category.code.startsWith(one.code));
    if (!group) throw new Error(`no group for category ${category.code}`);
    return {
      ...category,
      groupCode: group.code,
      groupName: group.name,
      groupNameEn: group.nameEn,
      legalBasis: category.legalBasis || group.legalBasis,
      position,
    };
  });
}

export type CategoryRow = ReturnType<typeof makeCategories>[number];
