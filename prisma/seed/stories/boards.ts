import "server-only";
import { addDays } from "@/lib/core/day";
import { db } from "@/lib/core/db";
import { hangBoard } from "@/lib/place/commands/hang-board";
import { setOpening } from "@/lib/place/commands/set-opening";
import type { BoardItem } from "@/lib/place/model/venue";
import { qingfengStation } from "../data/demo-accounts";
import type { Stage } from "../stage";

type Hung = readonly [venue: string, liaison: string, boards: Partial<Record<BoardItem, string>>];

const whole: Partial<Record<BoardItem, string>> = {
  sign: "门口挂“民呼我为·协商驿站”统一标牌，楼道口有指引（示例）。",
  procedure: "收集、选题、公示、协商、交办、答复、评价、回头看，八步上墙（示例）。",
  rules: "接待登记、保密、回避、会场秩序四项制度上墙（示例）。",
};

const walls: readonly Hung[] = [
  [qingfengStation, "liaison-330106012", whole],
  ["station-330106005055", "liaison-330106005", whole],
  [
    "hall-330106109",
    "liaison-330106109",
    { sign: "二楼门厅挂民生议事堂统一标识（示例）。", rules: whole.rules },
  ],
];

/** A station of the last code opened seven weeks ago and has held nothing yet. */
async function openNewest(stage: Stage): Promise<void> {
  const held = await db.consultation.findMany({ select: { venueId: true }, distinct: ["venueId"] });
  const { code } = await db.venue.findFirstOrThrow({
    where: { kind: "station", id: { notIn: held.map((each) => each.venueId) } },
    select: { code: true },
    orderBy: { code: "desc" },
  });
  const openedOn = addDays(stage.today, -49);
  await stage.at(openedOn, "09:00").do("051", setOpening, { ref: code, openedOn });
}

/** 五上墙: two venues have all five, one lacks one, of the others the platform tells two. */
export async function tellBoards(stage: Stage): Promise<void> {
  if ((await db.venueBoard.count()) > 0) return;
  const at = stage.at(stage.workday(-40), "10:00");
  await openNewest(stage);
  for (const [ref, liaison, boards] of walls) {
    for (const [item, text = ""] of Object.entries(boards)) {
      const input = { ref, item: item as BoardItem, text, photos: [] };
      await at.do(liaison, hangBoard, input);
    }
  }
}
