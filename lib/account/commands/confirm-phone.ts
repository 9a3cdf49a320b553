import "server-only";
import { system } from "@/lib/core/actor";
import { env } from "@/lib/core/env";
import { type Outcome, refuse, refused } from "@/lib/core/outcome";
import { isWithin, type Limit } from "@/lib/core/rate-limit";
import { write } from "@/lib/core/write";
import { type Confirmation, confirmation, personEvents } from "../model";
import { type KnownPerson, personOfPhone, spendCode, takeTry } from "../records";
import { keepFirstLocale } from "../records/own-locale";
import { demonstrationCode, isDemonstrationPhone } from "../rules/demonstration";

const perAddress: Limit = { name: "try-address", points: 100, seconds: 900 };

/** Proves a phone by its code, for a form that needs one. Makes the person where there is none. */
export function confirmPhone(
  input: Confirmation,
  now: Date,
  address?: string,
): Promise<Outcome<KnownPerson>> {
  return prove(input, now, address, personEvents["phone-confirmed"]);
}

/** The same as a sign-in, and recorded as one. */
export function signIn(
  input: Confirmation,
  now: Date,
  address?: string,
): Promise<Outcome<KnownPerson>> {
  return prove(input, now, address, personEvents["signed-in"]);
}

type Proven = (typeof personEvents)["signed-in"];

async function prove(
  input: Confirmation,
  now: Date,
  address: string | undefined,
  proven: Proven,
): Promise<Outcome<KnownPerson>> {
  const parsed = confirmation.safeParse(input);
  if (!parsed.success) {
    const fields = parsed.error.flatten().fieldErrors;
    return refused(refuse("invalid", Object.values(fields).flat()[0], fields));
  }
  const { phone, code, name, locale } = parsed.data;
  const isShown = env().DEMO && isDemonstrationPhone(phone);
  if (!isShown && address && !(await isWithin(perAddress, address))) {
    return refused(refuse("rate-limited", "code-tries"));
  }
  const wrong = refuse("invalid", "code-wrong", { code: ["code-wrong"] });
  if (isShown ? code !== demonstrationCode : !(await takeTry(phone, now))) return refused(wrong);
  return write(system("phone"), now, async (tx) => {
    if (!isShown && !(await spendCode(tx, phone, code, now))) return wrong;
    const person = await personOfPhone(tx, phone, name, now);
    if (locale) await keepFirstLocale(tx, person.id, locale);
    const of = { id: person.id, divisionCode: "" };
    const after = proven(of, {});
    const events = person.isNew
      ? ([personEvents.registered(of, {}), after] as const)
      : ([after] as const);
    return { value: person, grant: null, events };
  });
}
