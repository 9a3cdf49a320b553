import type { ReactNode } from "react";
import { PhotoStrip } from "@/components/complaint/photo-strip";
import { StateTag } from "@/components/problem/state-tag";
import { type Locale, say } from "@/lib/core/i18n";
import { boardLabels, boardTags } from "@/lib/place/copy/venue";
import { type BoardItem, boardItems } from "@/lib/place/model/venue";

type Board = {
  readonly item: BoardItem;
  readonly text: string | null;
  readonly photos: readonly { readonly key: string; readonly name: string }[];
};
type Props = {
  hung: readonly Board[];
  filled: readonly BoardItem[];
  locale: Locale;
  /** What one may do with a board. */
  acts?: (item: BoardItem) => ReactNode;
};

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
            {acts?.(item)}
          </li>
        );
      })}
    </ul>
  );
}
