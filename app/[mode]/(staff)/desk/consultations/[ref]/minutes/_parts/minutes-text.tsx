import type { FormPlace } from "@/components/complaint/act-form";
import { hours } from "@/components/consultation/consultation-rows";
import { DefinitionList } from "@/components/ui/definition-list";
import { Section } from "@/components/ui/section-head";
import { sectionLabels } from "@/lib/consultation/copy/minutes";
import { type FixedSection, positionOf } from "@/lib/consultation/model/minutes";
import type { ConsultationOnDesk } from "@/lib/consultation/queries/desk-item";
import type { SectionText } from "@/lib/consultation/queries/minutes";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import { saveSectionAction } from "../actions";
import { copy } from "../copy";
import { SectionEditor } from "./section-editor";

type Props = { found: ConsultationOnDesk; place: FormPlace };

const attended = ["joined", "present", "absent"];

/** When, where, who and how many: read from the records, never typed. */
function Facts({ found, locale }: { found: ConsultationOnDesk; locale: Locale }) {
  const { it, people, recorder } = found;
  const presentAs = (as: string) =>
    people.filter((each) => each.as === as && each.status === "present").length;
  const attendance = say(copy.cameOf, locale, {
    expected: people.filter((each) => attended.includes(each.status)).length,
    total: people.filter((each) => each.status === "present").length,
    resident: presentAs("resident"),
    member: presentAs("member"),
    department: presentAs("department"),
    expert: presentAs("expert"),
  });
  const officers = say(copy.hostAndRecorder, locale, { host: it.host.name, recorder });
  return (
    <DefinitionList
      ruled
      items={[
        { term: say(copy.when, locale), value: `${longDate(it.startsAt, locale)} ${hours(it)}` },
        { term: say(copy.venue, locale), value: it.venue.name },
        { term: say(copy.officers, locale), value: officers },
        { term: say(copy.attendance, locale), value: attendance },
      ]}
    />
  );
}

export function titleOf(
  key: string,
  agenda: ConsultationOnDesk["it"]["agenda"],
  locale: Locale,
): string {
  const position = positionOf(key);
  if (position === null) return say(sectionLabels[key as FixedSection], locale);
  return agenda.find((item) => item.position === position)?.title ?? key;
}

const hints: Readonly<Record<string, keyof typeof copy>> = {
  report: "reportHint",
  summary: "summaryHint",
};

function wordsIn(locale: Locale) {
  return {
    save: say(copy.saveSection, locale),
    saved: say(copy.saved, locale),
    merged: say(copy.merged, locale),
    away: say(copy.away, locale),
    theirs: say(copy.theirs, locale),
    mine: say(copy.mine, locale),
    takeTheirs: say(copy.takeTheirs, locale),
    takeMine: say(copy.takeMine, locale),
    takeBoth: say(copy.takeBoth, locale),
  };
}

/** The sections: each its own box while they are written, a text to read afterwards. */
export function MinutesText({ found, place }: Props) {
  const { locale, page, target } = place;
  const { minutes, it } = found;
  const isOpen = it.status === "minuting" && found.mayRecord;
  const aside = minutes ? say(copy.version, locale, { n: minutes.version, who: "" }) : undefined;
  const title = (section: SectionText) => titleOf(section.key, it.agenda, locale);
  return (
    <Section id="minutes" title={say(copy.minutes, locale)} aside={aside}>
      <Facts found={found} locale={locale} />
      {minutes?.sections.map((section) =>
        isOpen ? (
          <SectionEditor
            key={section.key}
            action={saveSectionAction}
            consultationRef={target}
            page={page}
            section={section.key}
            start={{ version: section.version, text: section.text }}
            label={title(section)}
            hint={say(copy[hints[section.key] ?? "itemHint"], locale)}
            rows={Math.min(12, Math.max(2, section.text.split("\n").length + 1))}
            words={wordsIn(locale)}
          />
        ) : (
          <div key={section.key} className="py-3">
            <h3>{title(section)}</h3>
            <p className="whitespace-pre-line">{section.text || say(copy.nothingNoted, locale)}</p>
          </div>
        ),
      )}
    </Section>
  );
}
