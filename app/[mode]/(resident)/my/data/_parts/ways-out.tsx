import { Button, LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { dataCopy as copy, dataRefusals, requestLabels, requestStates } from "@/lib/privacy/copy";
import { askCopy } from "@/lib/privacy/copy/request";
import type { listMyRequests } from "@/lib/privacy/queries/request";

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

/** What cannot be done at once is asked of the protection officer. */
export function AskWay({ locale }: { locale: Locale }) {
  return (
    <Section id="ask" title={say(askCopy.section, locale)}>
      <p className="soft">{say(askCopy.sectionLead, locale)}</p>
      <p className="actions mt-3">
        <LinkButton plain href="/my/data/ask">
          {say(askCopy.go, locale)}
        </LinkButton>
      </p>
    </Section>
  );
}

type Request = Awaited<ReturnType<typeof listMyRequests>>[number];
type EarlierProps = { requests: readonly Request[]; now: Date; locale: Locale };

/** When it was asked, and by when it is answered while it waits. */
function whenOf({ askedAt, dueAt, status }: Request, now: Date, locale: Locale): string {
  const asked = longDate(askedAt, locale);
  if (status !== "asked" || !dueAt) return asked;
  const due = say(now > dueAt ? askCopy.late : askCopy.dueBy, locale, {
    date: longDate(dueAt, locale),
  });
  return `${asked} · ${due}`;
}

export function Earlier({ requests, now, locale }: EarlierProps) {
  if (requests.length === 0) return null;
  return (
    <Section id="earlier" title={say(copy.earlier, locale)}>
      <Rows>
        {requests.map((row) => (
          <Row
            key={row.id}
            href={`/my/data/requests/${row.id}`}
            title={say(requestLabels[row.kind], locale)}
            meta={whenOf(row, now, locale)}
            end={
              <span className="meta">{say(requestStates[row.status] ?? copy.done, locale)}</span>
            }
          />
        ))}
      </Rows>
    </Section>
  );
}
