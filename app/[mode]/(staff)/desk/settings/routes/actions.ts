"use server";

import { redirect } from "next/navigation";
import type { z } from "zod";
import { createRoute, editRoute } from "@/lib/catalogue/commands/keep-route";
import { moveRoute } from "@/lib/catalogue/commands/order-route";
import { removeRoute } from "@/lib/catalogue/commands/remove-route";
import { switchRouteOff, switchRouteOn } from "@/lib/catalogue/commands/switch-route";
import { routeFieldTexts, routeRefusals } from "@/lib/catalogue/copy/route";
import { routeAct, routeEdit, routeForm, routeMove } from "@/lib/catalogue/model/route";
import { testRoute } from "@/lib/complaint/commands/test-route";
import type { Actor } from "@/lib/core/actor";
import type { Outcome } from "@/lib/core/outcome";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import type { FormState } from "@/lib/web/form-state";
import { textOf } from "@/lib/web/form-values";

const list = "/desk/settings/routes";
const texts = { ...routeFieldTexts, ...routeRefusals };
const itemOf = ({ id }: { id: string }) => `${list}/${id}`;

async function act<S extends z.ZodType>(
  shape: S,
  command: (actor: Actor, input: z.output<S>, now: Date) => Promise<Outcome<{ id: string }>>,
  data: FormData,
  to: { page: string; onward: string | ((value: { id: string }) => string) },
): Promise<FormState> {
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(to.page)}`);
  return formCommand(shape, command, data, { actor, texts, ...to });
}

const onItem = (data: FormData) => itemOf({ id: encodeURIComponent(textOf(data, "id")) });

export async function createRouteAction(_: FormState, data: FormData): Promise<FormState> {
  return act(routeForm, createRoute, data, { page: `${list}/new`, onward: itemOf });
}
export async function editRouteAction(_: FormState, data: FormData): Promise<FormState> {
  const onward = (value: { id: string }) => `${itemOf(value)}?done=1`;
  return act(routeEdit, editRoute, data, { page: onItem(data), onward });
}
export async function moveRouteAction(_: FormState, data: FormData): Promise<FormState> {
  return act(routeMove, moveRoute, data, { page: list, onward: list });
}
export async function testRouteAction(_: FormState, data: FormData): Promise<FormState> {
  const onward = (value: { id: string }) => `${itemOf(value)}?tested=1`;
  return act(routeAct, testRoute, data, { page: onItem(data), onward });
}
export async function switchRouteOnAction(_: FormState, data: FormData): Promise<FormState> {
  const onward = (value: { id: string }) => `${itemOf(value)}?done=1`;
  return act(routeAct, switchRouteOn, data, { page: onItem(data), onward });
}
export async function switchRouteOffAction(_: FormState, data: FormData): Promise<FormState> {
  const onward = (value: { id: string }) => `${itemOf(value)}?done=1`;
  return act(routeAct, switchRouteOff, data, { page: onItem(data), onward });
}
export async function removeRouteAction(_: FormState, data: FormData): Promise<FormState> {
  return act(routeAct, removeRoute, data, { page: onItem(data), onward: `${list}?done=1` });
}
