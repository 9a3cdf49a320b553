import { ReportLinks } from "@/components/campaign/report-links";
import { ActForm, type FormPlace } from "@/components/complaint/act-form";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { FirstAct, FoldedAct } from "@/components/problem/folded-act";
import { LinkButton } from "@/components/ui/button";
import { actLabels } from "@/lib/campaign/copy";
import type { CampaignItem } from "@/lib/campaign/queries/campaign-item";
import { type CampaignAct, canGather } from "@/lib/campaign/workflow";
import { type Locale, say } from "@/lib/core/i18n";
import { CampaignFields } from "../../_parts/campaign-fields";
import {
  announceAction,
  callOffAction,
  changeAction,
  closeAction,
  discardAction,
  endAction,
  gatherAction,
  resumeAction,
  startAction,
} from "../../actions";
import { deskCampaignsCopy as copy } from "../../copy";

type Props = {
  campaign: CampaignItem;
  moves: readonly CampaignAct[];
  /** The actor runs campaigns here. */
  runs: boolean;
  place: FormPlace;
};

const actions = {
  announce: announceAction,
  discard: discardAction,
  start: startAction,
  end: endAction,
  resume: resumeAction,
  close: closeAction,
  "call-off": callOffAction,
} as const satisfies Record<CampaignAct, unknown>;

/** Acts that one comes to this page for. */
const foremost: readonly CampaignAct[] = ["announce", "start", "end", "close"];

/** Every act that is open to this person now. */
export function Acts({ campaign, moves, runs, place }: Props) {
  const { locale } = place;
  const mayChange = runs && campaign.status === "drafted";
  return (
    <div className="grid gap-2">
      {moves.length === 0 && <p className="soft">{say(copy.noActs, locale)}</p>}
      {moves.map((act, n) => (
        <Act key={act} act={act} first={n === 0 && foremost.includes(act)} place={place} />
      ))}
      {mayChange && (
        <FoldedAct
          {...place}
          name="change"
          action={changeAction}
          summary={say(copy.change, locale)}
          button={say(copy.saveChange, locale)}
        >
          <CampaignFields campaign={campaign} locale={locale} />
        </FoldedAct>
      )}
      {runs && canGather(campaign.status) && (
        <ActForm {...place} name="gather" action={gatherAction}>
          <SubmitButton even wide locale={locale}>
            {say(copy.gather, locale)}
          </SubmitButton>
        </ActForm>
      )}
      <Ways campaign={campaign} runs={runs} locale={locale} />
    </div>
  );
}

function Act({ act, first, place }: { act: CampaignAct; first: boolean; place: FormPlace }) {
  const { locale } = place;
  const summary = say(actLabels[act], locale);
  if (first) return <FirstAct {...place} name={act} action={actions[act]} summary={summary} />;
  return (
    <FoldedAct {...place} name={act} action={actions[act]} summary={summary}>
      {act === "call-off" && (
        <>
          <p className="meta">{say(copy.callOffNote, locale)}</p>
          <TextArea name="reason" label={say(copy.reason, locale)} maxLength={1000} rows={3} />
        </>
      )}
    </FoldedAct>
  );
}

type WaysProps = Pick<Props, "campaign" | "runs"> & { locale: Locale };

/** The report, the plans and the public page. */
function Ways({ campaign, runs, locale }: WaysProps) {
  const isPublic = campaign.status !== "drafted" && campaign.status !== "discarded";
  return (
    <>
      {runs && campaign.startedAt && (
        <ReportLinks slug={campaign.slug} title={say(copy.report, locale)} />
      )}
      {isPublic && (
        <LinkButton even wide href={`/desk/campaigns/${campaign.slug}/plans`} icon="house">
          {say(copy.plans, locale)}
        </LinkButton>
      )}
      {isPublic && (
        <LinkButton plain wide href={`/campaigns/${campaign.slug}`} icon="external-link">
          {say(copy.publicPage, locale)}
        </LinkButton>
      )}
    </>
  );
}
