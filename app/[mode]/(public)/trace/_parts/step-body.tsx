import Link from "next/link";
import type { ReactNode } from "react";
import { PromiseNote } from "@/components/suggestion/promise-note";
import { Ref } from "@/components/ui/ref";
import { startOfDay } from "@/lib/core/day";
import { dateNear, joined, type Locale, say } from "@/lib/core/i18n";
import { verdictTags } from "@/lib/look-back/copy";
import { verdict } from "@/lib/look-back/model";
import { adoptionTags, resolutionLabels } from "@/lib/suggestion/copy";
import { adoption, resolution } from "@/lib/suggestion/model";
import type { StepKey, Trace, TraceSuggestion } from "@/lib/trace/model";
import type { StoryStop } from "@/lib/trace/rules/story";
import { stepCopy, traceCopy } from "../copy";
import { leadOf } from "./stops";

export type Telling = { trace: Trace; stop: StoryStop; now: Date; locale: Locale };
type Told = { title: ReactNode; body: ReactNode };

function Way({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  );
}

function RefLine({ value }: { value: string }) {
  return (
    <p className="meta">
      <Ref value={value} />
    </p>
  );
}

function complaint({ trace, locale }: Telling): Told {
  const { complaints, people, problem, withheld } = trace;
  const [first] = complaints;
  const others = complaints.length + withheld - 1;
  return {
    title: first?.title || say(traceCopy.untitled, locale),
    body: (
      <>
        {first?.words && <p>{first.words}</p>}
        {first && <RefLine value={first.ref} />}
        {others > 0 && problem && (
          <p>
            <Way href={`/problems/${problem.ref}`}>
              {say(stepCopy.others, locale, { people: Math.max(people - 1, 1), n: others })}
            </Way>
          </p>
        )}
      </>
    ),
  };
}

function problem({ trace, locale }: Telling): Told {
  const { problem: it, people } = trace;
  return {
    title: it?.title,
    body: (
      <>
        <p>
          {joined([say(stepCopy.shared, locale, { n: people }), it?.summary], locale, "sentences")}
        </p>
        {it && <RefLine value={it.ref} />}
      </>
    ),
  };
}

function consultation({ trace, locale }: Telling): Told {
  const { consultation: it } = trace;
  if (!it) return { title: null, body: null };
  const { residents, members, departments } = it;
  return {
    title: say(stepCopy.met, locale, { venue: it.venue.name }),
    body: (
      <>
        <p>
          {joined(
            [say(stepCopy.present, locale, { residents, members, departments }), it.summary],
            locale,
            "sentences",
          )}
        </p>
        <p>
          <Way href={`/consultations/${it.ref}`}>{say(stepCopy.minutes, locale)}</Way>
        </p>
        <RefLine value={it.ref} />
      </>
    ),
  };
}

const parts = {
  lead: stepCopy.lead,
  "co-handler": stepCopy.coHandlers,
  separate: stepCopy.separate,
};

function departments({ departments: all }: TraceSuggestion, locale: Locale): string {
  const lines = (["lead", "co-handler", "separate"] as const).flatMap((role) => {
    const names = all.filter((each) => each.role === role).map((each) => each.name);
    return names.length > 0 ? say(parts[role], locale, { names: joined(names, locale) }) : [];
  });
  return joined(lines, locale, "clauses");
}

function suggestion({ trace, locale }: Telling): Told {
  const { suggestion: it } = trace;
  if (!it) return { title: null, body: null };
  return {
    title: say(stepCopy.numbered, locale, { n: it.position, title: it.title }),
    body: (
      <>
        {it.words && <p>{it.words}</p>}
        <p>{departments(it, locale)}</p>
        <RefLine value={it.ref} />
      </>
    ),
  };
}

function decided({ trace, locale }: Telling): Told {
  const { suggestion: it } = trace;
  const kind = adoption.safeParse(it?.adoption);
  const word = kind.success ? say(adoptionTags[kind.data], locale) : "";
  return {
    title: say(stepCopy.decided, locale, { department: leadOf(trace), adoption: word }),
    body: it?.adoptionReason && <p>{it.adoptionReason}</p>,
  };
}

/** What residents said of this answer, and whether it went back for it. */
function heard({ suggestion }: Trace, round: number, locale: Locale): string {
  const ratings = suggestion?.ratings.filter((each) => each.round === round) ?? [];
  const residents = ratings.filter((each) => each.side === "resident");
  const solved = residents.filter((each) => each.solved === "yes").length;
  const isBack = ratings.some((each) => each.satisfaction === "dissatisfied");
  return joined(
    [
      residents.length > 0 && say(stepCopy.spoke, locale, { said: residents.length, solved }),
      isBack && say(stepCopy.sentBack, locale),
    ],
    locale,
    "sentences",
  );
}

function handling({ trace, stop, now, locale }: Telling): Told {
  const { reply } = stop;
  const given = resolution.safeParse(reply?.resolution);
  if (!reply || !given.success) {
    const alone = trace.complaints[0]?.reply;
    const department = alone?.department ?? "";
    return {
      title: say(stepCopy.answeredAlone, locale, { department }),
      body: alone?.words && <p>{alone.words}</p>,
    };
  }
  const { words, promise, promisedOn, promisePerson } = reply;
  const href = `/suggestions/${trace.suggestion?.ref ?? ""}`;
  return {
    title: say(stepCopy.answered, locale, {
      resolution: say(resolutionLabels[given.data], locale),
    }),
    body: (
      <>
        {words && <p>{words}</p>}
        {promise && (
          <PromiseNote
            text={promise}
            on={promisedOn}
            person={promisePerson}
            now={now}
            locale={locale}
          />
        )}
        <p>{heard(trace, reply.round, locale)}</p>
        <p>
          <Way href={href}>{say(stepCopy.full, locale)}</Way>
        </p>
      </>
    ),
  };
}

function lookBack({ stop, now, locale }: Telling): Told {
  const { lookBack: it } = stop;
  if (!it) return { title: null, body: null };
  if (!it.concludedAt) {
    return {
      title: say(stepCopy.willLook, locale),
      body: <p className="soft">{say(stepCopy.seeTogether, locale)}</p>,
    };
  }
  const { residentsConfirmed: n, newDueOn } = it;
  const found = verdict.safeParse(it.verdict);
  const date = newDueOn && dateNear(startOfDay(newDueOn), now, locale);
  return {
    title: say(stepCopy.found, locale, {
      n: it.round,
      verdict: found.success ? say(verdictTags[found.data], locale) : "",
    }),
    body: (
      <>
        <p>
          {joined(
            [
              it.finding,
              n > 0 && say(stepCopy.confirmed, locale, { n }),
              date && say(stepCopy.nextDay, locale, { date }),
            ],
            locale,
            "sentences",
          )}
        </p>
        <RefLine value={it.ref} />
      </>
    ),
  };
}

/** What is told at each step: who, what was said, by what reference. */
export const tell: Record<StepKey, (telling: Telling) => Told> = {
  complaint,
  problem,
  consultation,
  suggestion,
  adoption: decided,
  handling,
  "look-back": lookBack,
};
