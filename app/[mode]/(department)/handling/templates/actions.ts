"use server";

import { keepTemplate, removeTemplate } from "@/lib/catalogue/commands/keep-template";
import { templateAct, templateForm } from "@/lib/catalogue/model/template";
import type { FormState } from "@/lib/web/form-state";
import { actOnTemplate } from "@/lib/web/template-desk";

const list = "/handling/templates";

export async function keepTemplateAction(_: FormState, data: FormData): Promise<FormState> {
  return actOnTemplate(list, templateForm, keepTemplate, data);
}
export async function removeTemplateAction(_: FormState, data: FormData): Promise<FormState> {
  return actOnTemplate(list, templateAct, removeTemplate, data);
}
