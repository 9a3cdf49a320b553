import { Meta } from "@/components/ui/meta";
import { kindLabels, urgencyLabels } from "@/lib/complaint/copy";
import { agentTexts, relationLabels } from "@/lib/complaint/copy/agent";
import { complaintKind, urgency } from "@/lib/complaint/model";
import { agentRelation } from "@/lib/complaint/model/counter";
import { type Locale, say } from "@/lib/core/i18n";
import { words } from "./copy";
import { DeadlineTag } from "./deadline-tag";
import { PhotoStrip } from "./photo-strip";
import { StatusTag } from "./status-tag";

type Running = {
  readonly dueAt: Date;
  readonly startedAt: Date;
  readonly metAt: Date | null;
  readonly pausedAt: Date | null;
};

export type CaseOf = {
  readonly ref: string;
  readonly title: string;
  readonly status: string;
  readonly kind: string;
  readonly urgency: string;
  readonly body?: string;
  readonly door?: string;
  readonly happenedOn: string | null;
  readonly willConsult: boolean;
  readonly sharePhotos: boolean;
  readonly reporter?: { readonly name: string; readonly phone?: string };
  /** Who wrote it down for them. */
  readonly agent?: { readonly name: string; readonly phone?: string };
  readonly agentRelation?: string | null;
  readonly place: {
    readonly compound?: string;
    readonly community?: string;
    readonly street?: string;
  };
  readonly photos: readonly { readonly key: string; readonly name: string }[];
  readonly deadlines: readonly Running[];
};

type Props = {
  of: CaseOf;
  now: Date;
  locale: Locale;
  /** None where the page's own head says it, with the reference. */
  heading?: "h1" | "h2" | "none";
};

function Facts({ of, locale }: { of: CaseOf; locale: Locale }) {
  const place = [of.place.street, of.place.community, of.place.compound, of.door];
  const phone = of.reporter?.phone && (
    <span key="phone" className="nw">
      {of.reporter.phone}
    </span>
  );
  return (
    <Meta
      parts={[
        [...new Set(place)].filter(Boolean).join(" "),
        say(kindLabels[complaintKind.parse(of.kind)], locale),
        <span key="urgency" className="nw">
          {of.urgency} {say(urgencyLabels[urgency.parse(of.urgency)], locale)}
        </span>,
        of.happenedOn,
        of.reporter?.name,
        phone,
      ]}
    />
  );
}

function Extras({ of, locale }: { of: CaseOf; locale: Locale }) {
  const n = of.photos.length;
  const parts = [
    n > 0 && say(words.photos, locale, { n }),
    of.willConsult && say(words.willConsult, locale),
    of.sharePhotos && n > 0 && say(words.sharePhotos, locale),
  ];
  return <Meta parts={parts.filter((part) => part !== false)} />;
}

function Agent({ of, locale }: { of: CaseOf; locale: Locale }) {
  const relation = agentRelation.safeParse(of.agentRelation).data;
  if (!of.agent || !relation) return null;
  const line = { name: of.agent.name, relation: say(relationLabels[relation], locale) };
  return (
    <Meta
      parts={[
        say(agentTexts.agent, locale),
        say(agentTexts.agentLine, locale, line),
        relation === "station" ? undefined : of.agent.phone,
      ]}
    />
  );
}

/** What was reported, as those who handle it read it: names and phones covered. */
export function CaseText({ of, now, locale, heading = "h2" }: Props) {
  const running = of.deadlines.find((each) => !each.metAt && !each.pausedAt);
  return (
    <div className="grid gap-2">
      <p className="between">
        {heading !== "none" && <span className="ref">{of.ref}</span>}
        <span className="flex flex-wrap gap-1">
          {of.status !== "submitted" && <StatusTag status={of.status} locale={locale} />}
          {running && <DeadlineTag deadline={running} now={now} locale={locale} />}
        </span>
      </p>
      {heading === "h1" && <h1>{of.title}</h1>}
      {heading === "h2" && <h2>{of.title}</h2>}
      <Facts of={of} locale={locale} />
      <Agent of={of} locale={locale} />
      <blockquote className="whitespace-pre-line">{of.body}</blockquote>
      <Extras of={of} locale={locale} />
      <PhotoStrip photos={of.photos} locale={locale} />
    </div>
  );
}
