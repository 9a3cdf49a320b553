import { CaseText } from "@/components/suggestion/case-text";
import { acts } from "@/components/suggestion/copy";
import { OneButton, ReasonForm } from "@/components/suggestion/folded-form";
import {
  AssignForm,
  ExtensionDecision,
  ReassignForm,
  SettleForm,
} from "@/components/suggestion/staff-forms";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say } from "@/lib/core/i18n";
import { canPlanLookBack } from "@/lib/look-back/policy";
import type { DepartmentChoice } from "@/lib/place/queries";
import { type Dossier, movableFrom } from "@/lib/suggestion/queries/dossier";
import { getReplyDay } from "@/lib/suggestion/queries/reply-day";
import { type Move, movesFor } from "@/lib/suggestion/rules/moves";
import { refusedBefore } from "@/lib/web/flash";
import {
  assignAction,
  extensionAction,
  reassignAction,
  returnAction,
  reviewAction,
  settleAction,
  upholdAction,
  withdrawAction,
} from "../actions";
import { copy } from "../copy";
import { PlanForm } from "./plan-form";

type Props = {
  actor: Actor;
  dossier: Dossier;
  departments: readonly DepartmentChoice[];
  /** Where its forms come back to. */
  page: string;
  now: Date;
  locale: Locale;
};

/** One suggestion in the panel: its words, then what is to be done. */
export function StaffItem(props: Props) {
  const { dossier, now, locale } = props;
  return (
    <>
      <CaseText of={dossier} now={now} locale={locale} />
      <StaffActs {...props} />
    </>
  );
}

/** The staff's next act first, the others equal beneath. */
export async function StaffActs(props: Props) {
  const { actor, dossier, departments, page, now, locale } = props;
  const moves = movesFor(actor, movableFrom(dossier));
  const [refused, replyOn] = await Promise.all([
    refusedBefore(),
    getReplyDay(actor, dossier.divisionCode, now),
  ]);
  const place = { target: dossier.ref, page, locale, refused };
  return (
    <div className="mt-3 grid gap-3">
      {moves.includes("review") && (
        <OneButton {...place} name="review" action={reviewAction} button={acts.review} first />
      )}
      {moves.includes("assign") && (
        <AssignForm
          {...place}
          action={assignAction}
          departments={departments}
          proposed={dossier.proposed?.code}
          replyOn={replyOn}
        />
      )}
      {moves.includes("decide-extension") && (
        <ExtensionDecision {...place} action={extensionAction} asked={askedFor(props)} />
      )}
      {moves.includes("reassign") && (
        <ReassignForm
          {...place}
          action={reassignAction}
          departments={withoutLead(props)}
          replyOn={replyOn}
        />
      )}
      {plansLookBack(props) && <PlanForm place={place} suggestion={dossier.ref} now={now} />}
      <OtherActs moves={moves} place={place} departments={departments} />
      {isElsewhere(props, moves) && <p className="meta">{say(copy.waitsFor, locale)}</p>}
    </div>
  );
}

function askedFor({ dossier, locale }: Props): string {
  const n = dossier.clocks.reply?.extensions.at(-1)?.days ?? 0;
  return say(copy.asked, locale, { n });
}

/** It lies with the department or waits for ratings. */
function isElsewhere(props: Props, moves: readonly Move[]): boolean {
  return moves.length === 0 && !plansLookBack(props);
}

function plansLookBack({ actor, dossier }: Props): boolean {
  return dossier.status === "closed" && canPlanLookBack(actor, dossier).allowed;
}

/** Whom else it can be given to. */
function withoutLead({ departments, dossier }: Props) {
  return departments.filter(({ code }) => code !== dossier.lead?.code);
}

type OtherProps = {
  moves: readonly Move[];
  place: Omit<Parameters<typeof SettleForm>[0], "action" | "departments">;
  departments: readonly DepartmentChoice[];
};

function OtherActs({ moves, place, departments }: OtherProps) {
  return (
    <>
      {moves.includes("uphold") && (
        <ReasonForm
          {...place}
          name="uphold"
          action={upholdAction}
          summary={acts.uphold}
          button={acts.upholdButton}
          label={acts.upholdReason}
        />
      )}
      {moves.includes("settle-on-spot") && (
        <SettleForm {...place} action={settleAction} departments={departments} />
      )}
      {moves.includes("return") && (
        <ReasonForm
          {...place}
          name="return"
          action={returnAction}
          summary={acts.return}
          button={acts.returnButton}
          label={acts.returnReason}
        />
      )}
      {moves.includes("withdraw") && (
        <ReasonForm
          {...place}
          name="withdraw"
          action={withdrawAction}
          summary={acts.withdraw}
          button={acts.withdrawButton}
          label={acts.withdrawReason}
        />
      )}
    </>
  );
}
