import Link from "next/link";
import { FoldedTextForm } from "@/components/complaint/act-form";
import { ConsultedOn } from "@/components/consultation/consulted-on";
import { StateTag } from "@/components/problem/state-tag";
import { Section } from "@/components/ui/section-head";
import type { ComplaintView } from "@/lib/complaint/queries/complaint";
import { listPublishedConsultedOn } from "@/lib/consultation/queries/report";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { statusTags } from "@/lib/problem/copy";
import { problemStatus } from "@/lib/problem/model";
import { getProblemOfOwn } from "@/lib/problem/queries/objection";
import { refusedBefore } from "@/lib/web/flash";
import { objectAction } from "../../actions";
import { copy } from "../../copy";

type Props = { actor: Actor; complaint: ComplaintView; page: string; locale: Locale };

/** The common problem it was put into; its reporter may say that it is another matter. */
export async function OwnProblem({ actor, complaint, page, locale }: Props) {
  const [problem, refused] = await Promise.all([
    getProblemOfOwn(actor, complaint.ref),
    refusedBefore(),
  ]);
  if (!problem) return null;
  const consulted = await listPublishedConsultedOn(problem.ref);
  const tag = statusTags[problemStatus.parse(problem.status)];
  return (
    <Section id="problem" title={say(copy.problem, locale)}>
      <p className="mb-3 flex flex-wrap items-center gap-2">
        <Link href={`/problems/${problem.ref}`}>{problem.title}</Link>
        <StateTag tag={tag} locale={locale} />
      </p>
      <ConsultedOn rows={consulted} locale={locale} />
      {problem.objection === "waiting" && (
        <p className="meta">{say(copy.objectionWaiting, locale)}</p>
      )}
      {problem.objection === "refused" && (
        <p className="meta">
          {say(copy.objectionRefused, locale, { answer: problem.answer ?? "—" })}
        </p>
      )}
      {problem.mayObject && (
        <FoldedTextForm
          target={complaint.ref}
          page={page}
          locale={locale}
          refused={refused}
          name="object"
          action={objectAction}
          summary={say(copy.object, locale)}
          label={say(copy.objectText, locale)}
          button={say(copy.objectButton, locale)}
        />
      )}
    </Section>
  );
}
