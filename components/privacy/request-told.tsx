import { DefinitionList } from "@/components/ui/definition-list";
import { Row, Rows } from "@/components/ui/rows";
import { Section } from "@/components/ui/section-head";
import { clockTime, type Locale, longDate, say } from "@/lib/core/i18n";
import { dataCopy, requestStates } from "@/lib/privacy/copy";
import { askCopy as copy, requestSteps } from "@/lib/privacy/copy/request";
import type { RequestStep } from "@/lib/privacy/model/request";

export type RequestTold = {
  readonly status: string;
  readonly dueAt: Date | null;
  readonly standing: "in-time" | "soon" | "late" | null;
  readonly about: string | null;
  readonly text: string | null;
  readonly answer: string | null;
  readonly steps: readonly RequestStep[];
};

function due({ dueAt, standing }: RequestTold, locale: Locale): string | undefined {
  if (!dueAt || !standing) return undefined;
  const date = longDate(dueAt, locale);
  return say(standing === "late" ? copy.late : copy.dueBy, locale, { date });
}

function words(of: RequestTold, text: string | null, locale: Locale): string | undefined {
  const wasWritten = of.dueAt !== null;
  return text ?? (wasWritten ? say(copy.erased, locale) : undefined);
}

/** A request with its words and its trail; both sides read the same. */
export function RequestToldFully({ of, locale }: { of: RequestTold; locale: Locale }) {
  const isAnswered = of.status === "granted" || of.status === "refused";
  return (
    <div className="sections mt-4">
      <DefinitionList
        ruled
        items={[
          { term: say(dataCopy.state, locale), value: stateOf(of, locale) },
          { term: say(copy.about, locale), value: of.about ?? undefined },
          { term: say(copy.yourWords, locale), value: words(of, of.text, locale) },
          {
            term: say(copy.answer, locale),
            value: isAnswered ? words(of, of.answer, locale) : undefined,
          },
        ]}
      />
      <Section id="trail" title={say(copy.trail, locale)}>
        <Rows ordered>
          {of.steps.map((step) => (
            <Row
              key={`${step.name} ${step.at.toISOString()}`}
              title={say(requestSteps[step.name] ?? copy.one, locale)}
              meta={`${longDate(step.at, locale)} ${clockTime(step.at)}`}
            />
          ))}
        </Rows>
      </Section>
    </div>
  );
}

function stateOf(of: RequestTold, locale: Locale): string {
  const state = say(requestStates[of.status] ?? copy.one, locale);
  const promise = due(of, locale);
  return promise ? `${state} · ${promise}` : state;
}
