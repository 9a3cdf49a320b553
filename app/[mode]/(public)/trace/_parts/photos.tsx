import { Section } from "@/components/ui/section-head";
import { ThenNow } from "@/components/ui/then-now";
import { env } from "@/lib/core/env";
import { type Locale, say } from "@/lib/core/i18n";
import type { Photo, Trace } from "@/lib/trace/model";
import { traceCopy } from "../copy";

type Props = { photos: Trace["photos"]; title: string; locale: Locale };

const shown = (photo: Photo | null, alt: string, by: string) =>
  photo && { src: `/files/${photo.key}`, alt, at: photo.at, by };

const byline = { resident: traceCopy.byResident, member: traceCopy.byMember } as const;

/** The same place before and after. */
export function Photos({ photos, title, locale }: Props) {
  const { before, after } = photos;
  if (!before && !after) return null;
  const by = (photo: Photo | null) => (photo ? say(byline[photo.by], locale) : "");
  return (
    <div className="order-2 wide:order-none">
      <Section
        id="photos"
        title={say(traceCopy.photos, locale)}
        aside={say(env().DEMO ? traceCopy.samePlaceDemo : traceCopy.samePlace, locale)}
      >
        <ThenNow
          locale={locale}
          before={shown(before, say(traceCopy.altThen, locale, { title }), by(before))}
          after={shown(after, say(traceCopy.altNow, locale, { title }), by(after))}
        />
      </Section>
    </div>
  );
}
