import Link from "next/link";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { ChoiceRows } from "@/components/forms/choices";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { Ref } from "@/components/ui/ref";
import { Section } from "@/components/ui/section-head";
import { say, shortDate } from "@/lib/core/i18n";
import type { Objection } from "@/lib/problem/queries/objection";
import { decideAction } from "../../actions";
import { deskProblemsCopy as copy } from "../../copy";

type Props = { objections: readonly Objection[]; place: FormPlace };

/** Reporters who say theirs is another matter, each with an answer to give. */
export function Objections({ objections, place }: Props) {
  const { locale } = place;
  if (objections.length === 0) return null;
  return (
    <div className="mt-6">
      <Section id="objections" title={say(copy.objections, locale, { n: objections.length })}>
        {objections.map((objection) => (
          <One key={objection.complaintRef} objection={objection} place={place} />
        ))}
      </Section>
    </div>
  );
}

function One({ objection, place }: { objection: Objection; place: FormPlace }) {
  const { locale } = place;
  const { complaintRef, complaintTitle, reason, at } = objection;
  return (
    <article className="border-line border-b py-4">
      <p>
        <Link href={`/desk/complaints/${complaintRef}`}>{complaintTitle}</Link>{" "}
        <span className="meta">
          <Ref value={complaintRef} /> · {shortDate(at, locale)}
        </span>
      </p>
      {reason && <blockquote className="my-2">{reason}</blockquote>}
      <ActForm
        {...place}
        name={`objection-${complaintRef}`}
        action={decideAction}
        hidden={{ complaint: complaintRef }}
      >
        <ChoiceRows
          name="decision"
          legend={say(copy.isItRight, locale)}
          choices={[
            { value: "uphold", label: say(copy.uphold, locale) },
            { value: "refuse", label: say(copy.refuse, locale) },
          ]}
        />
        <TextArea
          name="reason"
          label={say(copy.refuseReason, locale)}
          hint={say(copy.refuseHint, locale)}
          rows={2}
          maxLength={1000}
        />
        <p>
          <SubmitButton locale={locale}>{say(copy.decide, locale)}</SubmitButton>
        </p>
      </ActForm>
    </article>
  );
}
