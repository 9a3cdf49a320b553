import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { words } from "@/components/supervision/copy";
import { DoneNotice } from "@/components/supervision/done-notice";
import { DecideActs } from "@/components/supervision/order-acts";
import { OrderText } from "@/components/supervision/order-text";
import { LinkButton } from "@/components/ui/button";
import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { getOrder } from "@/lib/supervision/queries/order";
import { openTo } from "@/lib/web/area";
import { requirePerson } from "@/lib/web/current-actor";
import { refusedBefore } from "@/lib/web/flash";
import type { Params } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../_parts/desk-frame";
import { acceptAction, endAction, extendAction, sendBackAction } from "../actions";

type Props = {
  params: Promise<{ mode: string; ref: string }>;
  searchParams: Promise<Params>;
};

const actions = {
  accept: acceptAction,
  sendBack: sendBackAction,
  extend: extendAction,
  end: endAction,
} as const;
const matterPages = { complaint: "/desk/complaints", suggestion: "/desk/suggestions" } as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { mode, ref } = await params;
  return { title: `${say(words.order, parseMode(mode).locale)} ${ref}` };
}

export default async function DeskOrderPage({ params, searchParams }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const page = `/desk/supervision/${ref}`;
  const person = await requirePerson(page);
  openTo(person.actor, "triage", "staff", "signer", "auditor");
  const order = await getOrder(person.actor, ref);
  if (!order) notFound();
  const place = { target: order.ref, page, locale, refused: await refusedBefore() };
  const { matter } = order;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain
        back={{ href: "/desk/supervision", label: say(words.back, locale) }}
        title={matter.title}
        note={
          <>
            {say(words.order, locale)} <span className="ref">{order.ref}</span> · {order.place}
          </>
        }
        panel={
          <section className="panel" aria-label={say(words.order, locale)}>
            <DecideActs order={order} place={place} actions={actions} />
          </section>
        }
      >
        {(await searchParams).done === "1" && <DoneNotice order={order.ref} locale={locale} />}
        <OrderText order={order} now={now()} locale={locale} />
        <p className="actions mt-6 no-print">
          <LinkButton href={`${matterPages[matter.kind]}/${matter.ref}`} icon="file-check">
            {say(words.matter, locale)}
          </LinkButton>
        </p>
      </StaffMain>
    </DeskFrame>
  );
}
