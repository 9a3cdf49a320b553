import { describe, expect, it } from "vitest";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { newRef } from "@/lib/core/ref";
import {
  countPublishedDisagreements,
  listPublishedDisagreements,
} from "@/lib/insight/queries/disagreements";
import { accountsOf, disagree } from "@/lib/suggestion/rules/disagreement";
import {
  aConsultation,
  aReply,
  aSuggestion,
  community,
  later,
  monday,
  type World,
} from "@/tests/support/factories/suggestion";
import { statementsOf } from "@/tests/support/statements";
import { recounted } from "@/tests/support/tallies";

const words = ["yes", "partly", "no", null] as const;
type Word = (typeof words)[number];
const verdicts = { yes: "fulfilled", partly: "partial", no: "relapsed" } as const;
const all = { scopes: ["330106"] };

async function rate(suggestionId: string, side: string, solved: string, round = 1) {
  const said = { side, solved, satisfaction: "basically", round, personId: newId() };
  await db.suggestionRating.create({ data: { suggestionId, ...said, at: monday } });
}

async function look(suggestionId: string, verdict: string, round: number) {
  const reply = await db.suggestionReply.findFirstOrThrow({ where: { suggestionId } });
  const of = { suggestionId, replyId: reply.id, round, cause: "promise", status: "concluded" };
  await db.lookBack.create({
    data: {
      ...of,
      ...{ ref: newRef("L", community), verdict, dueOn: "2026-11-23", divisionCode: community },
      ...{ createdAt: monday, concludedAt: monday },
    },
  });
}

type Story = { resident: Word; member: Word; resolution: string; looked: Word };

const stories: Story[] = words.flatMap((resident) =>
  words.flatMap((member) =>
    ["A", "B", "D"].flatMap((resolution) =>
      ([null, "no", "yes"] as const).map((looked) => ({ resident, member, resolution, looked })),
    ),
  ),
);

async function told(world: World, { resident, member, resolution, looked }: Story) {
  const suggestion = await aSuggestion(world, "closed");
  await aReply(world, suggestion, { resolution });
  const { id } = suggestion;
  // An older word of the same side and a kinder one beside it change nothing.
  if (resident) {
    await rate(id, "resident", resident === "no" ? "yes" : "no", 1);
    await rate(id, "resident", resident, 2);
    await rate(id, "resident", "yes", 2);
  }
  if (member) await rate(id, "member", member);
  if (looked) {
    await look(id, verdicts[looked], 1);
    await look(id, "changed", 2);
  }
  return suggestion;
}

describe("where the three sides differ", () => {
  it("the list and the rule say the same of every mixture of words", async () => {
    const world = await aConsultation();
    const expected = new Map<string, boolean>();
    for (const story of stories) {
      const { ref } = await told(world, story);
      const { resident, member } = story;
      const ratings = [
        { side: "resident", round: 2, solved: resident ?? "" },
        { side: "member", round: 1, solved: member ?? "" },
      ].filter((each) => each.solved !== "");
      expected.set(ref, disagree(accountsOf({ ratings, ...story })));
    }
    const { rows } = await listPublishedDisagreements({ ...all, size: 500 });
    const differing = [...expected].filter(([, differs]) => differs).map(([ref]) => ref);
    expect(rows.map((row) => row.ref).sort()).toEqual(differing.sort());
    await recounted();
    expect((await countPublishedDisagreements(all)).differ).toBe(differing.length);
  });

  it("is narrowed by street and department, pages without a gap, in as many statements", async () => {
    const world = await aConsultation();
    const story = { resident: "no", member: null, resolution: "A", looked: null } as const;
    for (let n = 0; n < 5; n += 1) {
      const { id } = await told(world, story);
      await db.suggestion.update({ where: { id }, data: { answeredAt: later(n) } });
    }
    expect((await listPublishedDisagreements({ ...all, street: "330106013" })).rows).toEqual([]);
    expect((await listPublishedDisagreements({ ...all, department: "XF" })).rows).toEqual([]);
    expect((await listPublishedDisagreements({ ...all, department: "ZJ" })).rows).toHaveLength(5);
    expect((await listPublishedDisagreements({ scopes: [] })).rows).toEqual([]);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await listPublishedDisagreements({ ...all, size: 2, after });
      seen.push(...page.rows.map((row) => row.ref));
      after = page.next;
    } while (after);
    expect(new Set(seen).size).toBe(5);
    expect(await statementsOf(() => listPublishedDisagreements(all))).toHaveLength(2);
  });

  it("counts only what was published, and silence with nobody", async () => {
    const world = await aConsultation();
    const story = { resident: null, member: null, resolution: "A", looked: null } as const;
    await told(world, story);
    const { id } = await told(world, { ...story, resident: "no" });
    const count = async (filter: Parameters<typeof countPublishedDisagreements>[0] = all) => {
      await recounted();
      return countPublishedDisagreements(filter);
    };
    expect(await count()).toEqual({ differ: 1, compared: 1 });
    const nested = ["330106", "330106012", "330106"];
    expect(await count({ scopes: nested, street: "330106012" })).toEqual({
      differ: 1,
      compared: 1,
    });
    expect(await count({ ...all, department: "ZJ" })).toEqual({ differ: 1, compared: 1 });
    for (const none of [{ department: "XF" }, { department: "no" }, { street: "330106013" }])
      expect(await count({ ...all, ...none })).toEqual({ differ: 0, compared: 0 });
    expect(await count({ scopes: [] })).toEqual({ differ: 0, compared: 0 });
    await db.suggestion.update({ where: { id }, data: { status: "drafted" } });
    expect(await count()).toEqual({ differ: 0, compared: 0 });
  });
});
