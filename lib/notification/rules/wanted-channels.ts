import type { Role } from "@/lib/core/actor";
import { type Channel, type ChoiceKind, choiceKinds, type Wanted } from "../model/choice";

/** Roles whose notices are work: they look into the platform, and mail brings what must not wait. */
const atWork: readonly string[] = [
  "head",
  "rotating-head",
  "liaison",
  "triage",
  "handler",
  "department-lead",
  "firm-contact",
  "staff",
  "signer",
  "content-moderator",
  "data-protection",
] satisfies Role[];

export function isAtWork(roles: readonly string[]): boolean {
  return roles.some((role) => atWork.includes(role));
}

/**
 * As usual: a resident's phone tells of their own matters, an officer's mailbox of dates. A mailbox
 * is given and a device is switched on by hand, so those two carry more where they are there.
 */
const usual: Record<"resident" | "officer", Record<ChoiceKind, readonly Channel[]>> = {
  resident: {
    progress: ["sms", "push"],
    asked: ["sms", "mail", "push"],
    deadline: ["push"],
    consultation: ["mail", "push"],
    followed: ["mail", "push"],
  },
  officer: {
    progress: ["push"],
    asked: ["push"],
    deadline: ["mail", "push"],
    consultation: ["push"],
    followed: ["push"],
  },
};

type Choice = { readonly kind: string; readonly channel: string; readonly wanted: boolean };

/** What somebody wants: the usual for their roles, and over it what they chose themself. */
export function wantedBy(choices: readonly Choice[], roles: readonly string[]): Wanted {
  const start = usual[isAtWork(roles) ? "officer" : "resident"];
  const wanted = choiceKinds.map((kind) => {
    const channels = new Set(start[kind]);
    for (const choice of choices.filter((each) => each.kind === kind)) {
      if (choice.wanted) channels.add(choice.channel as Channel);
      else channels.delete(choice.channel as Channel);
    }
    return [kind, channels] as const;
  });
  return Object.fromEntries(wanted) as Record<ChoiceKind, Set<Channel>>;
}
