import { Figure } from "@/components/ui/figure";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { type Locale, say } from "@/lib/core/i18n";
import { deskCopy as copy } from "../copy";

/** How many reports have pictures that nobody has looked at. */
export function PhotoRow({ count, locale }: { count: number; locale: Locale }) {
  return (
    <Section id="photos" title={say(copy.photos, locale)}>
      <Rows>
        <Row
          href="/desk/photos"
          title={say(copy.photos, locale)}
          end={<Figure locale={locale} value={count} unit={say(copy.items, locale)} />}
        />
      </Rows>
    </Section>
  );
}
