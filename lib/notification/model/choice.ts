import { z } from "zod";
import { locales } from "@/lib/core/i18n";

/** What a notice is about, as somebody chooses whether and how to hear of it. */
export const choiceKinds = ["progress", "asked", "deadline", "consultation", "followed"] as const;
export const choiceKind = z.enum(choiceKinds);
export type ChoiceKind = z.infer<typeof choiceKind>;

/** The ways out of the platform; in the platform itself everything is written down. */
export const channels = ["sms", "mail", "push"] as const;
export const channel = z.enum(channels);
export type Channel = z.infer<typeof channel>;

/** Each as it happens, or what came together once a day. */
export const paces = ["each", "daily"] as const;
export const pace = z.enum(paces);
export type Pace = z.infer<typeof pace>;

/** Which channels are wanted for which kind. */
export type Wanted = Readonly<Record<ChoiceKind, ReadonlySet<Channel>>>;

/** Where somebody can be reached at all. */
export type Reach = Readonly<Record<Channel, boolean>>;

const ticked = z.array(channel).default([]);

/** What is ticked for each kind, and the pace. */
export const choiceForm = z.object({
  pace: pace.default("each"),
  /** Of messages; as it was where the form does not say. */
  locale: z.enum(locales).optional(),
  progress: ticked,
  asked: ticked,
  deadline: ticked,
  consultation: ticked,
  followed: ticked,
});
export type ChoiceForm = z.output<typeof choiceForm>;

/** Mailboxes compare in small letters. */
export const mailForm = z.object({
  mail: z.string().trim().toLowerCase().max(120, "mail-shape").pipe(z.email("mail-shape")),
});
export type MailForm = z.output<typeof mailForm>;

export const mailCodeForm = z.object({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, "mail-code-shape"),
});
export type MailCodeForm = z.output<typeof mailCodeForm>;
