import { type Locale, languageTag, say } from "@/lib/core/i18n";
import { ui } from "./copy";

type State = "past" | "today" | "ahead" | "cancelled";

function piece(at: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(languageTag(locale), {
    timeZone: "Asia/Shanghai",
    ...options,
  }).format(at);
}

/** The day large, month and weekday beneath it. */
export function DateCard({
  at,
  locale,
  state = "ahead",
  large,
}: {
  at: Date;
  locale: Locale;
  state?: State;
  large?: boolean;
}) {
  const day = piece(at, "en", { day: "numeric" });
  const under = `${piece(at, locale, { month: "short" })} ${piece(at, locale, { weekday: "short" })}`;
  return (
    <time className={`date ${state}${large ? " lg" : ""}`} dateTime={at.toISOString()}>
      <b>{day}</b>
      <span>{under}</span>
      {state === "cancelled" && <span>{say(ui.cancelled, locale)}</span>}
    </time>
  );
}
