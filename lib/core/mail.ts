import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "./env";

export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The message's own key: a mailbox that gets it twice shows it once. */
  readonly key: string;
  /** Where one click ends further mail (RFC 8058). */
  readonly unsubscribe?: string;
};

let transport: { readonly url: string; readonly mailer: Transporter } | undefined;

function mailer(url: string): Transporter {
  if (transport?.url !== url) {
    const limits = { connectionTimeout: 4000, greetingTimeout: 4000, socketTimeout: 8000 };
    const { hostname, port, protocol, username, password } = new URL(url);
    const secure = protocol === "smtps:";
    const auth = username
      ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) }
      : undefined;
    const made = createTransport({
      host: hostname,
      port: Number(port) || (secure ? 465 : 587),
      secure,
      auth,
      disableFileAccess: true,
      disableUrlAccess: true,
      ...limits,
    });
    transport = { url, mailer: made };
  }
  return transport.mailer;
}

/** Whether this installation can send mail; the demonstration prints it instead. */
export function canMail(): boolean {
  return env().SMTP_URL !== undefined || env().DEMO;
}

/** Sends a mail through SMTP_URL. Throws where the server did not take it. */
export async function sendMail({ to, subject, text, key, unsubscribe }: Mail): Promise<void> {
  const { SMTP_URL, MAIL_FROM, APP_URL, DEMO } = env();
  if (!SMTP_URL) {
    const shown = process.env.NODE_ENV !== "production" || DEMO ? subject : "******";
    console.info(`mail to ${to.slice(0, 1)}***: ${shown}`);
    return;
  }
  const host = new URL(APP_URL).hostname;
  await mailer(SMTP_URL).sendMail({
    from: { name: "登堂进站", address: MAIL_FROM ?? `notices@${host}` },
    to: { name: "", address: to },
    subject,
    text,
    messageId: `<${key}@${host}>`,
    headers: unsubscribe
      ? {
          "List-Unsubscribe": `<${unsubscribe}>`,
          "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
      : {},
  });
}
