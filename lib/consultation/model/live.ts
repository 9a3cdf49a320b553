import { z } from "zod";
import { defineEvents, told } from "@/lib/core/events";
import { proseRef } from "@/lib/core/prose-ref";
import { capacity } from "../model";

export const questionStatuses = ["open", "answered", "hidden"] as const;
export const questionStatus = z.enum(questionStatuses);
export type QuestionStatus = z.infer<typeof questionStatus>;

export const speakerStatuses = ["asked", "called", "speaking", "done", "withdrawn"] as const;
export const speakerStatus = z.enum(speakerStatuses);
export type SpeakerStatus = z.infer<typeof speakerStatus>;

export const pollStatuses = ["open", "closed"] as const;
export const pollStatus = z.enum(pollStatuses);
export type PollStatus = z.infer<typeof pollStatus>;

/** From when the counts of a quick poll are shown: while votes come in, or after its end. */
export const pollShowings = ["live", "closed"] as const;
export const pollShowing = z.enum(pollShowings);
export type PollShowing = z.infer<typeof pollShowing>;

export const pollOptionsAtLeast = 2;
export const pollOptionsAtMost = 5;

const question = z.object({ questionId: z.uuid() });
const speaker = z.object({ speakerId: z.uuid() });
const poll = z.object({ pollId: z.uuid() });

/**
 * What happens in the room. A vote is told without its choice: who voted is provable, what they
 * chose is not; the counts stand in the event that closes the poll.
 */
export const liveEvents = defineEvents("consultation", {
  "item-moved": told(z.object({ seq: z.number().int(), position: z.number().int() })),
  "question-asked": told(question.extend({ side: capacity, text: proseRef })),
  "question-supported": told(question),
  "support-withdrawn": told(question),
  "question-answered": told(question),
  "question-hidden": told(question.extend({ reason: proseRef })),
  "question-shown": told(question),
  "speech-asked": told(speaker.extend({ side: capacity })),
  "speaker-put-first": told(speaker),
  "speaker-called": told(speaker),
  "speech-begun": told(speaker),
  "speech-ended": told(speaker),
  "speech-withdrawn": told(speaker),
  "poll-opened": told(
    poll.extend({
      text: proseRef,
      options: z.array(proseRef).min(pollOptionsAtLeast).max(pollOptionsAtMost),
      shown: pollShowing,
    }),
  ),
  voted: told(poll),
  "poll-closed": told(poll.extend({ counts: z.array(z.number().int()) })),
});
