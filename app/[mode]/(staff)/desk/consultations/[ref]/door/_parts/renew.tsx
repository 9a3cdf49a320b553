"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const most = 30_000;

/** Asks for the page again when its code ends, and twice a minute for the number of those who came. */
export function Renew({ afterMs }: { afterMs: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), Math.max(1000, Math.min(afterMs, most)));
    return () => clearInterval(timer);
  }, [router, afterMs]);
  return null;
}
