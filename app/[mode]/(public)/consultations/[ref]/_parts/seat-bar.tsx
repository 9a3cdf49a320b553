import Link from "next/link";
import { seatsLeft } from "@/components/consultation/consultation-rows";
import { PageBar } from "@/components/shell/page-bar";
import { LinkButton } from "@/components/ui/button";
import type { AttendanceStatus } from "@/lib/consultation/model";
import type { ConsultationItem } from "@/lib/consultation/queries/consultation-item";
import { clockTime, type Locale, say, shortDate, type Text } from "@/lib/core/i18n";
import { consultationsCopy as copy } from "../../copy";
import { liveCopy } from "../live/copy";

type Props = {
  it: ConsultationItem;
  mine: { readonly attendanceId: string; readonly status: AttendanceStatus; as: string } | null;
  now: Date;
  locale: Locale;
};

/** What somebody reads who has answered already. */
const standings: Partial<Record<AttendanceStatus, Text>> = {
  joined: copy.joined,
  waitlisted: copy.waitlisted,
  invited: copy.invited,
  declined: copy.declined,
  "leave-asked": copy.leaveAsked,
  excused: copy.excused,
};

/** Seats left and the way to one of them; for whoever has one, where they stand. */
export function SeatBar(props: Props) {
  const { it, mine, now, locale } = props;
  if (it.status === "in-session") return <DoorBar {...props} />;
  if (it.status !== "open" && it.status !== "noticed") return null;
  const when = `${shortDate(it.signUpUntil, locale)} ${clockTime(it.signUpUntil)}`;
  const over = now > it.signUpUntil;
  const standing = mine && standings[mine.status];
  return (
    <PageBar>
      <p className="grow">
        <b className="fig text-lead">{standing ? say(standing, locale) : seatsLeft(it, locale)}</b>
        <span className="meta block">
          {over ? say(copy.signUpOver, locale) : say(copy.until, locale, { when })}
          {!mine && <MySeat it={it} locale={locale} />}
        </span>
      </p>
      {mine ? <Standing {...props} mine={mine} /> : !over && <SignUpLink it={it} locale={locale} />}
    </PageBar>
  );
}

/** For whoever signed up by phone, with another device or a while ago. */
function MySeat({ it, locale }: Pick<Props, "it" | "locale">) {
  return (
    <>
      {" · "}
      <Link href={`/consultations/${it.ref}/seat`} prefetch={false}>
        {say(copy.mySeat, locale)}
      </Link>
    </>
  );
}

function SignUpLink({ it, locale }: Pick<Props, "it" | "locale">) {
  if (it.status !== "open") return <span className="meta">{say(copy.signUpNotYet, locale)}</span>;
  const full = it.seatsTaken >= it.capacity;
  return (
    <LinkButton first href={`/consultations/${it.ref}/sign-up`}>
      <span className="nw">{say(full ? copy.signUpWaiting : copy.signUp, locale)}</span>
    </LinkButton>
  );
}

function Standing({ it, mine, locale }: Props & { mine: NonNullable<Props["mine"]> }) {
  const isExpert = mine.as === "expert";
  const seat = `/consultations/${it.ref}/seat`;
  if (mine.status === "invited") {
    return (
      <LinkButton first href={isExpert ? seat : "/duty"}>
        {say(copy.answerInvite, locale)}
      </LinkButton>
    );
  }
  if (mine.status === "joined" && mine.as !== "resident") {
    return (
      <LinkButton href={isExpert ? seat : "/duty#coming"}>{say(copy.askLeave, locale)}</LinkButton>
    );
  }
  const isWaiting = mine.status === "waitlisted";
  if (!isWaiting && mine.status !== "joined") return null;
  return (
    <LinkButton href={seat}>{say(isWaiting ? copy.leaveList : copy.cancelSeat, locale)}</LinkButton>
  );
}

function DoorBar({ it, mine, locale }: Props) {
  return (
    <PageBar>
      <p className="grow">{mine?.status === "present" && say(copy.present, locale)}</p>
      <LinkButton first={mine?.status === "present"} href={`/consultations/${it.ref}/live`}>
        {say(liveCopy.enter, locale)}
      </LinkButton>
      {mine?.status !== "present" && (
        <LinkButton first href={`/consultations/${it.ref}/sign-in`}>
          {say(copy.atDoor, locale)}
        </LinkButton>
      )}
    </PageBar>
  );
}
