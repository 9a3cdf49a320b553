import { type Locale, say } from "@/lib/core/i18n";
import { shell } from "./copy";

export function DemoBanner({ locale }: { locale: Locale }) {
  return <p className="demo">{say(shell.demo, locale)}</p>;
}
