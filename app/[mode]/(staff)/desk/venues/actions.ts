"use server";

import type { Actor } from "@/lib/core/actor";
import { fileTexts } from "@/lib/core/file-texts";
import { prepareFiles } from "@/lib/core/files";
import { clearBoard, hangBoard } from "@/lib/place/commands/hang-board";
import { assignMember, releaseMember } from "@/lib/place/commands/join-venue";
import { proposeHandover } from "@/lib/place/commands/propose-handover";
import { setOpening } from "@/lib/place/commands/set-opening";
import {
  confirmHandover,
  refuseHandover,
  withdrawHandover,
} from "@/lib/place/commands/settle-handover";
import { fieldTexts, refusalTexts } from "@/lib/place/copy/venue";
import {
  type BoardFilling,
  boardFilling,
  boardRef,
  handoverProposal,
  handoverRef,
  handoverRefusal,
  memberOfVenue,
  openingDay,
} from "@/lib/place/model/forms";
import { currentActor } from "@/lib/web/current-actor";
import { answerForm } from "@/lib/web/flash";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";
import { formValues } from "@/lib/web/form-values";
import { refusalForm } from "@/lib/web/refusal-form";
import { requestMode } from "@/lib/web/request-mode";

const texts = { ...refusalTexts, ...fieldTexts };
const desk = "/desk/venues";

/** The page the form stands on, and the venue it goes on to. */
async function setting(data: FormData) {
  return {
    actor: await currentActor(),
    texts,
    page: formPage(data, desk),
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
export async function openingAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(openingDay, setOpening, data, await setting(data));
}
/** Pictures are checked and stored first; the board that is refused leaves them to the sweep. */
export async function hangAction(_: FormState, data: FormData): Promise<FormState> {
  const at = await setting(data);
  const isWhole = at.actor.kind === "person" && boardFilling.safeParse(formValues(data)).success;
  const uploads = data.getAll("files").filter((each) => each instanceof File);
  const prepared = await prepareFiles(isWhole ? uploads : [], "photo");
  if (!prepared.ok) {
    const { locale } = await requestMode();
    const said = refusalForm(prepared.refusal, { ...fileTexts, ...texts }, data, locale);
    return answerForm(said, at.page);
  }
  const hang = (by: Actor, input: BoardFilling, when: Date) =>
    hangBoard(by, { ...input, photos: prepared.value }, when);
  return formCommand(boardFilling, hang, data, at);
}
export async function clearAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(boardRef, clearBoard, data, await setting(data));
}
export async function withdrawAction(_: FormState, data: FormData): Promise<FormState> {
  return formCommand(handoverRef, withdrawHandover, data, await setting(data));
}
