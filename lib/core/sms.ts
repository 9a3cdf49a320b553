import "server-only";

/** Sends a code to a phone. Throws where the message did not go out. */
export type CodeSender = (phone: string, code: string) => Promise<void>;

/**
 * `console` prints the code for development and the demonstration, and covers it in production.
 * An address receives `{ phone, code }` as JSON with SMS_TOKEN as bearer: the gateway that a
 * district already has, or a few lines in front of it.
 */
export function codeSender(): CodeSender {
  const provider = process.env.SMS_PROVIDER ?? "console";
  return /^https?:\/\//.test(provider) ? toGateway(provider) : toConsole;
}

const toConsole: CodeSender = async (phone, code) => {
  const shown = process.env.NODE_ENV !== "production" || process.env.DEMO === "1" ? code : "******";
  console.info(`sms to ***${phone.slice(-4)}: ${shown}`);
};

function toGateway(address: string): CodeSender {
  return async (phone, code) => {
    const answer = await fetch(address, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${process.env.SMS_TOKEN ?? ""}`,
      },
      body: JSON.stringify({ phone, code }),
      signal: AbortSignal.timeout(4000),
    });
    if (!answer.ok) throw new Error(`the SMS gateway answered ${answer.status}`);
  };
}
