import Link from "next/link";
import { type Locale, say } from "@/lib/core/i18n";
import { markCharacters, siteName } from "./copy";

export function Mark() {
  return (
    <span className="mark" aria-hidden="true" lang="zh-CN">
      {markCharacters.map((character) => (
        <span key={character}>{character}</span>
      ))}
    </span>
  );
}

export function Brand({ locale, href = "/" }: { locale: Locale; href?: string }) {
  return (
    <Link className="brand" href={href} prefetch={false}>
      <Mark />
      <span className="name">{say(siteName, locale)}</span>
    </Link>
  );
}
