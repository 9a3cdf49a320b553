import "server-only";
import { confirmPhone } from "@/lib/account/commands/confirm-phone";
import { sendCode } from "@/lib/account/commands/send-code";
import { signedIn } from "@/lib/account/queries";
import type { Actor } from "@/lib/core/actor";
import { type Refusal, refuse } from "@/lib/core/outcome";
import { clientAddress } from "./client-address";
import { currentActor } from "./current-actor";
import { textOf } from "./form-values";
import { keepPendingSeat } from "./pending-seat";
import { requestMode } from "./request-mode";

/** The signed-in person, or the one who confirms their phone by a code, as they would sign in. */
export async function phoneVisitor(data: FormData, at: Date): Promise<Actor | Refusal> {
  const actor = await currentActor();
  if (actor.kind === "person") return actor;
  const { locale } = await requestMode();
  const input = { phone: textOf(data, "phone"), code: textOf(data, "code"), locale };
  const outcome = await confirmPhone(input, at, await clientAddress());
  if (!outcome.ok) return outcome.refusal;
  return (await signedIn(outcome.value.id, at))?.actor ?? refuse("not-found");
}

/** Sends the code and keeps what was typed for the second half of the form. */
export async function sendVisitorCode(data: FormData, at: Date): Promise<Refusal | null> {
  const phone = textOf(data, "phone");
  const sent = await sendCode(phone, await clientAddress(), at);
  if (!sent.ok) return sent.refusal;
  const label = textOf(data, "label").slice(0, 40);
  await keepPendingSeat({ phone, label, consent: data.has("consent") });
  return null;
}
