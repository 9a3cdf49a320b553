import "server-only";
import type { Text } from "@/lib/core/i18n";
import { currentActor } from "./current-actor";
import { textOf } from "./form-values";
import { safePath } from "./safe-path";

/** The page that a form stood on, which it names itself; elsewhere than on this site it is `base`. */
export const formPage = (data: FormData, base: string): string =>
  safePath(textOf(data, "page"), base);

type Of = { readonly texts: Readonly<Record<string, Text>>; readonly base: string };

/** Who acts, what refusals say, and the page of the form, to which it leads back. */
export async function formSetting(data: FormData, { texts, base }: Of) {
  const page = formPage(data, base);
  return { actor: await currentActor(), texts, page, onward: page };
}
