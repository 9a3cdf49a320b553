import "server-only";
import { env } from "@/lib/core/env";
import { done, type Outcome, refuse, refused } from "@/lib/core/outcome";
import { isWithin, type Limit } from "@/lib/core/rate-limit";
import { codeSender } from "@/lib/core/sms";
import { phoneShape } from "../model";
import { replaceCode } from "../records";
import { isDemonstrationPhone } from "../rules/demonstration";

const hour = 3600;
const perMinute: Limit = { name: "code-minute", points: 1, seconds: 55 };
const perPhone: Limit = { name: "code-phone", points: 5, seconds: hour };
const perAddress: Limit = { name: "code-address", points: 30, seconds: hour };

/**
 * Sends a code. Nothing is looked up by the phone, so known and unknown ones are answered alike.
 * The demonstration's numbers have a fixed code, and nothing is sent to them.
 */
export async function sendCode(
  typed: string,
  address: string,
  now: Date,
): Promise<Outcome<{ phone: string }>> {
  const parsed = phoneShape.safeParse(typed);
  if (!parsed.success) {
    return refused(refuse("invalid", "phone-shape", { phone: ["phone-shape"] }));
  }
  const phone = parsed.data;
  if (env().DEMO && isDemonstrationPhone(phone)) return done({ phone });
  const allowed =
    (await isWithin(perAddress, address)) &&
    (await isWithin(perMinute, phone)) &&
    (await isWithin(perPhone, phone));
  if (!allowed) return refused(refuse("rate-limited", "code-often"));
  const code = await replaceCode(phone, now);
  try {
    await codeSender()(phone, code);
  } catch (error) {
    console.error("a code was not sent", error instanceof Error ? error.message : "");
    return refused(refuse("not-now", "code-not-sent"));
  }
  return done({ phone });
}
