import "server-only";
import { env } from "./env";

/** Sends a code to a phone. Throws where the message did not go out. */
export type CodeSender = (phone: string, code: string) => Promise<void>;

/**
 * `console` prints the code for development and the demonstration, and covers it in production.
 * An address receives `{ phone, code }` as JSON with SMS_TOKEN as bearer: the gateway that a
 * district already has, or a few lines in front of it.
 */
export function codeSender(): CodeSender {
  const { SMS_PROVIDER } = env();
  return SMS_PROVIDER === "console" ? toConsole : toGateway(SMS_PROVIDER);
}

const toConsole: CodeSender = async (phone, code) => {
  const shown = process.env.NODE_ENV !== "production" || env().DEMO ? code : "******";
  console.info(`sms to ***${phone.slice(-4)}: ${shown}`);
};

function toGateway(address: string): CodeSender {
  return (phone, code) => post(address, { phone, code });
}

async function post(address: string, body: Record<string, string>, key?: string): Promise<void> {
  const answer = await fetch(address, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      authorization: `Bearer ${env().SMS_TOKEN ?? ""}`,
      ...(key ? { "idempotency-key": key } : {}),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(4000),
  });
  if (!answer.ok) throw new Error(`the SMS gateway answered ${answer.status}`);
}

/**
 * Sends a text to a phone: `{ phone, text }` to the gateway, with the message's own key in
 * Idempotency-Key, so that a gateway that knows it sends a repeated message once. Throws where it
 * did not go out.
 */
export async function sendText(phone: string, text: string, key: string): Promise<void> {
  const { SMS_PROVIDER, DEMO } = env();
  if (SMS_PROVIDER !== "console") return post(SMS_PROVIDER, { phone, text }, key);
  const shown = process.env.NODE_ENV !== "production" || DEMO ? text : "******";
  console.info(`sms to ***${phone.slice(-4)}: ${shown}`);
}
