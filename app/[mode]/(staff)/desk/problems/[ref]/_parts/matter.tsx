import type { FormPlace } from "@/components/complaint/act-form";
import { Checkbox } from "@/components/forms/checkbox";
import { TextArea } from "@/components/forms/text-area";
import { FirstAct, FoldedAct } from "@/components/problem/folded-act";
import { StateTag } from "@/components/problem/state-tag";
import { LinkButton } from "@/components/ui/button";
import { matterActLabels, matterTags, questionLabels } from "@/lib/consultation/copy";
import { screeningQuestions } from "@/lib/consultation/model";
import type { MatterOnDesk } from "@/lib/consultation/queries/matter-of-problem";
import type { MatterAct } from "@/lib/consultation/workflow";
import { say } from "@/lib/core/i18n";
import { deskProblemsCopy as copy } from "../../copy";
import {
  approveAction,
  deferAction,
  publiciseAction,
  rejectAction,
  resumeAction,
  screenAction,
  shortlistAction,
  suggestAction,
  suggestAndApproveAction,
} from "../actions";

type Props = {
  matter: MatterOnDesk | null;
  maySuggest: boolean;
  mayApprove: boolean;
  status: string;
  place: FormPlace;
};

const open = ["confirmed", "planned", "in-progress", "relapsed"];

/** 转协商: from the problem to a matter, through the three questions, to the scheduling form. */
export function Matter({ matter, maySuggest, mayApprove, status, place }: Props) {
  const { locale } = place;
  if (!matter && (!maySuggest || !open.includes(status))) return null;
  return (
    <section className="mt-6" aria-labelledby="matter">
      <p className="between">
        <b id="matter">{say(copy.matter, locale)}</b>
        {matter && <StateTag tag={matterTags[matter.status]} locale={locale} />}
      </p>
      {matter ? (
        <Settle matter={matter} place={place} />
      ) : (
        <Suggest mayApprove={mayApprove} place={place} />
      )}
    </section>
  );
}

type SuggestProps = { mayApprove: boolean; place: FormPlace };

/** For whoever may approve it too: one form, and on to the scheduling. */
function Suggest({ mayApprove, place }: SuggestProps) {
  const { locale } = place;
  const hidden = { problemRef: place.target };
  const why = <TextArea name="reason" label={say(copy.why, locale)} maxLength={1000} rows={3} />;
  const Alone = mayApprove ? FoldedAct : FirstAct;
  const alone = say(mayApprove ? copy.suggestOnly : copy.suggest, locale);
  return (
    <>
      <p className="soft py-2">{say(copy.matterNone, locale)}</p>
      {mayApprove && (
        <FirstAct
          {...place}
          name="suggest-and-approve"
          action={suggestAndApproveAction}
          hidden={hidden}
          summary={say(copy.suggestAndApprove, locale)}
        >
          {why}
          <p className="meta">{say(copy.questions, locale)}</p>
          <p className="meta">{say(copy.becauseHint, locale)}</p>
          {screeningQuestions.map((question) => (
            <TextArea
              key={question}
              name={`why-${question}`}
              label={say(questionLabels[question], locale)}
              maxLength={1000}
              rows={2}
            />
          ))}
        </FirstAct>
      )}
      <Alone {...place} name="suggest" action={suggestAction} hidden={hidden} summary={alone}>
        {why}
      </Alone>
    </>
  );
}

const single = {
  screen: screenAction,
  shortlist: shortlistAction,
  publicise: publiciseAction,
  resume: resumeAction,
  reject: rejectAction,
  defer: deferAction,
} as const satisfies Partial<Record<MatterAct, unknown>>;
type SingleAct = keyof typeof single;
const isSingle = (act: MatterAct): act is SingleAct => act in single;

function Settle({ matter, place }: { matter: MatterOnDesk; place: FormPlace }) {
  const { locale } = place;
  const settles = matter.moves.some((act) =>
    ["screen", "shortlist", "publicise", "approve"].includes(act),
  );
  return (
    <div className="grid gap-2">
      <p className="soft">{matter.reason}</p>
      {matter.answers.map((each) => (
        <p key={each.question}>
          <span className="meta block">{say(questionLabels[each.question], locale)}</span>
          {each.text}
        </p>
      ))}
      {matter.moves.includes("schedule") && (
        <LinkButton first wide href={`/desk/consultations/new?problem=${place.target}`}>
          {say(copy.schedule, locale)}
        </LinkButton>
      )}
      {settles && <Approve place={place} />}
      {matter.moves.filter(isSingle).map((act) => (
        <FoldedAct
          key={act}
          {...place}
          name={`matter-${act}`}
          action={single[act]}
          hidden={{ problemRef: place.target }}
          summary={say(matterActLabels[act], locale)}
        >
          {(act === "reject" || act === "defer") && (
            <TextArea name="reason" label={say(copy.reason, locale)} maxLength={1000} rows={3} />
          )}
        </FoldedAct>
      ))}
    </div>
  );
}

/** 选题三问: a yes and a reason to each, then the rest of the way in one act. */
function Approve({ place }: { place: FormPlace }) {
  const { locale } = place;
  return (
    <FirstAct
      {...place}
      name="approve"
      action={approveAction}
      hidden={{ problemRef: place.target }}
      summary={say(copy.approveAll, locale)}
    >
      <p className="meta">{say(copy.questions, locale)}</p>
      {screeningQuestions.map((question) => (
        <fieldset key={question} className="field">
          <legend className="label">{say(questionLabels[question], locale)}</legend>
          <Checkbox name={`yes-${question}`}>{say(copy.yes, locale)}</Checkbox>
          <TextArea
            name={`why-${question}`}
            label={say(copy.questionHint, locale)}
            maxLength={1000}
            rows={2}
          />
        </fieldset>
      ))}
    </FirstAct>
  );
}
