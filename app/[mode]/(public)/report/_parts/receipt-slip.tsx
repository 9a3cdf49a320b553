import { DefinitionList } from "@/components/ui/definition-list";
import { QrCode } from "@/components/ui/qr-code";
import { Ref } from "@/components/ui/ref";
import { Sheet } from "@/components/ui/sheet";
import { agentTexts, relationLabels } from "@/lib/complaint/copy/agent";
import { agentRelation } from "@/lib/complaint/model/counter";
import type { ComplaintView } from "@/lib/complaint/queries/complaint";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { copy } from "../copy";

import { trackUrl } from "./receipt-links";

type Props = { complaint: ComplaintView; answerBy: Date | null; locale: Locale };

/** A promise in hours names the hour; one in days lasts until the end of its day. */
function promise(at: Date, locale: Locale): string {
  const time = clockTime(at);
  const day = longDate(at, locale);
  return say(copy.byRule, locale, { date: time === "23:59" ? day : `${day} ${time}` });
}

/** Both names stand on the slip where somebody wrote it down for the reporter. */
function agentLine({ agent, agentRelation: typed }: ComplaintView, locale: Locale) {
  const relation = agentRelation.safeParse(typed).data;
  if (!agent || !relation) return undefined;
  const named = { name: agent.name, relation: say(relationLabels[relation], locale) };
  return say(agentTexts.agentLine, locale, named);
}

function Facts({ complaint, answerBy, locale }: Props) {
  const triage = complaint.deadlines.find((each) => each.kind === "triage");
  const { street = "", station } = complaint.place;
  const who = station
    ? say(copy.whoTriage, locale, { street, station })
    : say(copy.whoTriageOnly, locale);
  return (
    <DefinitionList
      ruled
      items={[
        { term: say(copy.said, locale), value: complaint.title },
        { term: say(agentTexts.agent, locale), value: agentLine(complaint, locale) },
        { term: say(copy.who, locale), value: who },
        { term: say(copy.accepted, locale), value: triage && promise(triage.dueAt, locale) },
        { term: say(copy.by, locale), value: answerBy && promise(answerBy, locale) },
      ]}
    />
  );
}

/** The slip: the number, its code, who has it and by when one hears; prints on half an A4. */
export function ReceiptSlip(props: Props) {
  const { complaint, locale } = props;
  return (
    <Sheet label={say(copy.receiptNo, locale)}>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="meta">{say(copy.receiptNo, locale)}</p>
          <p className="text-h2">
            <Ref value={complaint.ref} locale={locale} />
          </p>
        </div>
        <QrCode value={trackUrl(complaint.ref)} label={say(copy.qr, locale)} />
      </div>
      <p className="soft my-4">{say(copy.receiptHint, locale)}</p>
      <Facts {...props} />
    </Sheet>
  );
}
