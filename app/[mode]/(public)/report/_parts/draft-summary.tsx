import Link from "next/link";
import type { ReactNode } from "react";
import { words } from "@/components/complaint/copy";
import { maskPhone } from "@/lib/account/rules/mask";
import { kindLabels } from "@/lib/complaint/copy";
import { agentTexts } from "@/lib/complaint/copy/agent";
import { complaintKind } from "@/lib/complaint/model";
import type { DraftView } from "@/lib/complaint/queries/draft";
import { type Locale, say, type Text } from "@/lib/core/i18n";
import { copy } from "../copy";

type Props = {
  draft: DraftView;
  photos: number;
  locale: Locale;
  /** What the chosen kind rests on, beside it. */
  help?: ReactNode;
};

function Line({ term, href, locale, children }: LineProps) {
  return (
    <div>
      <dt>{say(term, locale)}</dt>
      <dd className="flex gap-3">
        <div className="min-w-0 flex-1">{children}</div>
        <Link
          className="btn small plain"
          href={href}
          prefetch={false}
          aria-label={`${say(copy.change, locale)} ${say(term, locale)}`}
        >
          {say(copy.change, locale)}
        </Link>
      </dd>
    </div>
  );
}
type LineProps = { term: Text; href: string; locale: Locale; children: ReactNode };

/** Everything that was filled in, each with the way back to it. */
export function DraftSummary({ draft, photos, locale, help }: Props) {
  const { category } = draft;
  const group = locale === "zh" ? category?.groupName : category?.groupNameEn;
  const name = locale === "zh" ? category?.name : category?.nameEn;
  const place = [...new Set([draft.communityName, draft.placeName, draft.door])].filter(Boolean);
  const kind = say(kindLabels[complaintKind.parse(draft.kind)], locale);
  const extras = [
    photos > 0 && say(words.photos, locale, { n: photos }),
    draft.sharePhotos && photos > 0 && say(words.sharePhotos, locale),
    draft.willConsult && say(words.willConsult, locale),
    draft.phone && maskPhone(draft.phone),
  ].filter(Boolean);
  return (
    <dl className="dl ruled">
      <Line term={copy.place} href="/report" locale={locale}>
        {place.join(" · ")}
      </Line>
      <Line term={copy.kindOf} href="/report/what" locale={locale}>
        {[group, name, kind].filter(Boolean).join(" · ")}
        {help}
      </Line>
      <Line term={copy.said} href="/report/what" locale={locale}>
        {draft.body}
      </Line>
      {draft.elderName && (
        <Line term={agentTexts.forWhom} href="/report/contact" locale={locale}>
          {draft.elderName}
        </Line>
      )}
      <Line term={copy.reach} href="/report/contact" locale={locale}>
        {extras.length > 0 ? extras.join(" · ") : say(copy.signedInPhone, locale)}
      </Line>
    </dl>
  );
}
