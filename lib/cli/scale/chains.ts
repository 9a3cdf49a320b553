/**
 * The hash chain of one new subject, as `lib/core/ledger` makes it: the canonical row has its keys
 * sorted and its time in ISO with milliseconds. `datas` are canonical already.
 */
export const chainFunction = `
  CREATE OR REPLACE FUNCTION pg_temp.chained(of_subject text, of_id uuid, of_code text,
    types text[], ats timestamptz[], datas text[])
  RETURNS TABLE (event_id uuid, seq int, happened timestamptz, what text, told jsonb, prev text, own text)
  LANGUAGE plpgsql AS $$
  DECLARE
    written text;
  BEGIN
    own := repeat('0', 64);
    seq := 0;
    FOR n IN 1..cardinality(types) LOOP
      CONTINUE WHEN ats[n] IS NULL;
      seq := seq + 1;
      event_id := md5(of_id::text || seq)::uuid;
      happened := date_trunc('milliseconds', ats[n]);
      what := of_subject || '.' || types[n];
      told := datas[n]::jsonb;
      prev := own;
      written := '{"actorId":null,"actorKind":"system","at":"'
        || to_char(happened AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        || '","data":' || datas[n] || ',"divisionCode":"' || of_code || '","grantId":null,"id":"'
        || event_id || '","seq":' || seq || ',"subject":"' || of_subject || '","subjectId":"'
        || of_id || '","type":"' || what || '"}';
      own := encode(sha256(convert_to(prev || chr(10) || written, 'UTF8')), 'hex');
      RETURN NEXT;
    END LOOP;
  END $$`;

/** A JSON text with its keys in their order. */
const json = (entries: Readonly<Record<string, string>>) =>
  `'{' || ${Object.keys(entries)
    .sort()
    .map((key) => `'"${key}":' || ${entries[key]}`)
    .join(" || ',' || ")} || '}'`;
const text = (sql: string) => `'"' || ${sql} || '"'`;
const body = `(SELECT '{"digest":"' || "digest" || '","id":"' || "id" || '"}' FROM "scale_text")`;

type Told = readonly (readonly [type: string, at: string, data: string])[];

function chain(subject: string, from: string, alias: string, told: Told): string {
  const list = (of: (one: Told[number]) => string) => told.map(of).join(", ");
  return `
    WITH made AS (
      SELECT '${subject}' AS "subject", ${alias}."id" AS "subjectId", ${alias}."divisionCode", e.*
      FROM ${from}
      CROSS JOIN LATERAL pg_temp.chained('${subject}', ${alias}."id", ${alias}."divisionCode",
        ARRAY[${list(([type]) => `'${type}'`)}], ARRAY[${list(([, at]) => `(${at})::timestamptz`)}],
        ARRAY[${list(([, , data]) => data)}]) e),
    events AS (
      INSERT INTO "Event" ("id", "subject", "subjectId", "seq", "at", "actorKind", "divisionCode",
        "type", "data", "prevHash", "hash")
      SELECT "event_id", "subject", "subjectId", "seq", "happened", 'system', "divisionCode",
        "what", "told", "prev", "own" FROM made)
    INSERT INTO "EventHead" ("subject", "subjectId", "count", "hash")
    SELECT DISTINCT ON ("subjectId") "subject", "subjectId", "seq", "own" FROM made
    ORDER BY "subjectId", "seq" DESC`;
}

const inRun = (table: string, alias: string) =>
  `"${table}" ${alias} JOIN "scale_${table}" n ON n."id" = ${alias}."id"`;
const reply = `LEFT JOIN "SuggestionReply" r ON r."suggestionId" = s."id"`;

/** The events of what was loaded, by what the rows themselves say of it. */
export const chains: readonly (readonly [name: string, statement: string])[] = [
  [
    "events of suggestions",
    chain("suggestion", `${inRun("Suggestion", "s")} ${reply}`, "s", [
      [
        "drafted",
        `s."raisedAt"`,
        json({ body, consultationId: text(`s."consultationId"`), ref: text(`s."ref"`) }),
      ],
      [
        "confirmed",
        `s."confirmedAt"`,
        json({ body: `'null'`, consultationId: text(`s."consultationId"`) }),
      ],
      ["reviewed", `s."reviewedAt"`, `'{}'`],
      [
        "signed",
        `s."signedAt"`,
        json({ departmentId: text(`coalesce(s."leadDepartmentId"::text, '')`) }),
      ],
      [
        "adoption-recorded",
        `s."adoptedAt"`,
        json({
          adoption: text(`s."adoption"`),
          departmentId: text(`coalesce(s."leadDepartmentId"::text, '')`),
          reason: `'null'`,
        }),
      ],
      [
        "answered",
        `r."publishedAt"`,
        json({
          ...{ body: `'null'`, lookBackDueOn: `'null'`, promise: `'null'`, promisedOn: `'null'` },
          departmentId: text(`coalesce(r."departmentId"::text, '')`),
          replyId: text(`coalesce(r."id"::text, '')`),
          resolution: text(`coalesce(r."resolution", '')`),
          round: `'1'`,
        }),
      ],
      ["closed", `s."closedAt"`, json({ resolution: text(`coalesce(s."resolution", '')`) })],
    ]),
  ],
  [
    "events of complaints",
    chain("complaint", inRun("Complaint", "c"), "c", [
      ["submitted", `c."submittedAt"`, json({ ref: text(`c."ref"`) })],
      ["accepted", `c."acceptedAt"`, `'{}'`],
      ["replied", `c."repliedAt"`, json({ round: `'1'` })],
      ["closed", `c."closedAt"`, `'{}'`],
    ]),
  ],
  [
    "events of consultations",
    chain("consultation", inRun("Consultation", "h"), "h", [
      ["planned", `h."createdAt"`, json({ ref: text(`h."ref"`) })],
      ["begun", `h."startedAt"`, `'{}'`],
      ["ended", `h."endedAt"`, `'{}'`],
    ]),
  ],
  [
    "events of problems",
    chain("problem", inRun("Problem", "p"), "p", [
      ["detected", `p."detectedAt"`, json({ ref: text(`p."ref"`) })],
      ["confirmed", `p."confirmedAt"`, `'{}'`],
      ["resolved", `p."resolvedAt"`, `'{}'`],
    ]),
  ],
  [
    "events of look-backs",
    chain("look-back", inRun("LookBack", "l"), "l", [
      ["planned", `l."createdAt"`, json({ ref: text(`l."ref"`), round: `'1'` })],
      ["concluded", `l."concludedAt"`, json({ verdict: text(`coalesce(l."verdict", '')`) })],
    ]),
  ],
];
