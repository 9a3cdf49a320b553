import "server-only";
import { redirect } from "next/navigation";
import { cache } from "react";
import { type SignedIn, signedIn } from "@/lib/account/queries";
import { type Actor, anonymous } from "@/lib/core/actor";
import { now } from "@/lib/core/clock";
import { onwardQuery } from "./safe-path";
import { sessionPersonId } from "./session";

/** The signed-in person with their name, or null; read from the database once a request. */
export const currentPerson = cache(async (): Promise<SignedIn | null> => {
  const id = await sessionPersonId();
  return id ? signedIn(id, now()) : null;
});

/** Who asks: the signed-in person with the grants in force today, or anonymous. */
export async function currentActor(): Promise<Actor> {
  return (await currentPerson())?.actor ?? anonymous;
}

/** For signed-in areas: the person, or on to the sign-in page and back to `path` afterwards. */
export async function requirePerson(path: string): Promise<SignedIn> {
  return (await currentPerson()) ?? redirect(`/sign-in${onwardQuery(path)}`);
}
