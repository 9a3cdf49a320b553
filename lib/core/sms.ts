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
  return async (phone, code) => {
    const answer = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${env().SMS_TOKEN ?? ""}`,
      },
      body: JSON.stringify({ phone, code }),
      signal: AbortSignal.timeout(4000),
    });
    if (!answer.ok) throw new Error(`the SMS gateway answered ${answer.status}`);
  };
}
