import "server-only";
import { handlingReplyForm } from "@/lib/complaint/model/handling";
import { fillReplyTemplate } from "@/lib/complaint/queries/reply-template";
import { findPersonal } from "@/lib/complaint/rules/personal-data";
import { say, type Text } from "@/lib/core/i18n";
import { refuse } from "@/lib/core/outcome";
import { currentActor } from "./current-actor";
import { answerForm } from "./flash";
import { type FormState, typedValues } from "./form-state";
import { formValues, textOf } from "./form-values";
import { refusalForm } from "./refusal-form";
import { requestMode } from "./request-mode";

type Setting = {
  readonly page: string;
  readonly texts: Readonly<Record<string, Text>>;
  /** The sentence that names what looks personal, with `{found}`. */
  readonly personal: Text;
};

/** What was typed stays and the template follows it; undefined where none is chosen that fits. */
async function withTemplate(
  data: FormData,
  values: Readonly<Record<string, string>>,
): Promise<Record<string, string> | undefined> {
  const chosen = textOf(data, "templateChoice");
  if (!chosen) return undefined;
  const template = await fillReplyTemplate(await currentActor(), textOf(data, "ref"), chosen);
  if (!template) return undefined;
  const typed = textOf(data, "text").trim();
  return {
    ...values,
    text: typed ? `${typed}\n${template.text}` : template.text,
    templateChoice: "",
    templateId: template.id,
    templateVersion: String(template.version),
    templateName: template.name,
  };
}

/** The steps of an answer before it is published; undefined where it is to be published now. */
export async function replyPreview(
  data: FormData,
  { page, texts, personal }: Setting,
): Promise<FormState | undefined> {
  const step = textOf(data, "step");
  if (step === "publish") return undefined;
  const { locale } = await requestMode();
  const values = typedValues(data);
  if (step === "edit") return answerForm({ status: "idle", values }, page);
  const filled = step === "template" ? await withTemplate(data, values) : undefined;
  if (filled) return answerForm({ status: "idle", values: filled }, page);
  const parsed = handlingReplyForm.safeParse(formValues(data));
  if (!parsed.success) {
    const fields = parsed.error.flatten().fieldErrors as Record<string, string[]>;
    return answerForm(refusalForm(refuse("invalid", undefined, fields), texts, data, locale), page);
  }
  const found = findPersonal(parsed.data.text).map((span) => span.text);
  const message =
    found.length > 0 ? say(personal, locale, { found: found.join(" · ") }) : undefined;
  return answerForm({ status: "preview", values, message }, page);
}
