import type { ReactNode } from "react";
import { PhotoStrip } from "@/components/complaint/photo-strip";
import { StateTag } from "@/components/problem/state-tag";
import { Meta } from "@/components/ui/meta";
import { type Locale, say } from "@/lib/core/i18n";
import { boardLabels, boardTags, pictureStates } from "@/lib/place/copy/venue";
import { type BoardItem, boardItems } from "@/lib/place/model/venue";

type Board = {
  readonly item: BoardItem;
  readonly text: string | null;
  readonly photos: readonly {
    readonly key: string;
    readonly name: string;
    readonly passed: boolean | null;
  }[];
};
type Props = {
  hung: readonly Board[];
  filled: readonly BoardItem[];
  locale: Locale;
  /** What one may do with a board. */
  acts?: (item: BoardItem) => ReactNode;
};

/** Which pictures everybody sees is said to those who hung them. */
function Waiting({ photos, locale }: Pick<Board, "photos"> & { locale: Locale }) {
  const waits = photos.filter((photo) => photo.passed === null).length;
  const held = photos.filter((photo) => photo.passed === false).length;
  if (waits + held === 0) return null;
  return (
    <Meta
      parts={[
        waits > 0 && say(pictureStates.waits, locale, { n: waits }),
        held > 0 && say(pictureStates.held, locale, { n: held }),
      ].filter(Boolean)}
    />
  );
}

/** The five boards, hung or missing, with what they say. */
export function BoardList({ hung, filled, locale, acts }: Props) {
  return (
    <ul className="rows">
      {boardItems.map((item) => {
        const board = hung.find((each) => each.item === item);
        const state = !filled.includes(item) ? "missing" : board ? "hung" : "computed";
        return (
          <li key={item} className="py-3">
            <p className="row">
              <b className="grow">{say(boardLabels[item], locale)}</b>
              <StateTag tag={boardTags[state]} locale={locale} />
            </p>
            {board?.text && <p className="soft whitespace-pre-line">{board.text}</p>}
            {board && <PhotoStrip photos={board.photos} locale={locale} />}
            {board && <Waiting photos={board.photos} locale={locale} />}
            {acts?.(item)}
          </li>
        );
      })}
    </ul>
  );
}
