"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { now } from "@/lib/core/clock";
import { pushSubscription } from "@/lib/core/push";
import { chooseNotices } from "@/lib/notification/commands/choose-notices";
import { addDevice, removeDevice } from "@/lib/notification/commands/set-device";
import { confirmMail, giveMail, removeMail } from "@/lib/notification/commands/set-mail";
import { settingsRefusals as texts } from "@/lib/notification/copy/settings";
import { choiceForm, choiceKinds, mailCodeForm, mailForm } from "@/lib/notification/model/choice";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";

const page = "/my/notices/settings";
const onward = `${page}?done=1`;

export async function chooseAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  return formCommand(choiceForm, chooseNotices, data, {
    actor,
    texts,
    page,
    lists: choiceKinds,
    onward,
  });
}

export async function giveMailAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  return formCommand(mailForm, giveMail, data, { actor, texts, page, onward: `${page}#mail` });
}

export async function confirmMailAction(_: FormState, data: FormData): Promise<FormState> {
  const actor = await currentActor();
  return formCommand(mailCodeForm, confirmMail, data, { actor, texts, page, onward });
}

/** Nothing to remove is no fault: either way none is kept. */
export async function removeMailAction(): Promise<void> {
  await removeMail(await currentActor(), {}, now());
  redirect(onward);
}

export async function forgetDevicesAction(): Promise<void> {
  await removeDevice(await currentActor(), {}, now());
  redirect(onward);
}

/** From the browser's own script; true where messages come from now on. */
export async function addDeviceAction(subscription: unknown): Promise<boolean> {
  const parsed = pushSubscription.safeParse(subscription);
  if (!parsed.success) return false;
  return (await addDevice(await currentActor(), parsed.data, now())).ok;
}

export async function removeDeviceAction(endpoint: unknown): Promise<boolean> {
  const parsed = z.string().min(1).max(1000).safeParse(endpoint);
  if (!parsed.success) return false;
  return (await removeDevice(await currentActor(), { endpoint: parsed.data }, now())).ok;
}
