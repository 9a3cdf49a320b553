import { type Locale, say } from "@/lib/core/i18n";
import { boardCopy as copy } from "@/lib/insight/copy/dashboard";
import type { AnyFigureKey, Measures } from "@/lib/insight/model/board";
import { FigureList } from "./board-figure";
import type { BoardLinks } from "./board-links";

const ways: readonly AnyFigureKey[] = ["adoption-rate", "adoption-rate-decided", "adopted-alone"];
const labels = {
  "adoption-rate": copy.takenOfRaised,
  "adoption-rate-decided": copy.takenOfDecided,
  "adopted-alone": copy.fullOfRaised,
};
const units = {
  "adoption-rate": copy.ofRaised,
  "adoption-rate-decided": copy.ofDecided,
  "adopted-alone": copy.ofRaised,
};

type Props = { measures: Measures; before: Measures | null; links: BoardLinks; locale: Locale };

/** The same adoption in its three ways of dividing, each with its fraction. */
export function ThreeRates(props: Props) {
  const { locale } = props;
  return (
    <div className="between mt-4">
      <FigureList {...props} keys={ways} labels={labels} units={units} size="lg" />
      <p className="meta">
        {say(copy.threeWays, locale)} <a href="#how">{say(copy.how, locale)}</a>
      </p>
    </div>
  );
}
