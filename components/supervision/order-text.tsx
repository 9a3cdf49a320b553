import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Meta } from "@/components/ui/meta";
import { Section } from "@/components/ui/section-head";
import { startOfDay } from "@/lib/core/day";
import { type Locale, longDate, say, shortDate } from "@/lib/core/i18n";
import { causeLabels, demands, findingLabels, listingLabels } from "@/lib/supervision/copy";
import type { Order } from "@/lib/supervision/model/order";
import { words } from "./copy";
import { OrderDue } from "./order-due";
import { OrderTag } from "./order-tag";

type Props = { order: Order; now: Date; locale: Locale };
const on = (day: Date, locale: Locale) => ({ day: shortDate(day, locale) });

/** Why the district watches, what must be done by when, and what was said to it. */
export function OrderText({ order, now, locale }: Props) {
  const label = (key: keyof typeof words.columns) => say(words.columns[key], locale);
  return (
    <div className="sections">
      <DefinitionList
        ruled
        items={[
          { term: label("cause"), value: say(causeLabels[order.cause], locale) },
          { term: say(words.demand, locale), value: say(demands[order.cause], locale) },
          { term: label("department"), value: order.department },
          { term: label("opened"), value: longDate(order.openedAt, locale) },
          { term: label("status"), value: <OrderTag status={order.status} locale={locale} /> },
          {
            term: label("due"),
            value:
              order.status === "ended" ? null : (
                <OrderDue order={order} now={now} locale={locale} />
              ),
          },
          { term: label("listed"), value: listedOn(order, locale) },
          { term: say(words.finding, locale), value: findingOf(order, locale) },
        ]}
      />
      <Section id="answers" title={say(words.answers, locale)}>
        <Answers order={order} locale={locale} />
      </Section>
    </div>
  );
}

function listedOn({ listedAt, listedFor }: Order, locale: Locale) {
  if (!listedAt || !listedFor) return null;
  const why = say(listingLabels[listedFor], locale);
  return say(words.listed, locale, { ...on(listedAt, locale), why });
}

function findingOf({ status, finding, words: said, closedAt }: Order, locale: Locale) {
  if (status !== "ended" || !closedAt) return null;
  const how = finding ? say(findingLabels[finding], locale) : say(words.endedWithMatter, locale);
  return [shortDate(closedAt, locale), how, said].filter(Boolean).join(" · ");
}

function Answers({ order, locale }: Omit<Props, "now">) {
  const { answers, extensions } = order;
  if (answers.length + extensions.length === 0) {
    return <EmptyState>{say(words.noAnswers, locale)}</EmptyState>;
  }
  return (
    <ol className="grid gap-5">
      {answers.map((answer) => (
        <li key={answer.round} className="grid gap-1">
          <h3>{say(words.answerOf, locale, { n: answer.round })}</h3>
          <p className="prose">{answer.body}</p>
          <Meta
            parts={[
              shortDate(answer.answeredAt, locale),
              say(words.doneOn, locale, on(startOfDay(answer.doneOn), locale)),
            ]}
          />
          {answer.decidedAt && <p>{decisionOn(answer, answer.decidedAt, locale)}</p>}
        </li>
      ))}
      {extensions.map(({ askedAt, days: n, reason: why }) => (
        <li key={askedAt.toISOString()}>
          {say(words.extended, locale, { ...on(askedAt, locale), n, why })}
        </li>
      ))}
    </ol>
  );
}

function decisionOn(answer: Order["answers"][number], at: Date, locale: Locale): string {
  if (answer.verdict === "accepted") return say(words.acceptedOn, locale, on(at, locale));
  return say(words.returnedOn, locale, { ...on(at, locale), why: answer.reason ?? "" });
}
