"use server";

import { redirect } from "next/navigation";
import { now } from "@/lib/core/clock";
import { readNotices } from "@/lib/notification/commands";
import { currentActor } from "@/lib/web/current-actor";

/** Nothing unread is no fault: either way the list is shown again. */
export async function readNoticesAction(): Promise<void> {
  await readNotices(await currentActor(), now());
  redirect("/my/notices");
}
