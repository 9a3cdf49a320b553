import type { ReactNode } from "react";
import { ActForm, FoldedTextForm, type FormPlace } from "@/components/complaint/act-form";
import { PhotoStrip } from "@/components/complaint/photo-strip";
import { SubmitButton } from "@/components/forms/submit-button";
import { ShapedTag } from "@/components/suggestion/status-tag";
import { Section } from "@/components/ui/section-head";
import { Tag } from "@/components/ui/tag";
import { contactLabels } from "@/lib/complaint/copy";
import { coTags, handoverTags } from "@/lib/complaint/copy/handling";
import type { BesideRecords } from "@/lib/complaint/model/handling-views";
import { dayOf, daysBetween } from "@/lib/core/day";
import { type Locale, longDate, say, shortDate } from "@/lib/core/i18n";
import type { FormAction } from "@/lib/web/form-state";
import { besideCopy as copy } from "./copy";

type Seen = { now: Date; locale: Locale };
type Props = Seen & {
  of: BesideRecords;
  place?: FormPlace;
  /** For the lead department: what it does with an opinion. */
  take?: FormAction;
  giveBack?: FormAction;
};

function Over({ dueAt, now, locale }: Seen & { dueAt: Date }) {
  const n = daysBetween(dayOf(dueAt), dayOf(now));
  if (n <= 0)
    return (
      <span className="meta nw">{say(copy.coBy, locale, { date: shortDate(dueAt, locale) })}</span>
    );
  return <Tag kind="over">{say(copy.over, locale, { n })}</Tag>;
}

function Line({
  title,
  end,
  children,
}: {
  title: ReactNode;
  end: ReactNode;
  children?: ReactNode;
}) {
  return (
    <li>
      <div className="item">
        <div className="grow grid gap-1">
          <b className="title">{title}</b>
          {children}
        </div>
        {end}
      </div>
    </li>
  );
}

function ExtensionPart({ of, locale }: Props) {
  const { extension } = of;
  if (!extension) return null;
  const date = longDate(extension.dueAt, locale);
  const said =
    extension.granted === null
      ? say(copy.extensionWaits, locale)
      : extension.granted
        ? say(copy.extensionGranted, locale, { date })
        : say(copy.extensionRefused, locale);
  return (
    <Section id="extension" title={say(copy.extension, locale)}>
      <ul className="rows">
        <Line
          title={say(copy.extensionAsked, locale, { n: extension.days })}
          end={<span className="meta">{said}</span>}
        >
          <p>{extension.reason}</p>
        </Line>
      </ul>
    </Section>
  );
}

type Part = BesideRecords["coHandlers"][number];

function Taking({
  part,
  place,
  take,
  giveBack,
}: { part: Part } & Omit<Props, "of" | "now" | "locale">) {
  if (!place || !take || !giveBack || part.status !== "submitted") return null;
  const { locale } = place;
  const hidden = { part: part.id };
  return (
    <div className="actions mt-1 items-start">
      <ActForm {...place} name={`take-${part.id}`} action={take} hidden={hidden} className="">
        <SubmitButton small locale={locale}>
          {say(copy.takeCo, locale)}
        </SubmitButton>
      </ActForm>
      <FoldedTextForm
        {...place}
        name={`return-${part.id}`}
        action={giveBack}
        hidden={hidden}
        summary={say(copy.returnCo, locale)}
        label={say(copy.returnCoWhy, locale)}
        button={say(copy.returnCo, locale)}
      />
    </div>
  );
}

function CoPart({ of, now, locale, ...acts }: Props) {
  if (of.coHandlers.length === 0) return null;
  return (
    <Section id="co-handlers" title={say(copy.co, locale)}>
      <ul className="rows">
        {of.coHandlers.map((part) => (
          <Line
            key={part.id}
            title={part.departmentName}
            end={
              <span className="grid justify-items-end gap-1">
                <ShapedTag tag={coTags[part.status]} locale={locale} />
                {part.status === "requested" && (
                  <Over dueAt={part.dueAt} now={now} locale={locale} />
                )}
              </span>
            }
          >
            <p className="soft">{part.question}</p>
            {part.opinion && <p className="whitespace-pre-line">{part.opinion}</p>}
            {part.status === "requested" && part.returned && (
              <p className="meta">{say(copy.coReturned, locale, { text: part.returned })}</p>
            )}
            <Taking part={part} {...acts} />
          </Line>
        ))}
      </ul>
    </Section>
  );
}

function FirmPart({ of, locale }: Props) {
  if (of.handovers.length === 0) return null;
  return (
    <Section id="firm" title={say(copy.firm, locale)}>
      <ul className="rows">
        {of.handovers.map((each) => (
          <Line
            key={each.id}
            title={of.firm?.name}
            end={<ShapedTag tag={handoverTags[each.status]} locale={locale} />}
          >
            <p className="meta">
              {say(copy.sentOn, locale, {
                date: shortDate(each.sentAt, locale),
                due: longDate(each.dueAt, locale),
              })}
            </p>
            {each.note && <p className="soft">{each.note}</p>}
            {each.answeredAt && (
              <>
                <p className="whitespace-pre-line">{each.answer}</p>
                <p className="meta">
                  {say(copy.answeredOn, locale, {
                    date: shortDate(each.answeredAt, locale),
                    how: each.contact ? say(contactLabels[each.contact], locale) : "",
                  })}
                  {" · "}
                  {say(copy.unverified, locale)}
                </p>
                <PhotoStrip photos={each.photos} locale={locale} />
              </>
            )}
          </Line>
        ))}
      </ul>
    </Section>
  );
}

function ContactPart({ of, locale }: Props) {
  if (of.contacts.length === 0) return null;
  return (
    <Section id="contacts" title={say(copy.contacts, locale)}>
      <ul className="rows">
        {of.contacts.map((each) => (
          <Line
            key={each.id}
            title={say(contactLabels[each.how], locale)}
            end={<span className="meta nw">{shortDate(each.at, locale)}</span>}
          >
            <p>{each.note}</p>
          </Line>
        ))}
      </ul>
    </Section>
  );
}

function OrderPart({ of, locale }: Props) {
  if (of.orders.length === 0) return null;
  return (
    <Section id="supervision" title={say(copy.orders, locale)}>
      <ul className="rows">
        {of.orders.map((each) => {
          const dates = {
            date: shortDate(each.openedAt, locale),
            until: each.closedAt ? shortDate(each.closedAt, locale) : "",
          };
          const sentence = each.closedAt ? copy.orderClosed : copy.orderOpen;
          const cause = each.reason === "overdue" ? copy.overdue : copy.twice;
          return (
            <Line
              key={each.id}
              title={say(sentence, locale, dates)}
              end={<Tag kind={each.closedAt ? "no" : "over"}>{say(cause, locale)}</Tag>}
            />
          );
        })}
      </ul>
    </Section>
  );
}

/** What stands beside the status: supervision, more time, opinions, the firm, contacts. */
export function BesideRecord(props: Props) {
  return (
    <>
      <OrderPart {...props} />
      <ExtensionPart {...props} />
      <CoPart {...props} />
      <FirmPart {...props} />
      <ContactPart {...props} />
    </>
  );
}
