import { describe, expect, it } from "vitest";
import { heldColumns, officeColumns } from "@/lib/privacy/rules/held-columns";
import { columnsIn, type SchemaColumn, schemaColumns } from "@/tests/support/schema-columns";

/** Ids that lead to a thing, a place or an office, by the column's name. Any other must be named. */
const leadsToThing = new Set(
  [
    ...["id", "subjectId", "eventId", "noticeIds", "importId", "deadlineId", "orderId"],
    ...["venueId", "departmentId", "firmId", "compoundId", "groupId", "routeId", "templateId"],
    ...["routedDepartmentId", "proposedDepartmentId", "leadDepartmentId"],
    ...["campaignId", "planId", "standId", "complaintId", "mergedIntoId", "problemId"],
    ...["consultationId", "matterId", "seriesId", "agendaItemId", "minutesId", "pointIds"],
    ...["pollId", "optionId", "chosenId", "suggestionId", "replyId", "lookBackId"],
    ...["lotId", "leadSuggestionId"],
  ].sort(),
);

/** The same where the name alone does not say it. */
const leadsToThingHere = new Set(["QuestionSupport.questionId"]);

/** Texts that are written in office: the authority's files, in which nobody writes for themself. */
const writtenInOffice = new Set([
  ...["Campaign.themeId", "Campaign.noteId", "CompoundPlan.summaryId", "CompoundPlan.noteId"],
  ...["PlanTask.evidenceId", "CompoundStand.noteId", "CompoundStandMove.noteId"],
  ...["CategoryEdition.reasonId", "Term.reasonId", "VenueHandover.noteId", "VenueBoard.textId"],
  ...["Complaint.statusNoteId", "ComplaintReply.bodyId", "ComplaintContact.noteId"],
  ...["ComplaintCoHandler.questionId", "ComplaintCoHandler.opinionId", "ComplaintCoHandler.noteId"],
  ...["ComplaintHandover.noteId", "ComplaintHandover.answerId", "ComplaintExclusion.noteId"],
  ...["Problem.summaryId", "Problem.noteId", "Matter.noteId"],
  ...["ConsultationSeries.reasonId", "ConsultationSeries.endNoteId", "Consultation.reasonId"],
  ...["Consultation.changeNoteId", "LivePoll.textId", "LivePoll.optionIds"],
  ...["DiscussionPoint.textId", "Minutes.bodyId", "Minutes.summaryId", "Minutes.returnNoteId"],
  ...["MinutesSection.textId", "MinutesRevision.textId"],
  ...["Suggestion.bodyId", "Suggestion.noteId", "Assignment.opinionId"],
  ...["AdoptionDecision.reasonId", "SuggestionReply.bodyId", "SuggestionReply.promiseId"],
  ...["SuggestionReply.basisId", "LookBack.findingId", "LookBack.noteId"],
  ...["AnswerLot.bodyId", "AnswerLot.promiseId", "AnswerLot.basisId"],
  ...["HandlingGroup.reasonId", "HandlingVisit.noteId"],
  ...["SupervisionOrder.findingId", "SupervisionAnswer.bodyId", "SupervisionAnswer.reasonId"],
  ...["Extension.reasonId"],
]);

/** Names of text columns that may hold a name, a number, an address or a secret of somebody. */
const mayTell =
  /(cipher|index|digest|hash|label|phone|mail|token|secret|person|actor|queuedAs|uploadedBy|key)$/i;
const isName = (column: SchemaColumn) => column.name === "name";

const nameOf = ({ table, name }: SchemaColumn) => `${table}.${name}`;

function mayHold(column: SchemaColumn): boolean {
  const name = nameOf(column);
  if (!column.isUuid) return column.isText && (mayTell.test(column.name) || isName(column));
  const isThing = leadsToThing.has(column.name) || leadsToThingHere.has(name);
  return !isThing && !writtenInOffice.has(name);
}

/** Columns that can hold a person or a person's words and that the register does not name. */
function unnamed(columns: readonly SchemaColumn[], register: object): string[] {
  return columns
    .filter(mayHold)
    .map(nameOf)
    .filter((name) => !Object.hasOwn(register, name));
}

const columns = schemaColumns();

describe("the register of what is held about people", () => {
  it("names every column that can hold a person or what a person wrote", () => {
    expect(columns.length).toBeGreaterThan(500);
    expect(unnamed(columns, heldColumns)).toEqual([]);
  });

  it("names no column that is not there", () => {
    const known = new Set(columns.map(nameOf));
    const named = [...Object.keys(heldColumns), ...writtenInOffice];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
    const ids = new Set(columns.map((column) => column.name));
    expect([...leadsToThing].filter((name) => !ids.has(name))).toEqual([]);
  });

  it("gives a reason for whatever stays, and none for what goes", () => {
    for (const held of Object.values(heldColumns)) {
      expect(held.because !== undefined).toBe(held.after === "kept");
    }
  });

  it("counts each act in office once, by an id", () => {
    const ids = new Set(columns.filter((column) => column.isUuid).map(nameOf));
    expect(officeColumns.length).toBeGreaterThan(40);
    expect(officeColumns.filter((name) => !ids.has(name))).toEqual([]);
  });

  it("is found out wherever one of them is left out of it", () => {
    const must = columns.filter(mayHold).map(nameOf);
    expect(must.length).toBeGreaterThan(140);
    for (const name of must) {
      const { [name]: _, ...rest } = heldColumns;
      expect(unnamed(columns, rest)).toEqual([name]);
    }
  });

  it.each([
    ["chairId String? @db.Uuid", ["Planted.chairId"]],
    ["wishId String @db.Uuid", ["Planted.wishId"]],
    ["recordedById String? @db.Uuid", ["Planted.recordedById"]],
    ["idCardCipher String?", ["Planted.idCardCipher"]],
    ["guestLabel String?", ["Planted.guestLabel"]],
    ["contactPhone String", ["Planted.contactPhone"]],
    ["venueId String @db.Uuid", []],
    ["status String", []],
    ["at DateTime", []],
  ])("asks what becomes of a new column: %s", (line, found) => {
    expect(unnamed(columnsIn(`model Planted {\n  ${line}\n}\n`), heldColumns)).toEqual(found);
  });
});
