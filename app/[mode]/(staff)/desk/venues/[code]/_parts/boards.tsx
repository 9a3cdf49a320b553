import type { FormPlace } from "@/components/complaint/act-form";
import { FileInput } from "@/components/forms/file-input";
import { TextArea } from "@/components/forms/text-area";
import { BoardList } from "@/components/place/board-list";
import { FoldedAct } from "@/components/problem/folded-act";
import { Figure } from "@/components/ui/figure";
import { Section } from "@/components/ui/section-head";
import { say } from "@/lib/core/i18n";
import { type BoardItem, boardItems } from "@/lib/place/model/venue";
import { type Board, listBoards } from "@/lib/place/queries/board";
import type { DeskVenue } from "@/lib/place/queries/venue-desk";
import { clearAction, hangAction } from "../../actions";
import { deskVenuesCopy as copy } from "../../copy";

type Props = { venue: DeskVenue; place: FormPlace };

/** 五上墙, to fill by text or pictures; people and duties the platform tells by itself. */
export async function Boards({ venue, place }: Props) {
  const { locale } = place;
  const hung = await listBoards(venue.boardRows);
  const share = <Figure locale={locale} value={venue.boards.length} of={boardItems.length} />;
  const acts = (item: BoardItem) => (
    <Acts item={item} board={hung.find((each) => each.item === item)} place={place} />
  );
  return (
    <Section id="boards" title={say(copy.boards, locale)} aside={share}>
      <BoardList
        hung={hung}
        filled={venue.boards}
        locale={locale}
        acts={venue.may.boards ? acts : undefined}
      />
    </Section>
  );
}

function Acts({ item, board, place }: { item: BoardItem; board?: Board; place: FormPlace }) {
  const { locale } = place;
  const form = { ...place, hidden: { item } };
  return (
    <div className="grid gap-2 mt-2 max-w-form">
      <FoldedAct
        {...form}
        name={`hang-${item}`}
        action={hangAction}
        summary={say(copy.hang, locale)}
        button={say(copy.hangButton, locale)}
      >
        <TextArea
          name="text"
          label={say(copy.boardText, locale)}
          defaultValue={board?.text ?? undefined}
          optional
          maxLength={2000}
          rows={3}
        />
        <FileInput name="files" label={say(copy.boardPhotos, locale)} optional multiple />
      </FoldedAct>
      {board && (
        <FoldedAct
          {...form}
          name={`clear-${item}`}
          action={clearAction}
          summary={say(copy.takeDown, locale)}
        >
          <p className="meta">{say(copy.takeDownNote, locale)}</p>
        </FoldedAct>
      )}
    </div>
  );
}
