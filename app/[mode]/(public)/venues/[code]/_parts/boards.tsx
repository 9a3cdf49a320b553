import { BoardList } from "@/components/place/board-list";
import { Figure } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { boardItems } from "@/lib/place/model/venue";
import { listPublishedBoards } from "@/lib/place/queries/board";
import type { VenueItem } from "@/lib/place/queries/venue";
import { venuesCopy as copy } from "../../copy";

/** 五上墙: which of the five hang here, and what they say. */
export async function Boards({ venue, locale }: { venue: VenueItem; locale: Locale }) {
  const hung = await listPublishedBoards(venue.boardRows);
  const share = <Figure locale={locale} value={venue.boards.length} of={boardItems.length} />;
  return (
    <Section id="boards" title={say(copy.boards, locale)} aside={share}>
      <BoardList hung={hung} filled={venue.boards} locale={locale} />
    </Section>
  );
}
