import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";
import { addressOf, type QueueAddress } from "./address";

/** What was looked for and where; the closed ones are looked through on demand only. */
export function SearchSwitch({ at, locale }: { at: QueueAddress; locale: Locale }) {
  const { words, closed, lost } = at;
  if (lost) {
    return (
      <div className="mb-3">
        <Notice kind="late" icon="search" status>
          {say(copy.lookedLost, locale)}
        </Notice>
      </div>
    );
  }
  if (!words) return null;
  const begin = { after: undefined, item: undefined, view: undefined } as const;
  const other = addressOf(at, { ...begin, stage: "open", closed: !closed });
  return (
    <p className="meta mb-2 flex flex-wrap items-center gap-x-3">
      <span>{say(closed ? copy.lookedAll : copy.lookedOpen, locale, { words })}</span>
      <Link className="inline-flex min-h-(--hit-small) items-center" href={other} prefetch={false}>
        {say(closed ? copy.openOnly : copy.alsoClosed, locale)}
      </Link>
    </p>
  );
}
