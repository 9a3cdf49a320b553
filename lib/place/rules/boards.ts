import { type BoardItem, boardItems } from "../model/venue";

export type BoardFacts = {
  /** Items that hang there as text or pictures. */
  readonly kept: readonly string[];
  /** Offices held today. */
  readonly offices: readonly string[];
  readonly members: number;
  readonly phone: string;
};

/** What the product tells by itself: who is here, and what each of them does. */
export const computedBoards: readonly BoardItem[] = ["people", "duties"];

/**
 * The five-item check (五上墙, domain.md §3 [D]). People: head, liaison, a member and a number to
 * call. Duties stand beside those who hold the offices. The other three are hung by hand.
 */
export function filledBoards(facts: BoardFacts): readonly BoardItem[] {
  const isHeld = ["head", "liaison"].every((office) => facts.offices.includes(office));
  const byItself: Partial<Record<BoardItem, boolean>> = {
    people: isHeld && facts.members > 0 && facts.phone !== "",
    duties: isHeld,
  };
  return boardItems.filter((item) => byItself[item] || facts.kept.includes(item));
}
