import "server-only";
import { handlingReplyForm } from "@/lib/complaint/model/handling";
import { findPersonal } from "@/lib/complaint/rules/personal-data";
import { say, type Text } from "@/lib/core/i18n";
import { refuse } from "@/lib/core/outcome";
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
