import "server-only";
import { giveGrant } from "@/lib/account/commands/give-grant";
import { phoneIndex } from "@/lib/account/records";
import { createRoute } from "@/lib/catalogue/commands/keep-route";
import { switchRouteOn } from "@/lib/catalogue/commands/switch-route";
import { type RouteForm, routeForm } from "@/lib/catalogue/model/route";
import { testRoute } from "@/lib/complaint/commands/test-route";
import { db } from "@/lib/core/db";
import { district } from "../divisions";
import { seedId } from "../seed-id";
import { personOf, type Stage, shift } from "../stage";

const to = (code: string) => seedId("department", code);
/** Somebody who stood in for a month: the rule that names them outlives their office. */
const stoodIn = { phone: "13900000099", name: "汪某（示例）" };

const routes: readonly Record<string, unknown>[] = [
  {
    name: "夜间电梯应急（示例规则）",
    categoryPrefix: "DT",
    words: "困人、被困、停运、下坠、坏了",
    fromMinute: "18:00",
    untilMinute: "08:00",
    departmentId: to("market"),
    personId: personOf("handler-market"),
  },
  {
    name: "飞线充电（示例规则）",
    categoryPrefix: "XF03",
    words: "飞线、拉线、上楼充电",
    departmentId: to("fire"),
  },
  {
    name: "休息日停水停电（示例规则）",
    categoryPrefix: "FW04",
    days: "rest",
    departmentId: to("housing"),
  },
  {
    name: "北山街道乱停占道（示例规则）",
    divisionPrefix: "330106002",
    categoryPrefix: "TC03",
    departmentId: to("urban"),
  },
];

function written(more: Record<string, unknown>): RouteForm {
  return routeForm.parse({ scope: district, ...more });
}

async function makeStandIn(stage: Stage): Promise<string> {
  const given = {
    ...stoodIn,
    ...{ role: "handler" as const, scope: district, departmentId: to("police") },
    ...{ venueId: null, firmId: null },
    ...{ fromDay: shift(stage.today, -40), toDay: shift(stage.today, -9) },
  };
  await stage.at(shift(stage.today, -30), "09:00").do("091", giveGrant, given);
  const { id } = await db.person.findUniqueOrThrow({
    where: { phoneIndex: phoneIndex(stoodIn.phone) },
    select: { id: true },
  });
  return id;
}

/** Staff write rules, test them and switch them on; one of them outlives the person it names. */
export async function tellRoutes(stage: Stage): Promise<void> {
  if ((await db.route.count({ where: { scope: district } })) > 0) return;
  const scene = stage.at(shift(stage.today, -10), "10:00");
  const personId = await makeStandIn(stage);
  const nightNoise = {
    name: "夜间噪声值班（示例规则）",
    categoryPrefix: "HJ01",
    fromMinute: "22:00",
    untilMinute: "06:00",
    departmentId: to("police"),
    personId,
  };
  for (const [n, route] of [...routes, nightNoise].entries()) {
    const { id } = await scene.later(n * 10).do("051", createRoute, written(route));
    await scene.later(n * 10 + 3).do("051", testRoute, { id, version: 1 });
    await scene.later(n * 10 + 5).do("051", switchRouteOn, { id, version: 1 });
  }
  await stage.at(shift(stage.today, -5), "02:35").strike("check-routes");
}
