import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { StaffMain } from "@/components/shell/staff-shell";
import { LinkButton } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { QrCode } from "@/components/ui/qr-code";
import { type Door, getDoor } from "@/lib/consultation/queries/door";
import { now } from "@/lib/core/clock";
import { env } from "@/lib/core/env";
import { clockTime, type Locale, say } from "@/lib/core/i18n";
import { requirePerson } from "@/lib/web/current-actor";
import { parseMode } from "@/lib/web/mode";
import { DeskFrame } from "../../../_parts/desk-frame";
import { Renew } from "./_parts/renew";
import { doorScreenCopy as copy } from "./copy";

type Props = { params: Promise<{ mode: string; ref: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: say(copy.title, parseMode((await params).mode).locale) };
}

/** The site as those at the door reach it. */
async function site(): Promise<string> {
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "";
  return env().APP_URL ?? `${asked.get("x-forwarded-proto") ?? "http"}://${host}`;
}

/** A screen for the door: a code to scan and six digits, renewed by itself, also without a script. */
export default async function DoorScreen({ params }: Props) {
  const { mode, ref } = await params;
  const { locale } = parseMode(mode);
  const person = await requirePerson(`/desk/consultations/${ref}/door`);
  const at = now();
  const door = await getDoor(person.actor, ref, at);
  if (!door) notFound();
  const back = (
    <LinkButton plain href={`/desk/consultations/${ref}`} icon="arrow-left">
      {say(copy.back, locale)}
    </LinkButton>
  );
  const path = `/consultations/${ref}/sign-in`;
  return (
    <DeskFrame person={person} locale={locale}>
      <StaffMain title={door.title} note={say(copy.title, locale)}>
        {door.code ? (
          <>
            <Screen door={door} address={`${await site()}${path}`} at={at} locale={locale} />
            <p className="mt-4">{back}</p>
          </>
        ) : (
          <EmptyState action={back}>{say(copy.closed, locale)}</EmptyState>
        )}
      </StaffMain>
    </DeskFrame>
  );
}

type ScreenProps = { door: Door; address: string; at: Date; locale: Locale };

function Screen({ door: { code, until, present }, address, at, locale }: ScreenProps) {
  if (!code || !until) return null;
  return (
    <div className="sheet pad grid justify-items-center gap-4 text-center">
      <QrCode large value={`${address}?code=${code}`} label={say(copy.scan, locale)} />
      <p className="fig lg">
        <b>
          {code.slice(0, 3)} {code.slice(3)}
        </b>
      </p>
      <p className="soft">{say(copy.digits, locale, { site: address })}</p>
      <p className="meta" role="status">
        {say(copy.present, locale, { n: present })} ·{" "}
        {say(copy.renews, locale, { time: clockTime(until) })}
      </p>
      <Renew key={code} afterMs={until.getTime() - at.getTime()} />
      <noscript>
        <meta httpEquiv="refresh" content="30" />
      </noscript>
    </div>
  );
}
