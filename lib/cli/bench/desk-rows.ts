import { lastFourIndex } from "@/lib/account/records";
import { db } from "@/lib/core/db";
import { newId } from "@/lib/core/ids";
import { withClient } from "@/lib/core/postgres-roles";
import { encrypt } from "@/lib/core/secret";
import { bigrams, searchTerms } from "@/lib/core/words";

export const departmentId = newId();
/** As the owner, who may make tables and takes as long as it takes. */
export function bySql(...statements: readonly string[]): Promise<void> {
  return withClient(process.env.DATABASE_OWNER_URL ?? "", async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

const things = ["电梯", "充电棚", "消防通道", "楼道灯", "化粪池", "门禁", "绿化带", "停车位"];
const happenings = ["困人没人管", "坏了半个月", "被占用", "夜里太吵", "漏水严重", "收费不公示"];
const askings = ["请尽快处理。", "已经和物业说过两次，没有答复。", "老人出行很不方便。"];

/** The ground the rows stand on: one district, many compounds, kinds and reporters. */
export async function makeGround(): Promise<void> {
  const code = { divisionCode: "330106" };
  await db.division.createMany({
    data: Array.from({ length: 12 }, (_, n) => ({
      code: `3301060${String(n + 10)}`,
      parentCode: "330106",
      level: "street",
      name: `${n + 1} 号街道（示例）`,
    })),
  });
  await db.department.create({
    data: { id: departmentId, code: "housing", name: "住房局（示例）", shortName: "住房", ...code },
  });
  await db.category.createMany({
    data: ["DT01", "XF04", "TC01", "HJ01", "PS01"].map((kind) => ({
      ...{ code: kind, groupCode: kind.slice(0, 2), groupName: kind, groupNameEn: kind },
      ...{ name: kind, nameEn: kind, departmentCode: "housing", coDepartments: [], words: [] },
      ...{ legalBasis: "", urgency: "U3", consultable: true },
    })),
  });
  await db.compound.createMany({
    data: Array.from({ length: 400 }, (_, n) => ({
      code: `k${n}`,
      name: `${n} 号新村（示例）`,
      divisionCode: `3301060${10 + (n % 12)}00${1 + (n % 8)}`,
    })),
  });
  await db.person.createMany({ data: Array.from({ length: 3000 }, (_, n) => reporter(n)) });
  await keepSamples();
}

const phoneOf = (n: number) => `1390000${String(n).padStart(4, "0")}`;
const reporter = (n: number) => ({
  name: `居民 ${n}（示例）`,
  phoneCipher: encrypt(phoneOf(n)),
  invented: true,
  createdAt: new Date(),
});

/** Texts are cut once and used again and again; a row's own are its reference, place and dates. */
async function keepSamples(): Promise<void> {
  const texts = things.flatMap((thing) =>
    happenings.flatMap((happening) =>
      askings.map((asking) => ({
        title: `${thing}${happening}`,
        body: `我们楼的${thing}${happening}，${asking}`,
      })),
    ),
  );
  const rows = texts.map(({ title, body }, n) => ({
    ...{ n, title, body, grams: bigrams(title, body), terms: searchTerms(title, body) },
  }));
  const phones = Array.from({ length: 3000 }, (_, n) => ({ n, index: lastFourIndex(phoneOf(n)) }));
  await bySql(`CREATE TABLE bench_text AS SELECT * FROM
    json_to_recordset('${JSON.stringify(rows)}') AS t(n int, title text, body text, grams text[], terms text[])`);
  await bySql(`CREATE TABLE bench_phone AS SELECT t.n, t.index, p.id FROM
    json_to_recordset('${JSON.stringify(phones)}') AS t(n int, index text)
    JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM "Person") p USING (n)`);
}

/** A number that looks thrown and is the same in every run. */
const dice = (seed: number) => `(abs(hashint8extended(n, ${seed}) / 4096))`;

/** One of three thousand characters: most pairs in real texts are seen once or twice. */
const rare = (seed: number) => `(19968 + mod(${dice(seed)}, 3000))::int`;

const open = `(ARRAY['submitted','submitted','accepted','dispatched','received','in-progress',
  'in-progress','awaiting-resident','in-consultation','replied'])[1 + r.a % 10]`;
const over = `(ARRAY['closed','closed','closed','closed-unanswered','merged','declined'])[1 + r.a % 6]`;

/** So many complaints of 90 days before now where they are open, of five years where closed. */
export async function addRows(count: number, from: number, isOpen: boolean): Promise<void> {
  const days = isOpen ? 90 : 1825;
  await bySql(
    `CREATE TABLE bench_row AS SELECT n, gen_random_uuid() AS id, gen_random_uuid() AS body_id,
        upper(substr(translate(md5(n::text), 'eilou', 'xyzqw'), 1, 8)) AS tail,
        now() - mod(${dice(1)}, ${days * 1440}) * interval '1 minute' AS at,
        chr(${rare(6)}) || chr(${rare(7)}) || chr(${rare(8)}) AS rare,
        ${dice(2)} AS a, ${dice(3)} AS b, ${dice(4)} AS c, ${dice(5)} AS d
      FROM generate_series(${from}::bigint, ${from + count - 1}) n`,
    `INSERT INTO "Prose" ("id", "text", "salt")
      SELECT r.body_id, t.body || r.rare, 'salt' FROM bench_row r JOIN bench_text t ON t.n = r.b % 144`,
    `INSERT INTO "Complaint" ("id", "ref", "status", "kind", "categoryCode",
        "urgency", "divisionCode", "compoundId", "departmentId", "title", "bodyId", "reporterId",
        "lastFourIndex", "grams", "terms", "dueAt", "dueFrom", "createdAt", "submittedAt")
      SELECT r.id, 'C3301060' || (10 + r.d % 12) || '-' || r.tail, ${isOpen ? open : over}, 'help',
        (ARRAY['DT01','XF04','TC01','HJ01','PS01'])[1 + r.b % 5], 'U' || (1 + r.c % 4),
        k."divisionCode", k."id", CASE WHEN r.a % 10 < 3 THEN NULL ELSE '${departmentId}'::uuid END,
        t.title, r.body_id, p.id, p.index,
        t.grams || substr(r.rare, 1, 2) || substr(r.rare, 2, 2) || ARRAY(SELECT lower(substr(r.tail, i, 2)) FROM generate_series(1, 7) i), t.terms,
        ${isOpen ? "CASE WHEN r.d % 20 = 0 THEN NULL ELSE r.at + interval '80 days' END" : "NULL"},
        r.at, r.at, r.at
      FROM bench_row r JOIN bench_text t ON t.n = r.b % 144
        JOIN bench_phone p ON p.n = r.c % 3000
        JOIN (SELECT *, row_number() OVER (ORDER BY "code") - 1 AS n FROM "Compound") k
          ON k.n = r.d % 400`,
    "DROP TABLE bench_row",
  );
}
