import Link from "next/link";
import type { FormPlace } from "@/components/complaint/act-form";
import { Select } from "@/components/forms/select";
import { TextArea } from "@/components/forms/text-area";
import { FoldedAct } from "@/components/problem/folded-act";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import type { CampaignItem } from "@/lib/campaign/queries/campaign-item";
import type { AddableRow, CountedRow } from "@/lib/campaign/queries/desk";
import { canGather } from "@/lib/campaign/workflow";
import { say, shortDate } from "@/lib/core/i18n";
import { addAction, takeOutAction } from "../../actions";
import { deskCampaignsCopy as copy } from "../../copy";

type Props = {
  campaign: CampaignItem;
  rows: readonly CountedRow[];
  addable: readonly AddableRow[];
  place: FormPlace;
};

/** What counts, how it came to count, and the way in and out by hand. */
export function Counted({ campaign, rows, addable, place }: Props) {
  const { locale } = place;
  const isOpen = canGather(campaign.status);
  return (
    <Section id="counted" title={say(copy.counted, locale)} aside={say(copy.countedNote, locale)}>
      {isOpen && <Add addable={addable} place={place} />}
      {rows.length === 0 ? (
        <EmptyState>{say(copy.noneCounted, locale)}</EmptyState>
      ) : (
        <Rows>
          {rows.map((row) => (
            <Line key={row.ref} row={row} open={isOpen} place={place} />
          ))}
        </Rows>
      )}
    </Section>
  );
}

function Add({ addable, place }: Pick<Props, "addable" | "place">) {
  const { locale } = place;
  if (addable.length === 0) return <p className="meta">{say(copy.nothingToAdd, locale)}</p>;
  return (
    <FoldedAct
      {...place}
      name="add"
      action={addAction}
      summary={say(copy.add, locale)}
      button={say(copy.addButton, locale)}
    >
      <Select
        name="consultation"
        label={say(copy.addLabel, locale)}
        options={addable.map((row) => ({
          value: row.ref,
          label: `${shortDate(row.startsAt, locale)} ${row.title} (${row.venue})`,
        }))}
      />
    </FoldedAct>
  );
}

function Line({ row, open, place }: { row: CountedRow; open: boolean; place: FormPlace }) {
  const { locale } = place;
  const { ref, title, venue, street, startsAt, held, via } = row;
  return (
    <Row
      title={
        <Link href={`/consultations/${ref}`} prefetch={false}>
          {title}
        </Link>
      }
      meta={
        <Meta
          as="span"
          parts={[
            shortDate(startsAt, locale),
            venue,
            street,
            say(held ? copy.wasHeld : copy.notYetHeld, locale),
            say(via === "rule" ? copy.byRule : copy.byHand, locale),
          ]}
        />
      }
      end={
        open &&
        row.mayTakeOut && (
          <FoldedAct
            {...place}
            name={`take-out-${ref}`}
            action={takeOutAction}
            hidden={{ consultation: ref }}
            summary={say(copy.takeOut, locale)}
          >
            <TextArea name="reason" label={say(copy.reason, locale)} maxLength={1000} rows={2} />
          </FoldedAct>
        )
      }
    />
  );
}
