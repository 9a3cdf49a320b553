import type { Metadata } from "next";
import { HeadFigure, StaffMain } from "@/components/shell/staff-shell";
import { EmptyState } from "@/components/ui/empty-state";
import { Figure } from "@/components/ui/figure";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { countStages } from "@/lib/complaint/queries/desk";
import { countQueue, type Stage, stages } from "@/lib/complaint/queries/queue";
import { holds } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { longDate, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "./_parts/desk-frame";
import { deskCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.desk, parseMode((await params).mode).locale) };
}

const order = Object.keys(stages) as Stage[];

/** Where one begins the day: how many wait where, and how many of them are late. */
export default async function DeskPage({ params }: Props) {
  const { locale } = parseMode((await params).mode);
  const person = await requirePerson("/desk");
  const { actor } = person;
  const at = now();
  const [counts, waiting] = await Promise.all([
    countStages(actor, "triage"),
    countQueue(actor, "triage", { stage: "waiting" }, at),
  ]);
  const unit = say(copy.items, locale);
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        title={say(copy.overview, locale)}
        note={`${longDate(at, locale)} · ${say(copy.overviewNote, locale)}`}
        figures={
          <HeadFigure term={say(copy.waiting, locale)}>
            <Figure
              size="md"
              locale={locale}
              value={waiting.over}
              of={waiting.all}
              unit={unit}
              late={waiting.over > 0}
              href="/desk/complaints?view=over"
            />
          </HeadFigure>
        }
      >
        {holds(actor, "triage", "staff") ? (
          <Section id="complaints" title={say(copy.complaints, locale)}>
            <Rows>
              {order.map((stage) => (
                <Row
                  key={stage}
                  href={
                    stage === "waiting" ? "/desk/complaints" : `/desk/complaints/stage/${stage}`
                  }
                  title={say(copy[stage], locale)}
                  end={<Figure locale={locale} value={counts[stage]} unit={unit} />}
                />
              ))}
            </Rows>
          </Section>
        ) : (
          <EmptyState>{say(copy.noOffice, locale)}</EmptyState>
        )}
      </StaffMain>
    </DeskFrame>
  );
}
