"use server";

import { redirect } from "next/navigation";
import { addCategory, editCategory } from "@/lib/catalogue/commands/keep-category";
import { catalogueFieldTexts, catalogueRefusals } from "@/lib/catalogue/copy/catalogue";
import { categoryAddition, categoryEdit } from "@/lib/catalogue/model/category";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";

const texts = { ...catalogueFieldTexts, ...catalogueRefusals };

export async function editCategoryAction(_: FormState, data: FormData): Promise<FormState> {
  const page = `/desk/settings/categories/${encodeURIComponent(textOf(data, "code"))}`;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const onward = `${page}?done=1`;
  return formCommand(categoryEdit, editCategory, data, {
    actor,
    texts,
    page,
    onward,
    lists: ["coDepartments"],
  });
}

export async function addCategoryAction(_: FormState, data: FormData): Promise<FormState> {
  const page = "/desk/settings/categories/new";
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  return formCommand(categoryAddition, addCategory, data, {
    actor,
    texts,
    page,
    onward: ({ code }) => `/desk/settings/categories/${code}?done=1`,
    lists: ["coDepartments"],
  });
}
