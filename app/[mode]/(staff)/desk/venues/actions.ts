"use server";

import { assignMember, releaseMember } from "@/lib/place/commands/join-venue";
import { proposeHandover } from "@/lib/place/commands/propose-handover";
import {
  confirmHandover,
  refuseHandover,
  withdrawHandover,
} from "@/lib/place/commands/settle-handover";
import { fieldTexts, refusalTexts } from "@/lib/place/copy/venue";
import {
  handoverProposal,
  handoverRef,
  handoverRefusal,
  memberOfVenue,
} from "@/lib/place/model/forms";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { safePath } from "@/lib/web/safe-path";

const texts = { ...refusalTexts, ...fieldTexts };
const desk = "/desk/venues";

/** The page the form stands on, and the venue it goes on to. */
async function setting(data: FormData) {
  const page = data.get("page");
  return {
    actor: await currentActor(),
    texts,
    page: safePath(typeof page === "string" ? page : "", desk),
    onward: ({ ref }: { ref: string }) => `${desk}/${ref}`,
  };
}

export async function assignAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(memberOfVenue, assignMember, data, await setting(data));
}
export async function releaseAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(memberOfVenue, releaseMember, data, await setting(data));
}
export async function proposeAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(handoverProposal, proposeHandover, data, await setting(data));
}
export async function confirmAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(handoverRef, confirmHandover, data, await setting(data));
}
export async function refuseAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(handoverRefusal, refuseHandover, data, await setting(data));
}
export async function withdrawAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(handoverRef, withdrawHandover, data, await setting(data));
}
