import "server-only";
import { cookies } from "next/headers";
import { z } from "zod";
import { type Actor, anonymous } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { opened, sealed } from "@/lib/core/secret";
import { currentPerson } from "./current-actor";
import { isSecure } from "./session";

/**
 * Things that this browser proved by reference and last four digits, or by a signed link: without
 * an account one can follow them for two hours.
 */
const cookie = "proven";
const seconds = 2 * 3600;
const most = 8;
const shape = z.array(z.tuple([z.uuid(), z.number()]));

async function proofs(): Promise<z.infer<typeof shape>> {
  const value = opened(cookie, (await cookies()).get(cookie)?.value ?? "");
  if (!value) return [];
  const current = now().getTime();
  return shape.parse(JSON.parse(value)).filter(([, until]) => until > current);
}

/** Remembers a proof; in server actions and route handlers only. */
export async function rememberProof(subjectId: string): Promise<void> {
  const others = (await proofs()).filter(([id]) => id !== subjectId).slice(1 - most);
  const until = now().getTime() + seconds * 1000;
  (await cookies()).set(cookie, sealed(cookie, JSON.stringify([...others, [subjectId, until]])), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: isSecure(),
    maxAge: seconds,
  });
}

/** Everything this browser has proven. */
export async function provenIds(): Promise<readonly string[]> {
  return (await proofs()).map(([id]) => id);
}

/** Whoever uses the device next cannot follow what was proven before. */
export async function forgetProofs(): Promise<void> {
  (await cookies()).set(cookie, "", { path: "/", maxAge: 0 });
}

/** Those as whom the request may ask about a thing: the person, then the holder of its proof. */
export async function actorsFor(subjectId: string): Promise<readonly Actor[]> {
  const [person, proven] = await Promise.all([currentPerson(), proofs()]);
  const holder = proven.some(([id]) => id === subjectId)
    ? ({ kind: "link-holder", id: null, subjectId, grants: [] } as const)
    : undefined;
  const actors = [person?.actor, holder].filter((actor) => actor !== undefined);
  return actors.length > 0 ? actors : [anonymous];
}

/** The holder of the newest proof, where nobody is signed in: for pages that show one chain. */
export async function lastProven(): Promise<Actor | null> {
  const subjectId = (await proofs()).at(-1)?.[0];
  return subjectId ? { kind: "link-holder", id: null, subjectId, grants: [] } : null;
}
