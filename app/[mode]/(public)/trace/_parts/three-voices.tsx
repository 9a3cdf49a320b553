import { SectionHead } from "@/components/ui/section-head";
import { Differ, type Voice, Voices } from "@/components/ui/voices";
import { shownName } from "@/lib/account/copy";
import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { methodLabels, verdictTags } from "@/lib/look-back/copy";
import { method, verdict } from "@/lib/look-back/model";
import { resolutionLabels } from "@/lib/suggestion/copy";
import { resolution } from "@/lib/suggestion/model";
import type { Trace, TraceRating, TraceSuggestion } from "@/lib/trace/model";
import { sayOf } from "@/lib/trace/rules/standing";
import { disagree, lastSaid, standOfRatings, standsOf } from "@/lib/trace/rules/voices";
import { standTexts, traceCopy, voiceCopy } from "../copy";
import { leadOf } from "./stops";

type Said = { trace: Trace; suggestion: TraceSuggestion; locale: Locale };

const bySolved = { done: "yes", part: "partly", not: "no" } as const;

/** The verdict of some ratings, in the words of one who said it. */
function ofRatings(ratings: readonly TraceRating[], locale: Locale, meta: string[]) {
  const stand = standOfRatings(ratings);
  const [newest] = ratings;
  if (!stand || !newest) return undefined;
  const words = ratings.find((each) => each.solved === bySolved[stand] && each.words)?.words;
  return {
    verdict: say(standTexts[stand], locale),
    words: words ?? undefined,
    meta: [...meta, shortDate(newest.at, locale)],
  };
}

function residents({ trace, suggestion, locale }: Said): Voice | undefined {
  const { said, people } = sayOf(trace);
  return ofRatings(lastSaid(suggestion, "resident"), locale, [
    say(voiceCopy.people, locale, { n: said }),
    say(voiceCopy.spoken, locale, { said, people }),
  ]);
}

function members({ suggestion, locale }: Said): Voice | undefined {
  const looked = suggestion.lookBacks.findLast((each) => each.verdict !== null);
  const found = verdict.safeParse(looked?.verdict);
  if (!looked || !found.success) {
    const said = lastSaid(suggestion, "member");
    return ofRatings(said, locale, [say(voiceCopy.members, locale, { n: said.length })]);
  }
  const { observer, concludedAt, finding } = looked;
  const way = method.safeParse(looked.method);
  return {
    verdict: say(verdictTags[found.data], locale),
    words: finding ?? undefined,
    meta: [
      observer ? `${shownName(observer, locale)} · ${observer.profession}` : "",
      way.success ? say(methodLabels[way.data], locale) : "",
      concludedAt ? shortDate(concludedAt, locale) : "",
    ].filter(Boolean),
  };
}

function department({ trace, suggestion, locale }: Said): Voice | undefined {
  const reply = suggestion.replies.at(-1);
  const given = resolution.safeParse(reply?.resolution);
  if (!reply || !given.success) return undefined;
  return {
    verdict: say(resolutionLabels[given.data], locale),
    words: reply.words ?? undefined,
    meta: [leadOf(trace), say(voiceCopy.lead, locale), shortDate(reply.publishedAt, locale)].filter(
      Boolean,
    ),
  };
}

/** The three accounts side by side; that they differ is said aloud. */
export function ThreeVoices({ trace, locale }: { trace: Trace; locale: Locale }) {
  const { suggestion } = trace;
  if (!suggestion) return null;
  const said = { trace, suggestion, locale };
  return (
    <section className="order-1 wide:order-none" aria-labelledby="voices">
      <SectionHead id="voices" title={say(traceCopy.voices, locale)}>
        {disagree(standsOf(suggestion)) && <Differ locale={locale} />}
      </SectionHead>
      <Voices
        locale={locale}
        resident={residents(said)}
        member={members(said)}
        department={department(said)}
      />
    </section>
  );
}
