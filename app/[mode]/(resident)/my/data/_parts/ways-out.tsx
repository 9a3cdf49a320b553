import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { dataCopy as copy, dataRefusals, requestLabels, requestStates } from "@/lib/privacy/copy";
import type { listMyRequests } from "@/lib/privacy/queries/my-data";

/** One file with everything; a plain form, since each copy is recorded. */
export function TakeAway({ refused, locale }: { refused?: string; locale: Locale }) {
  const often = refused === "export-often" ? dataRefusals["export-often"] : undefined;
  return (
    <Section id="take" title={say(copy.take, locale)}>
      <p className="soft">{say(copy.takeLead, locale)}</p>
      {often && <Notice kind="late">{say(often, locale)}</Notice>}
      <form method="post" action="/my/data/export.json">
        <p className="actions mt-3">
          <Button type="submit">{say(copy.takeAct, locale)}</Button>
        </p>
      </form>
    </Section>
  );
}

export function EraseWay({ locale }: { locale: Locale }) {
  return (
    <Section id="erase" title={say(copy.erase, locale)}>
      <p className="soft">{say(copy.eraseLead, locale)}</p>
      <p className="actions mt-3">
        <LinkButton plain href="/my/data/delete">
          {say(copy.eraseGo, locale)}
        </LinkButton>
      </p>
    </Section>
  );
}

type Requests = Awaited<ReturnType<typeof listMyRequests>>;

export function Earlier({ requests, locale }: { requests: Requests; locale: Locale }) {
  if (requests.length === 0) return null;
  return (
    <Section id="earlier" title={say(copy.earlier, locale)}>
      <Rows>
        {requests.map((row) => (
          <Row
            key={row.askedAt.toISOString()}
            title={say(requestLabels[row.kind], locale)}
            meta={longDate(row.askedAt, locale)}
            end={
              <span className="meta">{say(requestStates[row.status] ?? copy.done, locale)}</span>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
