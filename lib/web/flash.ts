import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decrypt, encrypt } from "@/lib/core/secret";
import type { FormState } from "./form-state";
import { isSecure } from "./session";

const cookie = "refused";
const seconds = 20;
/** A cookie holds so much; a longer text is shown in the answer to the post itself. */
const most = 3600;

/**
 * How a refusal goes back to its form. With a script it is the action's answer. Without one the
 * browser is sent back to the page, which reads it from an encrypted cookie: so going back,
 * forward and reloading never ask to send the form again.
 */
export async function answerForm(state: FormState, path: string): Promise<FormState> {
  if ((await headers()).has("next-action")) return state;
  const value = encrypt(JSON.stringify(state));
  if (value.length > most) return state;
  (await cookies()).set(cookie, value, {
    httpOnly: true,
    sameSite: "lax",
    path: path.split("?")[0],
    secure: isSecure(),
    maxAge: seconds,
  });
  redirect(path);
}

/** What was refused on this page a moment ago, for a form without a script. */
export async function refusedBefore(): Promise<FormState | undefined> {
  const value = (await cookies()).get(cookie)?.value;
  if (!value) return undefined;
  try {
    return JSON.parse(decrypt(value)) as FormState;
  } catch {
    return undefined;
  }
}

/** The form was taken: what was wrong with it before is over. In server actions only. */
export async function forgetRefusal(path: string): Promise<void> {
  (await cookies()).set(cookie, "", { path, maxAge: 0 });
}
