import { Tag } from "@/components/ui/tag";
import { offReasonTexts, routeFaultTexts } from "@/lib/catalogue/copy/route";
import { offReasons } from "@/lib/catalogue/model/route";
import type { RouteListed } from "@/lib/catalogue/queries/route";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { copy } from "../copy";

type Props = { route: RouteListed; locale: Locale };

/** On or off, and why; what it lacks today is said in any case. */
export function RouteState({ route, locale }: Props) {
  const reason = offReasons.find((each) => each === route.offReason);
  return (
    <>
      <Tag kind={route.active ? "move" : "wait"}>
        {say(route.active ? copy.on : copy.off, locale)}
      </Tag>
      {!route.active && reason && (
        <span className="meta block">{say(offReasonTexts[reason], locale)}</span>
      )}
      {route.fault && (
        <span className="meta block">{say(routeFaultTexts[route.fault], locale)}</span>
      )}
    </>
  );
}

/** How many it caught of how many, when it was last tried as it stands. */
export function RouteTested({ route, locale }: Props) {
  const { testedAt, testedCount: count, testedHits: hits } = route;
  if (!testedAt || count === null || hits === null) {
    return <span className="meta">{say(copy.untested, locale)}</span>;
  }
  return (
    <>
      <b>{say(copy.testedOf, locale, { hits, count })}</b>
      <span className="meta block">
        {say(copy.testedOn, locale, { day: shortDate(testedAt, locale) })}
      </span>
    </>
  );
}
