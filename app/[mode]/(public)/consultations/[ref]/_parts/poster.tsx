import { dateState, hours } from "@/components/consultation/consultation-rows";
import { consultationWords } from "@/components/consultation/copy";
import { StateTag } from "@/components/problem/state-tag";
import { Hills } from "@/components/shell/hills";
import { LinkButton } from "@/components/ui/button";
import { ui } from "@/components/ui/copy";
import { DateCard } from "@/components/ui/date-card";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import { PageTitle } from "@/components/ui/page-title";
import { ShareButton } from "@/components/ui/share-button";
import { statusTags } from "@/lib/consultation/copy";
import type { ConsultationItem } from "@/lib/consultation/queries/consultation-item";
import { longDate, say } from "@/lib/core/i18n";
import { venueKindLabels } from "@/lib/place/copy";
import { venueKinds } from "@/lib/place/model";
import type { Mode } from "@/lib/web/mode";
import { consultationsCopy as copy } from "../../copy";

type Props = { it: ConsultationItem; now: Date; mode: Mode };

export function Poster({ it, now, mode }: Props) {
  const { locale } = mode;
  const kind = venueKinds.find((each) => each === it.venue.kind) ?? "station";
  const when = `${longDate(it.startsAt, locale)} ${hours(it)}`;
  const spoken = { title: it.title, when, where: it.venue.name };
  return (
    <div className="poster">
      <Hills />
      <div className="wrap">
        <PageTitle
          mode={mode}
          title={it.title}
          spoken={say(consultationWords.spoken, locale, spoken)}
          above={
            <p className="row meta">
              <span>
                {say(venueKindLabels[kind], locale)} · {it.street}
              </span>
              <StateTag tag={statusTags[it.status]} locale={locale} />
            </p>
          }
        />
        <ChangeNotice it={it} mode={mode} />
        <WhenCard it={it} now={now} mode={mode} />
        <Links it={it} mode={mode} />
      </div>
    </div>
  );
}

function WhenCard({ it, now, mode: { locale } }: Props) {
  return (
    <div className="sheet pad row max-w-form">
      <DateCard at={it.startsAt} locale={locale} large state={dateState(it, now)} />
      <div>
        <b className="text-lead">{hours(it)}</b>
        <p>{it.venue.name}</p>
        <p className="meta">{it.venue.address}</p>
      </div>
    </div>
  );
}

function Links({ it, mode: { locale } }: Omit<Props, "now">) {
  return (
    <p className="actions mt-3">
      <LinkButton small href={`/consultations/${it.ref}/calendar.ics`} icon="calendar-plus">
        {say(copy.calendar, locale)}
      </LinkButton>
      <LinkButton small href={`/venues/${it.venue.code}`} icon="navigation">
        {say(copy.way, locale)}
      </LinkButton>
      <ShareButton
        title={it.title}
        label={say(ui.share, locale)}
        done={say(ui.linkCopied, locale)}
        icon={<Icon name="share-2" />}
      />
    </p>
  );
}

function ChangeNotice({ it, mode: { locale } }: Omit<Props, "now">) {
  if (it.status !== "postponed" && it.status !== "cancelled") return null;
  return (
    <div className="mb-4">
      <Notice kind="late" icon="clock">
        {say(copy[it.status], locale)}
        {it.changeNote && <p>{say(copy.because, locale, { note: it.changeNote })}</p>}
      </Notice>
    </div>
  );
}
