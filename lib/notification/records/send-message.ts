import "server-only";
import { isDemonstrationPhone } from "@/lib/account/rules/demonstration";
import { env } from "@/lib/core/env";
import { sendMail } from "@/lib/core/mail";
import { sendPush } from "@/lib/core/push";
import { sendText } from "@/lib/core/sms";
import type { Channel } from "../model/choice";
import { mailText, pushPayload, smsText, type Told } from "../rules/message-text";
import { mayRepeat } from "../rules/repeatable";
import { devicesOf, retireDevice } from "./devices";
import {
  addressesOf,
  type DueMessage,
  markFailed,
  markSent,
  mostTries,
  putBack,
  takeUp,
  toldBy,
} from "./outbox";
import { unsubscribeToken } from "./unsubscribe";

type Result = "sent" | "no-address" | "gone";
/** One way out. Throws where it may work later. */
type Provider = (message: DueMessage, told: readonly Told[], now: Date) => Promise<Result>;

const providers: Record<Channel, Provider> = {
  sms: async ({ id, personId }, told) => {
    const { phone, locale } = await addressesOf(personId);
    if (!phone) return "no-address";
    if (env().DEMO && isDemonstrationPhone(phone) && env().SMS_PROVIDER !== "console") {
      return "no-address";
    }
    await sendText(phone, smsText(told, env().APP_URL, locale), id);
    return "sent";
  },
  mail: async ({ id, personId }, told) => {
    const { mail, locale } = await addressesOf(personId);
    if (!mail) return "no-address";
    const unsubscribe = `${env().APP_URL}/api/unsubscribe?t=${unsubscribeToken(personId)}`;
    const { subject, text } = mailText(told, env().APP_URL, locale);
    await sendMail({ to: mail, subject, text: `${text}${unsubscribe}\n`, key: id, unsubscribe });
    return "sent";
  },
  push: async ({ id, personId }, told, now) => {
    const devices = await devicesOf(personId);
    if (devices.length === 0) return "no-address";
    const { locale } = await addressesOf(personId);
    const payload = pushPayload(told, locale, id);
    const results = await Promise.all(
      devices.map(async (device) => {
        const result = await sendPush(device.target, payload, id);
        if (result === "gone") await retireDevice(device.id, now);
        return result;
      }),
    );
    return results.includes("sent") ? "sent" : "gone";
  },
};

/**
 * Sends one message, once however many workers try; what went wrong decides about the next try. Of
 * what may have gone out already only what may be repeated is sent again.
 */
export async function sendMessage(message: DueMessage, now: Date): Promise<void> {
  if (message.sendingAt && !mayRepeat(message)) return markFailed(message.id, "unknown");
  if (!(await takeUp(message, now))) return;
  try {
    const told = await toldBy(message);
    const result =
      told.length === 0 ? "no-address" : await providers[message.channel](message, told, now);
    if (result === "sent") await markSent(message.id, now);
    else await markFailed(message.id, result);
  } catch (error) {
    await failed(message, error instanceof Error ? error.name : "");
  }
}

/** Without an answer in time nobody knows; every other fault says that it did not go out. */
async function failed(message: DueMessage, why: string): Promise<void> {
  console.error(`a message by ${message.channel} was not sent`, why);
  if (why === "TimeoutError" && !mayRepeat(message)) return markFailed(message.id, "unknown");
  if (message.tries + 1 >= mostTries) return markFailed(message.id, "refused");
  await putBack(message.id);
}
