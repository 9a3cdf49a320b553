/** Whom and what the history is spread over: whatever the database knows of it. */
export function ground(run: string): string[] {
  const some = (sql: string) =>
    `coalesce((SELECT array_agg(x ORDER BY x) FROM (${sql}) y(x)), '{}')`;
  return [
    `CREATE TEMP TABLE "scale_text" AS
      SELECT md5('scale-text')::uuid AS "id", 'scale' AS "salt", '演示用的批量历史（示例）' AS "text",
        encode(sha256(convert_to('scale' || chr(10) || '演示用的批量历史（示例）', 'UTF8')), 'hex') AS "digest"`,
    `INSERT INTO "Prose" ("id", "text", "salt") SELECT "id", "text", "salt" FROM "scale_text"
      ON CONFLICT DO NOTHING`,
    `CREATE TEMP TABLE "scale_ground" AS SELECT
      ${some(`SELECT "code" FROM "Division" WHERE length("code") = (
        SELECT max(length("code")) FROM "Division" WHERE length("code") <= 12) LIMIT 5000`)} AS "places",
      ${some(`SELECT "id" FROM "Department" LIMIT 200`)} AS "departments",
      ${some(`SELECT "code" FROM "Category" LIMIT 200`)} AS "categories",
      ${some(`SELECT "id" FROM "Compound" LIMIT 5000`)} AS "compounds",
      ${some(`SELECT "id" FROM "Campaign" LIMIT 20`)} AS "campaigns",
      ${some(`SELECT "personId" FROM "Member" LIMIT 1000`)} AS "members",
      '${run}'::text AS "run"`,
    `INSERT INTO "Venue" ("id", "code", "kind", "name", "divisionCode", "address", "phone", "invented")
      SELECT md5('scale-venue' || p)::uuid, 'scale-' || p, 'station', '批量历史的站点（示例）', p, '', '', true
      FROM "scale_ground" g, unnest(g."places") p ON CONFLICT DO NOTHING`,
  ];
}

/** An id that the same run always gives to the same row, and a number below some from it. */
const id = (kind: string, n: string) => `md5('${kind}' || g."run" || ${n})::uuid`;
const ref = (letter: string, code: string, key: string) =>
  `'${letter}' || left(${code}, 9) || '-' || upper(substr(md5(${key}::text), 1, 12))`;
const below = (salt: string, n: string, most: number) =>
  `(abs(hashtext('${salt}' || g."run" || ${n})) % ${most})`;
const from = (list: string, salt: string, n: string) =>
  `g."${list}"[1 + abs(hashtext('${salt}' || g."run" || ${n})) % greatest(cardinality(g."${list}"), 1)]`;
const days = (n: string) => `(${n}) * interval '1 day'`;

/** The rows in the order in which they need each other; each kind leaves its ids behind. */
export function rows({
  suggestions,
  consultations,
}: {
  readonly suggestions: number;
  readonly consultations: number;
}): readonly (readonly [name: string, statement: string])[] {
  const of = (count: number) => `generate_series(1, ${count}) n, "scale_ground" g`;
  return [
    ["frame", frame(of(consultations))],
    ["problems", problems],
    ["complaints", complaints(suggestions, consultations)],
    ["answers", answers],
    ["dates", dates],
    ["links", links],
    ["matters", matters],
    ["consultations", meetings],
    ["attendances", attendances],
    ["campaigns", campaigns],
    ["suggestions", raised(suggestions)],
    ["replies", replies],
    ["ratings", ratings],
    ["look-backs", looks],
  ];
}

const frame = (of: string) => `
  CREATE TEMP TABLE "scale_frame" AS SELECT n AS "n", ${from("places", "place", "n")} AS "place",
    ${id("problem", "n")} AS "problemId", ${id("meeting", "n")} AS "meetingId",
    ${id("matter", "n")} AS "matterId", ${from("categories", "kind", "n")} AS "category",
    ${from("compounds", "compound", "n")} AS "compoundId", ${from("departments", "lead", "n")} AS "lead",
    now() - ${days(`30 + ${below("day", "n", 1065)}`)} AS "at"
  FROM ${of}`;

const problems = `
  CREATE TEMP TABLE "scale_Problem" AS SELECT "problemId" AS "id" FROM "scale_frame";
  INSERT INTO "Problem" ("id", "ref", "status", "title", "divisionCode", "compoundId", "categoryCode",
    "terms", "detectedAt", "confirmedAt", "resolvedAt")
  SELECT f."problemId", ${ref("P", `f."place"`, `f."problemId"`)},
    CASE WHEN ${below("solved", "n", 10)} < 6 THEN 'resolved' ELSE 'in-progress' END,
    '批量历史的共性问题（示例）', f."place", f."compoundId", f."category", '{}',
    f."at" - ${days("22")}, f."at" - ${days("20")},
    CASE WHEN ${below("solved", "n", 10)} < 6 THEN f."at" + ${days("25")} END
  FROM "scale_frame" f, "scale_ground" g`;

const complaints = (count: number, groups: number) => `
  CREATE TEMP TABLE "scale_Complaint" AS
    SELECT n AS "n", ${id("complaint", "n")} AS "id", 1 + n % ${groups} AS "f",
      ${id("reporter", "n")} AS "reporterId"
    FROM generate_series(1, ${count}) n, "scale_ground" g;
  INSERT INTO "Complaint" ("id", "ref", "status", "categoryCode", "divisionCode", "compoundId",
    "departmentId", "title", "bodyId", "reporterId", "summary", "terms", "grams", "createdAt",
    "submittedAt", "acceptedAt", "contactedAt", "repliedAt", "closedAt")
  SELECT c."id", ${ref("C", `f."place"`, `c."id"`)},
    CASE WHEN ${below("said", "c.n", 10)} < 7 THEN 'closed' ELSE 'closed-unanswered' END,
    f."category", f."place", f."compoundId", f."lead", '批量历史的诉求（示例）', t."id", c."reporterId",
    '批量历史的诉求（示例）', '{}', '{}', f."at" - ${days("40")}, f."at" - ${days("40")},
    f."at" - ${days("39")}, f."at" - ${days(`39 - ${below("met", "c.n", 4)}`)},
    f."at" - ${days("30")}, f."at" - ${days(`29 - ${below("end", "c.n", 9)}`)}
  FROM "scale_Complaint" c JOIN "scale_frame" f ON f."n" = c."f", "scale_ground" g, "scale_text" t`;

const answers = `
  INSERT INTO "ComplaintAnswer" ("id", "complaintId", "personId", "round", "solved", "satisfaction", "at")
  SELECT md5('said' || c."id")::uuid, c."id", n."reporterId", 1,
    (ARRAY['yes', 'yes', 'partly', 'no'])[1 + ${below("solves", "n.n", 4)}],
    (ARRAY['satisfied', 'basically', 'dissatisfied'])[1 + ${below("pleases", "n.n", 3)}], c."closedAt"
  FROM "Complaint" c JOIN "scale_Complaint" n ON n."id" = c."id", "scale_ground" g
  WHERE c."status" = 'closed'`;

const dates = `
  INSERT INTO "Deadline" ("id", "subject", "subjectId", "kind", "divisionCode", "departmentId",
    "startedAt", "dueAt", "unit", "metAt")
  SELECT md5('due' || c."id")::uuid, 'complaint', c."id", 'first-response', c."divisionCode",
    c."departmentId", c."acceptedAt", c."acceptedAt" + ${days("2")}, 'working', c."contactedAt"
  FROM "Complaint" c JOIN "scale_Complaint" n ON n."id" = c."id"`;

const links = `
  INSERT INTO "ProblemComplaint" ("problemId", "complaintId", "addedAt")
  SELECT f."problemId", c."id", f."at" FROM "scale_Complaint" c JOIN "scale_frame" f ON f."n" = c."f"`;

const matters = `
  INSERT INTO "Matter" ("id", "ref", "status", "title", "source", "divisionCode", "problemId", "suggestedAt")
  SELECT "matterId", ${ref("M", `"place"`, `"matterId"`)}, 'done', '批量历史的议题（示例）', 'cluster',
    "place", "problemId", "at" - ${days("15")} FROM "scale_frame"`;

const meetings = `
  CREATE TEMP TABLE "scale_Consultation" AS SELECT "meetingId" AS "id" FROM "scale_frame";
  INSERT INTO "Consultation" ("id", "ref", "status", "title", "form", "matterId", "problemId", "venueId",
    "divisionCode", "startsAt", "endsAt", "capacity", "signUpUntil", "convenorId", "hostId",
    "recorderId", "headId", "createdAt", "noticedAt", "startedAt", "endedAt", "closedAt")
  SELECT f."meetingId", ${ref("H", `f."place"`, `f."meetingId"`)}, 'closed', '批量历史的协商（示例）',
    'on-site', f."matterId", f."problemId", md5('scale-venue' || f."place")::uuid, f."place", f."at",
    f."at" + interval '2 hours', 30, f."at" - ${days("1")}, h.id, h.id, h.id, h.id,
    f."at" - ${days("10")}, f."at" - ${days("9")}, f."at", f."at" + interval '2 hours', f."at" + ${days("9")}
  FROM "scale_frame" f, (SELECT md5('scale-host')::uuid AS id) h`;

const attendances = `
  INSERT INTO "Attendance" ("id", "consultationId", "capacityAs", "personId", "guestLabel", "status", "at", "signedInAt")
  SELECT md5('came' || f."n" || k || g."run")::uuid, f."meetingId",
    CASE WHEN k <= 2 THEN 'member' ELSE 'resident' END,
    CASE WHEN k <= 2 THEN g."members"[1 + (f."n" * 2 + k) % greatest(cardinality(g."members"), 1)] END,
    CASE WHEN k > 2 THEN '居民（示例）' END, 'present', f."at", f."at"
  FROM "scale_frame" f, "scale_ground" g, generate_series(1, 5) k ON CONFLICT DO NOTHING`;

const campaigns = `
  INSERT INTO "CampaignConsultation" ("campaignId", "consultationId", "via", "addedAt")
  SELECT ${from("campaigns", "campaign", `f."n"`)}, f."meetingId", 'rule', f."at"
  FROM "scale_frame" f, "scale_ground" g
  WHERE cardinality(g."campaigns") > 0 AND f."n" % 20 = 0`;

/** In ten: one waits, one is handled, one is kept for reference, one declined, six are answered A or B. */
const raised = (count: number) => `
  CREATE TEMP TABLE "scale_Suggestion" AS
    SELECT n AS "n", ${id("suggestion", "n")} AS "id", 1 + (n - 1) / 5 AS "f",
      ${below("stand", "n", 10)} AS "stand"
    FROM generate_series(1, ${count}) n, "scale_ground" g;
  INSERT INTO "Suggestion" ("id", "ref", "status", "adoption", "resolution", "consultationId",
    "problemId", "position", "title", "bodyId", "proposerKind", "divisionCode", "leadDepartmentId",
    "reworkCount", "raisedAt", "confirmedAt", "reviewedAt", "assignedAt", "signedAt", "adoptedAt",
    "answeredAt", "closedAt")
  SELECT s."id", ${ref("S", `f."place"`, `s."id"`)},
    CASE s."stand" WHEN 0 THEN 'confirmed' WHEN 1 THEN 'handling' ELSE 'closed' END,
    CASE s."stand" WHEN 0 THEN 'pending' WHEN 2 THEN 'for-reference' WHEN 3 THEN 'not-adopted'
      WHEN 4 THEN 'partly-adopted' ELSE 'adopted' END,
    CASE WHEN s."stand" < 2 THEN NULL WHEN s."stand" = 2 THEN 'C' WHEN s."stand" = 3 THEN 'D'
      WHEN s."stand" < 6 THEN 'B' ELSE 'A' END,
    f."meetingId", f."problemId", 1 + (s."n" - 1) % 5, '批量历史的意见建议（示例）', t."id", 'member',
    f."place", CASE WHEN s."stand" > 0 THEN f."lead" END, (s."stand" = 5)::int, f."at",
    f."at" + ${days("2")}, ${stage(0, "4")}, ${stage(0, "5")}, ${stage(0, "6")}, ${stage(0, "8")},
    ${stage(1, `12 + ${below("answer", "s.n", 14)}`)}, ${stage(1, `27 + ${below("close", "s.n", 3)}`)}
  FROM "scale_Suggestion" s JOIN "scale_frame" f ON f."n" = s."f", "scale_ground" g, "scale_text" t`;

/** The moment of a stage, for those that have got beyond it. */
const stage = (beyond: number, after: string) =>
  `CASE WHEN s."stand" > ${beyond} THEN f."at" + ${days(after)} END`;

const inRun = `"Suggestion" s JOIN "scale_Suggestion" n ON n."id" = s."id", "scale_ground" g`;

const replies = `
  INSERT INTO "SuggestionReply" ("id", "suggestionId", "round", "resolution", "bodyId", "contact",
    "departmentId", "draftedById", "draftedAt", "publishedAt")
  SELECT md5('reply' || s."id")::uuid, s."id", 1, s."resolution", s."bodyId",
    (ARRAY['visited', 'phoned', 'other', 'not-contacted'])[1 + ${below("how", "n.n", 4)}],
    s."leadDepartmentId", md5('scale-host')::uuid, s."answeredAt", s."answeredAt"
  FROM ${inRun} WHERE s."answeredAt" IS NOT NULL`;

const ratings = `
  INSERT INTO "SuggestionRating" ("id", "suggestionId", "round", "personId", "side", "solved", "satisfaction", "at")
  SELECT md5('rating' || s."id" || k)::uuid, s."id", 1, md5('rater' || s."id" || k)::uuid,
    (ARRAY['resident', 'member'])[k],
    (ARRAY['yes', 'yes', 'partly', 'no'])[1 + ${below("done", "n.n", 4)}],
    (ARRAY['satisfied', 'basically', 'dissatisfied'])[1 + ${below("liked", "n.n", 3)}],
    s."answeredAt" + ${days("2")}
  FROM ${inRun}, generate_series(1, 2) k
  WHERE s."answeredAt" IS NOT NULL AND ${below("rates", "n.n", 10)} < 4`;

const looks = `
  CREATE TEMP TABLE "scale_LookBack" AS
    SELECT md5('look' || s."id")::uuid AS "id", s."id" AS "suggestionId", n."n"
    FROM ${inRun} WHERE s."status" = 'closed' AND n."stand" > 3 AND n."n" % 4 = 0;
  INSERT INTO "LookBack" ("id", "ref", "suggestionId", "replyId", "round", "status", "cause", "dueOn",
    "divisionCode", "verdict", "method", "createdAt", "concludedAt")
  SELECT l."id", ${ref("L", `s."divisionCode"`, `l."id"`)}, s."id", md5('reply' || s."id")::uuid, 1,
    'concluded', 'sample', to_char(s."closedAt", 'YYYY-MM-DD'), s."divisionCode",
    (ARRAY['fulfilled', 'fulfilled', 'fulfilled', 'partial', 'unfulfilled'])[1 + ${below("found", "l.n", 5)}],
    'visit', s."closedAt", s."closedAt"
  FROM "scale_LookBack" l JOIN "Suggestion" s ON s."id" = l."suggestionId", "scale_ground" g`;
