import type { FormPlace } from "@/components/complaint/act-form";
import { RadioLine } from "@/components/forms/radio-line";
import { TextArea } from "@/components/forms/text-area";
import { TextInput } from "@/components/forms/text-input";
import { FirstAct, FoldedAct } from "@/components/problem/folded-act";
import { Panel } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { matterActLabels, questionLabels } from "@/lib/consultation/copy";
import { screeningQuestions } from "@/lib/consultation/model";
import { publicMatterStatuses } from "@/lib/consultation/model/matter-voice";
import type { MatterDesk } from "@/lib/consultation/queries/matter-item";
import type { MatterAct } from "@/lib/consultation/workflow";
import { longDate, say } from "@/lib/core/i18n";
import {
  approveAction,
  deferAction,
  mergeAction,
  publiciseAction,
  rejectAction,
  resumeAction,
  screenAction,
  shortlistAction,
} from "../../actions";
import { deskMattersCopy as copy } from "../../copy";

type Props = { matter: MatterDesk; now: Date; place: FormPlace };

const steps = {
  screen: screenAction,
  shortlist: shortlistAction,
  publicise: publiciseAction,
  resume: resumeAction,
} as const satisfies Partial<Record<MatterAct, unknown>>;
type Step = keyof typeof steps;
const isStep = (act: MatterAct): act is Step => act in steps;
const isPublic = (status: string) => (publicMatterStatuses as readonly string[]).includes(status);

/** The acts that the table has from here and the reader may do; the next one stands open. */
export function NextSteps({ matter, now, place }: Props) {
  const { locale } = place;
  const { moves } = matter;
  return (
    <Panel label={say(copy.acts, locale)}>
      <h2>{say(copy.acts, locale)}</h2>
      {moves.length === 0 && <p className="soft">{say(copy.noActs, locale)}</p>}
      {moves.includes("schedule") && (
        <LinkButton first wide href={`/desk/consultations/new?matter=${matter.ref}`}>
          {say(copy.schedule, locale)}
        </LinkButton>
      )}
      {moves.includes("schedule") && (
        <LinkButton wide href={`/desk/consultations/series/new?matter=${matter.ref}`}>
          {say(copy.series, locale)}
        </LinkButton>
      )}
      {moves.filter(isStep).map((act) => (
        <StepAct key={act} act={act} place={place} />
      ))}
      {moves.includes("approve") && <Approve matter={matter} now={now} place={place} />}
      <OtherActs moves={moves} place={place} />
      {isPublic(matter.status) && (
        <LinkButton plain href={`/consultations/matters/${matter.ref}`} icon="external-link">
          {say(copy.publicPage, locale)}
        </LinkButton>
      )}
    </Panel>
  );
}

function StepAct({ act, place }: { act: Step; place: FormPlace }) {
  const { locale } = place;
  return (
    <FirstAct
      {...place}
      name={act}
      action={steps[act]}
      hidden={{ matterRef: place.target }}
      summary={say(matterActLabels[act], locale)}
    >
      {act === "publicise" && <p className="meta">{say(copy.publiciseNote, locale)}</p>}
    </FirstAct>
  );
}

/** 选题三问, once the publicity period is over: a yes or a no and a reason to each. */
function Approve({ matter, now, place }: Props) {
  const { locale } = place;
  const { publicUntil } = matter;
  if (publicUntil && publicUntil > now) {
    const date = longDate(publicUntil, locale);
    return <Notice icon="clock">{say(copy.approveFrom, locale, { date })}</Notice>;
  }
  const options = (["yes", "no"] as const).map((value) => ({
    value,
    label: say(copy[value], locale),
  }));
  return (
    <FirstAct
      {...place}
      name="approve"
      action={approveAction}
      hidden={{ matterRef: place.target }}
      summary={say(matterActLabels.approve, locale)}
    >
      <p className="meta">{say(copy.questions, locale)}</p>
      {screeningQuestions.map((question) => (
        <div key={question} className="grid gap-2">
          <RadioLine
            name={`yes-${question}`}
            legend={say(questionLabels[question], locale)}
            options={options}
          />
          <TextArea
            name={`why-${question}`}
            label={say(copy.why, locale)}
            maxLength={1000}
            rows={2}
          />
        </div>
      ))}
    </FirstAct>
  );
}

const reasoned = { reject: rejectAction, defer: deferAction } as const;

function OtherActs({ moves, place }: { moves: readonly MatterAct[]; place: FormPlace }) {
  const { locale } = place;
  const hidden = { matterRef: place.target };
  return (
    <>
      {moves.includes("merge") && (
        <FoldedAct
          {...place}
          name="merge"
          action={mergeAction}
          hidden={hidden}
          summary={say(matterActLabels.merge, locale)}
        >
          <TextInput name="into" label={say(copy.into, locale)} hint={say(copy.intoHint, locale)} />
        </FoldedAct>
      )}
      {(["reject", "defer"] as const)
        .filter((act) => moves.includes(act))
        .map((act) => (
          <FoldedAct
            key={act}
            {...place}
            name={act}
            action={reasoned[act]}
            hidden={hidden}
            summary={say(matterActLabels[act], locale)}
          >
            <TextArea name="reason" label={say(copy.reason, locale)} maxLength={1000} rows={3} />
          </FoldedAct>
        ))}
    </>
  );
}
