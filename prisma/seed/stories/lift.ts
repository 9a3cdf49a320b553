import "server-only";
import { suggestMatter } from "@/lib/consultation/commands/suggest-matter";
import { storyResidentIds } from "../people";
import { type Stage, shift } from "../stage";
import { gather } from "./chain";
import { isTold, type Words } from "./filing";

const place = "compound-330106012003-1";
const [n1 = "", n2 = "", n3 = ""] = storyResidentIds("330106012006").slice(4);

const words: readonly Words[] = [
  {
    by: n1,
    place,
    category: "DT04",
    body: "竹屿新村想装电梯，二单元低层不同意，说挡光，谈了两次都谈崩了。",
  },
  {
    by: n2,
    place,
    category: "DT04",
    body: "七楼老人一个月没下过楼，装电梯大家都签字了，就差一楼反对的两户。",
  },
  {
    by: n3,
    place,
    category: "DT04",
    body: "加梯费用各层怎么分摊没有标准，希望有懂行的人来算一算、讲一讲。",
  },
];

/** 东山弄: the convenor has put a matter forward; the liaison decides whether it is scheduled. */
export async function tellLift(stage: Stage): Promise<void> {
  const [first] = words;
  if (!first || (await isTold(first))) return;
  const title = "竹屿新村加装电梯低层不同意";
  const { problem } = await gather(stage, shift(stage.today, -2), { words, title });
  await stage.at(shift(stage.today, -1), "14:10").do("016", suggestMatter, {
    problemRef: problem,
    reason: "高层盼电梯，低层怕挡光，费用分摊也没算清，正适合请建筑和法律界委员一起来商量。",
    source: "member",
  });
}
