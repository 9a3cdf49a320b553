import type { AnswerHistory, AnswerPart } from "@/lib/suggestion/model/answer";
import type { AdoptionAct } from "@/lib/suggestion/workflow";
import { adoptionOf } from "@/lib/suggestion/workflow";
import type { FormState } from "@/lib/web/form-state";

/** What a form starts from: the last draft, while it is not published. */
export function startOf(history: AnswerHistory | null, what: AnswerPart): FormState["values"] {
  const last = history?.versions.find((each) => each.what === what);
  if (!last || last.state === "published") return undefined;
  const { choice, text, promise, promisedOn, promisePerson, basis, contact } = last.written;
  if (what === "adoption") {
    const acts = Object.keys(adoptionOf) as AdoptionAct[];
    return { decision: acts.find((act) => adoptionOf[act] === choice) ?? "", reason: text };
  }
  return { resolution: choice, body: text, promise, promisedOn, promisePerson, basis, contact };
}
