import { AcceptForm, type RoutingChoices } from "@/components/complaint/accept-form";
import { FoldedTextForm, type FormPlace } from "@/components/complaint/act-form";
import { Alike } from "@/components/complaint/alike";
import { CaseText } from "@/components/complaint/case-text";
import { official } from "@/components/complaint/copy";
import { Corrections, RedispatchProposal } from "@/components/complaint/correction-forms";
import { FollowUpActs } from "@/components/complaint/follow-up-acts";
import { OfficialActs } from "@/components/complaint/official-acts";
import { BesideActs } from "@/components/handling/beside-acts";
import { BesideRecord } from "@/components/handling/beside-record";
import { LinkButton } from "@/components/ui/button";
import { canRevealPhone } from "@/lib/account/policy";
import { listTemplatesFor } from "@/lib/catalogue/queries/template";
import { getBeside } from "@/lib/complaint/queries/beside";
import type { ComplaintView } from "@/lib/complaint/queries/complaint";
import { getFollowUp } from "@/lib/complaint/queries/follow-up";
import { getTriageHints } from "@/lib/complaint/queries/hints";
import { isOpen } from "@/lib/complaint/workflow";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { canTriageProblem } from "@/lib/problem/policy";
import { getBelonging } from "@/lib/problem/queries/belonging";
import { refusedBefore } from "@/lib/web/flash";
import { acceptAction, mergeAction } from "../actions";
import { copy } from "../copy";
import { revealPhoneAction } from "./phone-action";
import { besideActions, correctionActions, followUpActions, triageActions } from "./triage-actions";

type Props = {
  actor: Actor;
  complaint: ComplaintView;
  /** Where its forms come back to. */
  page: string;
  now: Date;
  locale: Locale;
  heading?: "h1" | "h2" | "none";
};

/**
 * The way to the common problem it belongs to, or to one that begins with it; a report of wrongdoing
 * is in none.
 */
async function ProblemLink({
  actor,
  complaint,
  locale,
}: Pick<Props, "actor" | "complaint" | "locale">) {
  if (!isOpen(complaint.status) || complaint.kind === "report") return null;
  if (!canTriageProblem(actor, complaint).allowed) return null;
  const known = await getBelonging(actor, complaint.ref);
  if (known) {
    return (
      <LinkButton small plain icon="merge" href={`/desk/problems/${known.ref}`}>
        {say(copy.belongsTo, locale, { title: known.title })}
      </LinkButton>
    );
  }
  return (
    <LinkButton small plain icon="merge" href={`/desk/problems/new?from=${complaint.ref}`}>
      {say(copy.makeProblem, locale)}
    </LinkButton>
  );
}

type LookProps = { actor: Actor; complaint: ComplaintView; place: FormPlace };

/** The reporter's number is uncovered for a reason, once, and recorded. */
function PhoneLook({ actor, complaint, place }: LookProps) {
  if (!complaint.reporter || !canRevealPhone(actor, complaint).allowed) return null;
  return (
    <FoldedTextForm
      {...place}
      name="phone"
      action={revealPhoneAction}
      summary={say(official.phone, place.locale)}
      label={say(official.phoneText, place.locale)}
      button={say(official.phoneButton, place.locale)}
    />
  );
}

type ActsProps = Pick<Props, "actor" | "complaint"> & { place: FormPlace; choices: RoutingChoices };

/** What may be done with it now, an answer with the wordings that fit it. */
async function Acts({ actor, complaint, place, choices }: ActsProps) {
  const { moves } = complaint;
  const templates = moves.includes("reply") ? await listTemplatesFor(actor, complaint) : [];
  return <OfficialActs {...{ place, moves, choices, templates }} actions={triageActions} />;
}

/** A complaint with what triage needs to decide: the words, the likely same ones, the first action. */
export async function TriageItem({ actor, complaint, page, now, locale, heading }: Props) {
  const [hints, followUp, refused, beside] = await Promise.all([
    getTriageHints(actor, complaint),
    getFollowUp(actor, complaint),
    refusedBefore(),
    getBeside(actor, complaint),
  ]);
  const place = { target: complaint.ref, page, locale, refused };
  const canMerge = complaint.moves.includes("merge");
  return (
    <>
      <CaseText of={complaint} now={now} locale={locale} heading={heading} />
      {canMerge && <Alike {...place} alike={hints.alike} action={mergeAction} />}
      <RedispatchProposal
        place={place}
        to={hints.redispatchTo}
        rule={hints.ruleNow}
        open={complaint.moves.includes("redispatch")}
        action={correctionActions.redispatch}
      />
      {complaint.moves.includes("accept") && (
        <AcceptForm {...place} action={acceptAction} of={complaint} choices={hints} />
      )}
      <Acts actor={actor} complaint={complaint} place={place} choices={hints} />
      <BesideActs place={place} moves={beside.moves} actions={besideActions} />
      <BesideRecord of={beside} now={now} locale={locale} />
      <Corrections
        place={place}
        may={complaint.corrections}
        of={complaint}
        choices={hints}
        actions={correctionActions}
      />
      <PhoneLook actor={actor} complaint={complaint} place={place} />
      <FollowUpActs place={place} of={followUp} actions={followUpActions} />
      <ProblemLink actor={actor} complaint={complaint} locale={locale} />
    </>
  );
}
