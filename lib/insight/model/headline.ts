import { type Figure, type FigureKey, figureKeys } from "../model";
import type { Measures } from "./board";
import { boardFigure } from "./figures";

const asFigure = (key: FigureKey, measures: Measures): Figure => {
  const { value, all } = boardFigure(key, measures);
  if (all === null) return { key, value, numerator: null, denominator: null };
  return { key, value: all === 0 ? 0 : value / all, numerator: value, denominator: all };
};

/** The headline figures of what was counted, as the seven steps and the command line read them. */
export function headlineOf(measures: Measures): Figure[] {
  return figureKeys.map((key) => asFigure(key, measures));
}
