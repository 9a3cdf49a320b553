import { StatusTag } from "@/components/complaint/status-tag";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { listJoined } from "@/lib/complaint/queries/joined";
import type { Actor } from "@/lib/core/actor";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { copy } from "../copy";

/** What I joined instead of reporting the same again. */
export async function Joined({ actor, locale }: { actor: Actor; locale: Locale }) {
  const rows = await listJoined(actor);
  if (rows.length === 0) return null;
  return (
    <Section id="joined" title={say(copy.joined, locale)}>
      <Rows>
        {rows.map((row) => (
          <Row
            key={row.ref}
            href={`/my/complaints/${row.ref}`}
            title={row.summary ?? row.ref}
            meta={shortDate(row.at, locale)}
            end={<StatusTag status={row.status} locale={locale} />}
          />
        ))}
      </Rows>
    </Section>
  );
}
