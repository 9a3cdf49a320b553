import { DefinitionList } from "@/components/ui/definition-list";
import { Notice } from "@/components/ui/notice";
import { Tag } from "@/components/ui/tag";
import { contactLabels } from "@/lib/complaint/copy";
import type { HandoverView } from "@/lib/complaint/model/handling-views";
import { dayOf, daysBetween } from "@/lib/core/day";
import { dateNear, type Locale, longDate, say } from "@/lib/core/i18n";
import { firmCopy as copy } from "./copy";

type Props = { of: HandoverView; now: Date; locale: Locale };

function Due({ of, now, locale }: Props) {
  const date = dateNear(of.dueAt, now, locale);
  if (of.state !== "open") return date;
  const n = daysBetween(dayOf(now), dayOf(of.dueAt));
  const left = n === 0 ? say(copy.today, locale) : say(copy.left, locale, { n });
  return (
    <>
      {say(copy.by, locale, { date })}{" "}
      {n <= 2 ? <Tag kind="late">{left}</Tag> : <span className="nw">{left}</span>}
    </>
  );
}

/** The matter as the firm may know it: what, where, by when; never who. */
export function HandoverTask(props: Props) {
  const { of, locale } = props;
  return (
    <div className="grid gap-4">
      <DefinitionList
        ruled
        items={[
          {
            term: say(copy.category, locale),
            value: locale === "zh" ? of.category?.name : of.category?.nameEn,
          },
          { term: say(copy.place, locale), value: of.place },
          { term: say(copy.happened, locale), value: of.happenedOn ?? undefined },
          { term: say(copy.due, locale), value: <Due {...props} /> },
          { term: say(copy.number, locale), value: <span className="ref">{of.ref}</span> },
        ]}
      />
      {of.body && (
        <section aria-label={say(copy.said, locale)}>
          <h2 className="label">{say(copy.said, locale)}</h2>
          <blockquote className="whitespace-pre-line">{of.body}</blockquote>
        </section>
      )}
      {of.note && (
        <section aria-label={say(copy.wanted, locale)}>
          <h2 className="label">{say(copy.wanted, locale)}</h2>
          <p className="whitespace-pre-line">{of.note}</p>
        </section>
      )}
      <p className="meta">{say(copy.hidden, locale)}</p>
    </div>
  );
}

function Given({ of, locale }: Props) {
  return (
    <>
      <Notice kind="done" icon="circle-check" status>
        <b>
          {say(copy.answeredOn, locale, {
            date: of.answeredAt ? longDate(of.answeredAt, locale) : "",
          })}
        </b>
        <p>{say(copy.answeredNote, locale)}</p>
      </Notice>
      <DefinitionList
        ruled
        items={[
          { term: say(copy.answer, locale), value: of.answer },
          {
            term: say(copy.contact, locale),
            value: of.contact ? say(contactLabels[of.contact], locale) : undefined,
          },
        ]}
      />
    </>
  );
}

/** Why there is nothing to answer any more, and whom to call. */
export function HandoverEnded(props: Props) {
  const { of, locale } = props;
  if (of.state === "answered") return <Given {...props} />;
  const department = of.departmentName ?? say(copy.department, locale);
  const isExpired = of.state === "expired";
  const due = longDate(of.dueAt, locale);
  return (
    <Notice kind={isExpired ? "late" : "plain"} status>
      <b>{say(isExpired ? copy.expired : copy.withdrawn, locale)}</b>
      <p>
        {say(isExpired ? copy.expiredNote : copy.withdrawnNote, locale, { department, due })}
        {of.station && ` ${say(copy.call, locale, of.station)}`}
      </p>
    </Notice>
  );
}
