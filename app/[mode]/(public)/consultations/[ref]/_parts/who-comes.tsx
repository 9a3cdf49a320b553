import { consultationWords } from "@/components/consultation/copy";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { shownName } from "@/lib/account/copy";
import type { ConsultationItem } from "@/lib/consultation/queries/consultation-item";
import { expertiseNames } from "@/lib/consultation/rules/reason-words";
import { type Locale, say } from "@/lib/core/i18n";
import { consultationsCopy as copy } from "../../copy";

type Props = { it: ConsultationItem; locale: Locale };

const away = ["declined", "excused", "absent"];
const held = ["minuting", "host-confirmed", "confirmed", "issued", "closed"];
const named = 3;

/** Before the day whoever may still come, afterwards whoever was there. */
function stands(it: ConsultationItem, status: string): boolean {
  return held.includes(it.status) ? status === "present" : !away.includes(status);
}

export function WhoComes({ it, locale }: Props) {
  return (
    <Section id="who" title={say(copy.who, locale)}>
      <DefinitionList
        ruled
        items={[
          { term: say(copy.host, locale), value: shownName(it.host, locale) },
          { term: say(copy.members, locale), value: <Members it={it} locale={locale} /> },
          { term: say(copy.departments, locale), value: <Departments it={it} locale={locale} /> },
          { term: say(copy.residents, locale), value: <Residents it={it} locale={locale} /> },
        ]}
      />
    </Section>
  );
}

function Members({ it, locale }: Props) {
  const coming = it.members.filter((each) => stands(it, each.status));
  if (coming.length === 0) return say(copy.notYet, locale);
  const names = coming.slice(0, named).map((each) => shownName(each, locale));
  const list = names.join(say(consultationWords.comma, locale));
  const text = coming.length > named ? copy.membersCount : copy.membersFew;
  return (
    <>
      {say(text, locale, { names: list, n: coming.length })}
      <span className="meta block">{skills(coming, locale)}</span>
    </>
  );
}

/** 法律 2 · 建筑设计 1: the first thing each of them knows. */
function skills(members: ConsultationItem["members"], locale: Locale): string {
  const first = members.flatMap((each) => each.expertise[0] ?? []);
  const counts = Map.groupBy(first, (code) => code);
  return [...counts]
    .map(([code, all]) => `${expertiseNames([code], locale)} ${all.length}`)
    .join(" · ");
}

function Departments({ it, locale }: Props) {
  const all = it.departments.filter((each) => stands(it, each.status));
  if (all.length === 0) return say(copy.notYet, locale);
  const joined = all.filter((each) => each.status === "joined" || each.status === "present").length;
  return (
    <>
      {all.map((each) => each.name).join(say(consultationWords.comma, locale))}
      {!held.includes(it.status) && (
        <span className="meta block">
          {joined === all.length
            ? say(copy.allJoin, locale)
            : say(copy.someJoin, locale, { joined, all: all.length })}
        </span>
      )}
    </>
  );
}

function Residents({ it, locale }: Props) {
  const { joined, present, reporters, waiting } = it.residents;
  const { capacity } = it;
  return (
    <>
      {present > 0
        ? say(copy.residentsCame, locale, { present })
        : say(copy.residentsJoined, locale, { joined, capacity })}
      {reporters > 0 && (
        <span className="meta block">{say(copy.reporters, locale, { n: reporters })}</span>
      )}
      {waiting > 0 && (
        <span className="meta block">{say(copy.waiting, locale, { n: waiting })}</span>
      )}
    </>
  );
}
