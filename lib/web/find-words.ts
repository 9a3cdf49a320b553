import "server-only";
import { z } from "zod";
import { hasTellingDigits } from "@/lib/complaint/rules/telling-digits";
import { now } from "@/lib/core/clock";
import { decrypt, encrypt } from "@/lib/core/secret";
import { currentActor } from "./current-actor";
import type { Params } from "./list-params";

const purpose = "find";
const hours = 8;
const longest = 60;
const shape = z.tuple([z.literal(purpose), z.string(), z.number(), z.string()]);

/** Who reads an address, and when: what is covered in it opens to nobody else, and not for ever. */
export type Reader = { readonly id: string; readonly now: Date };

/** What an address looks for. */
export type Looked = {
  readonly words?: string;
  /** The same, covered: it stands in the address in place of words that may tell who somebody is. */
  readonly covered?: string;
  /** The address says something that this reader cannot open, or no longer. */
  readonly lost?: boolean;
};

/** Words as they may stand in an address: covered where digits in them may be somebody's. */
export function lookFor(typed: string, reader: Reader): Looked {
  const words = typed.trim().slice(0, longest);
  if (!words) return {};
  if (!hasTellingDigits(words)) return { words };
  const until = reader.now.getTime() + hours * 3_600_000;
  return { words, covered: encrypt(JSON.stringify([purpose, reader.id, until, words])) };
}

/** Reads `q` or, in its place, `k`. Digits that somebody wrote into an address are not looked for. */
export function readLooked(asked: Params, reader: Reader | undefined): Looked {
  const { q, k } = asked;
  if (typeof k === "string" && k !== "") {
    const words = reader && openedFor(k, reader);
    return words ? { words, covered: k } : { lost: true };
  }
  const words = typeof q === "string" ? q.trim().slice(0, longest) : "";
  if (!words) return {};
  return hasTellingDigits(words) ? { lost: true } : { words };
}

function openedFor(token: string, reader: Reader): string | undefined {
  try {
    const [, id, until, words] = shape.parse(JSON.parse(decrypt(token)));
    return id === reader.id && until > reader.now.getTime() ? words : undefined;
  } catch {
    return undefined;
  }
}

/** As it stands in the address. */
export function lookedParams({ words, covered }: Looked): { q?: string; k?: string } {
  return covered ? { k: covered } : { q: words };
}

/**
 * What was typed comes in the body of a post and goes on to the list's address, so that going back,
 * paging and reloading ask nothing, with a script and without.
 */
export async function findBy(
  request: Request,
  addressOf: (asked: Params, looked: Looked, reader: Reader) => string,
): Promise<Response> {
  if (request.headers.get("sec-fetch-site") === "cross-site") {
    return new Response(null, { status: 403 });
  }
  const data = await request.formData().catch(() => null);
  if (!data) return new Response(null, { status: 400 });
  const actor = await currentActor();
  const reader = { id: actor.kind === "person" ? actor.id : "", now: now() };
  const { q = "", ...asked } = Object.fromEntries(
    [...data].map(([name, value]) => [name, String(value)]),
  );
  const to = addressOf(asked, lookFor(q, reader), reader);
  return new Response(null, { status: 303, headers: { Location: to } });
}
