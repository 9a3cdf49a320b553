import { DefinitionList } from "@/components/ui/definition-list";
import { QrCode } from "@/components/ui/qr-code";
import { Ref } from "@/components/ui/ref";
import { Sheet } from "@/components/ui/sheet";
import { agentTexts, relationLabels } from "@/lib/complaint/copy/agent";
import { agentRelation } from "@/lib/complaint/model/counter";
import type { PrintedReceipt } from "@/lib/complaint/queries/receipt";
import { env } from "@/lib/core/env";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { copy } from "../copy";

type Props = { receipt: PrintedReceipt; locale: Locale };

/** A promise in hours names the hour; one in days lasts until the end of its day. */
function before(at: Date | null, locale: Locale): string | undefined {
  if (!at) return undefined;
  const [day, time] = [longDate(at, locale), clockTime(at)];
  return say(copy.before, locale, { date: time === "23:59" ? day : `${day} ${time} ` });
}

function Facts({ receipt, locale }: Props) {
  const { complaint, answerBy } = receipt;
  const { street, community, compound, station } = complaint.place;
  const triage = complaint.deadlines.find((each) => each.kind === "triage");
  const relation = agentRelation.safeParse(complaint.agentRelation).data;
  const agent = complaint.agent &&
    relation && {
      name: complaint.agent.name,
      relation: say(relationLabels[relation], locale),
    };
  const at = complaint.submittedAt;
  return (
    <DefinitionList
      ruled
      items={[
        { term: say(copy.who, locale), value: complaint.reporter?.name },
        {
          term: say(agentTexts.agent, locale),
          value: agent && say(agentTexts.agentLine, locale, agent),
        },
        {
          term: say(copy.place, locale),
          value: [...new Set([street, community, compound])].filter(Boolean).join(" "),
        },
        { term: say(copy.said, locale), value: complaint.title },
        {
          term: say(copy.filed, locale),
          value: at && `${longDate(at, locale)} ${clockTime(at)}`,
        },
        { term: say(copy.station, locale), value: station },
        { term: say(copy.accepted, locale), value: before(triage?.dueAt ?? null, locale) },
        { term: say(copy.by, locale), value: before(answerBy, locale) },
      ]}
    />
  );
}

/** What somebody takes home from the counter: both names, covered, and by when they hear. */
export function PaperSlip(props: Props) {
  const { receipt, locale } = props;
  const { ref } = receipt.complaint;
  return (
    <Sheet label={say(copy.number, locale)}>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="meta">{say(copy.number, locale)}</p>
          <p className="text-h2">
            <Ref value={ref} locale={locale} />
          </p>
        </div>
        <QrCode value={`${env().APP_URL}/track?ref=${ref}`} label={say(copy.qr, locale)} />
      </div>
      <p className="soft my-4">{say(copy.hint, locale)}</p>
      <Facts {...props} />
    </Sheet>
  );
}
