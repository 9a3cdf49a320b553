import type { FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { FoldedAct } from "@/components/problem/folded-act";
import { StateTag } from "@/components/problem/state-tag";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { standActLabels, standTags } from "@/lib/campaign/copy/plan";
import { canKeepPlans } from "@/lib/campaign/policy";
import type { Board as BoardRows } from "@/lib/campaign/queries/plans";
import { standTransitions } from "@/lib/campaign/workflow";
import type { Actor } from "@/lib/core/actor";
import { say } from "@/lib/core/i18n";
import { actsFrom } from "@/lib/core/workflow";
import { moveStandAction } from "../actions";
import { deskPlansCopy as copy } from "../copy";

type Props = { actor: Actor; rows: BoardRows["rows"]; place: FormPlace };

/** Compounds of one's own area that nobody managed at the start, each with what became of it. */
export function Board({ actor, rows, place }: Props) {
  const { locale } = place;
  const own = rows.filter((row) => canKeepPlans(actor, row).allowed);
  const left = rows.filter((row) => row.status === "unmanaged").length;
  const note = say(copy.boardNote, locale, { start: rows.length, left });
  return (
    <Section id="board" title={say(copy.board, locale)} aside={rows.length > 0 ? note : undefined}>
      {own.length === 0 && <EmptyState>{say(copy.noBoard, locale)}</EmptyState>}
      <Rows>
        {own.map((row) => (
          <Line key={row.id} row={row} place={place} />
        ))}
      </Rows>
    </Section>
  );
}

function Line({ row, place }: { row: Props["rows"][number]; place: FormPlace }) {
  const { locale } = place;
  const households = row.households && say(copy.households, locale, { n: row.households });
  const options = actsFrom(standTransitions, row.status).map((act) => ({
    value: act,
    label: say(standActLabels[act], locale),
  }));
  return (
    <Row
      title={row.compound}
      meta={<Meta as="span" parts={[row.street, households]} />}
      end={
        <>
          <StateTag tag={standTags[row.status]} locale={locale} />
          <FoldedAct
            {...place}
            hidden={{ stand: row.id }}
            name={`stand-${row.id}`}
            action={moveStandAction}
            summary={say(copy.change, locale)}
            button={say(copy.save, locale)}
          >
            <Select name="act" preset label={say(copy.act, locale)} options={options} />
            <TextArea name="note" label={say(copy.note2, locale)} maxLength={1000} rows={2} />
          </FoldedAct>
        </>
      }
    />
  );
}
