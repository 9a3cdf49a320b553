import "server-only";
import { notFound, redirect } from "next/navigation";
import type { z } from "zod";
import {
  catalogueFieldTexts,
  catalogueRefusals,
  templateAny as copy,
} from "@/lib/catalogue/copy/catalogue";
import { templateDepartments, templateScopes } from "@/lib/catalogue/policy";
import {
  type CategoryRow,
  groupsOf,
  listPublishedCategories,
} from "@/lib/catalogue/queries/category";
import { listTemplatesWithUse } from "@/lib/complaint/queries/template-use";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import type { Outcome } from "@/lib/core/outcome";
import { getDepartmentNames, getDivisionNames, listDepartments } from "@/lib/place/queries";
import { currentActor } from "./current-actor";
import { formCommand } from "./form-command";
import type { FormState } from "./form-state";
import { textOf } from "./form-values";

function categoryChoices(categories: readonly CategoryRow[], locale: Locale) {
  const groups = groupsOf(categories).map((group) => {
    const label = say(group.name, locale);
    const each = group.categories.map(({ code, name, nameEn }) => ({
      value: code,
      label: locale === "zh" ? name : nameEn,
    }));
    return { label, options: [{ value: group.code, label }, ...each] };
  });
  return [{ value: "", label: say(copy.anyCategory, locale) }, ...groups];
}

/** The office may leave it to every department; a lead writes for their own. */
async function departmentChoices(actor: Actor, whose: Whose, scope: string, locale: Locale) {
  if (whose === "own") {
    const names = await getDepartmentNames(templateDepartments(actor));
    return [...names].map(([value, label]) => ({ value, label }));
  }
  const rows = await listDepartments(scope.slice(0, 6));
  const none = { value: "", label: say(copy.anyDepartment, locale) };
  return [none, ...rows.map(({ id, name }) => ({ value: id, label: name }))];
}

type Whose = "all" | "own";

/** What a page of templates shows: the office's all, or those of the reader's own department. */
export async function templateDesk(actor: Actor, whose: Whose, locale: Locale) {
  const codes = templateScopes(actor);
  const [scope] = codes;
  if (scope === undefined) notFound();
  const [kept, categories, departments, divisions] = await Promise.all([
    listTemplatesWithUse(actor),
    listPublishedCategories(),
    departmentChoices(actor, whose, scope, locale),
    getDivisionNames(codes),
  ]);
  const own = templateDepartments(actor);
  const scopes = codes.map((value) => ({ value, label: divisions.get(value) ?? value }));
  const choices = { scopes, departments, categories: categoryChoices(categories, locale) };
  const options = choices.categories.flatMap((each) => ("options" in each ? each.options : []));
  return {
    templates: kept.filter((each) => whose === "all" || own.includes(each.departmentId ?? "")),
    choices,
    names: new Map([...options, ...departments].map(({ value, label }) => [value, label])),
  };
}

/** Keeping or removing one, and on to the list it stands in. */
export async function actOnTemplate<S extends z.ZodType>(
  list: string,
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<{ id: string }>>,
  data: FormData,
): Promise<FormState> {
  const id = encodeURIComponent(textOf(data, "id"));
  const page = id ? `${list}/${id}` : list;
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  const texts = { ...catalogueFieldTexts, ...catalogueRefusals };
  return formCommand(shape, command, data, { actor, texts, page, onward: `${list}?done=1` });
}
