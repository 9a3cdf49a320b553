"use client";

import Link from "next/link";
import { useSyncExternalStore } from "react";

const never = () => () => {};
const isMarked = () => document.cookie.split("; ").includes("signed-in=1");

/** The one place of a cached page that knows who looks: it asks the browser, not the server. */
export function AccountLink({ signIn, mine }: { signIn: string; mine: string }) {
  const signedIn = useSyncExternalStore(never, isMarked, () => false);
  return (
    <Link className="btn small plain" href={signedIn ? "/my" : "/sign-in"} prefetch={false}>
      {signedIn ? mine : signIn}
    </Link>
  );
}
