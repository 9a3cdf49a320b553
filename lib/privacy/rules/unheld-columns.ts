/** Ids that lead to a thing, a place or an office, by the column's name. Any other must be named. */
export const leadsToThing: ReadonlySet<string> = new Set(
  [
    ...["id", "subjectId", "eventId", "noticeIds", "importId", "deadlineId", "orderId"],
    ...["venueId", "departmentId", "firmId", "compoundId", "groupId", "routeId", "templateId"],
    ...["routedDepartmentId", "proposedDepartmentId", "leadDepartmentId"],
    ...["campaignId", "planId", "standId", "complaintId", "mergedIntoId", "problemId"],
    ...["consultationId", "matterId", "seriesId", "agendaItemId", "minutesId", "pointIds"],
    ...[
      "lotId",
      "taskId",
      "leadSuggestionId",
      "pollId",
      "optionId",
      "chosenId",
      "suggestionId",
      "replyId",
      "lookBackId",
    ],
    ...["lotId", "leadSuggestionId"],
  ].sort(),
);

/** The same where the name alone does not say it. */
export const leadsToThingHere: ReadonlySet<string> = new Set(["QuestionSupport.questionId"]);

/** Texts that are written in office: the authority's files, in which nobody writes for themself. */
export const writtenInOffice: ReadonlySet<string> = new Set([
  ...["Campaign.themeId", "Campaign.noteId", "CompoundPlan.summaryId", "CompoundPlan.noteId"],
  ...["PlanTask.evidenceId", "CompoundStand.noteId", "CompoundStandMove.noteId"],
  ...["CategoryEdition.reasonId", "Term.reasonId", "VenueHandover.noteId", "VenueBoard.textId"],
  ...["Complaint.statusNoteId", "ComplaintReply.bodyId", "ComplaintContact.noteId"],
  ...["ComplaintCoHandler.questionId", "ComplaintCoHandler.opinionId", "ComplaintCoHandler.noteId"],
  ...["ComplaintHandover.noteId", "ComplaintHandover.answerId", "ComplaintExclusion.noteId"],
  ...["Problem.summaryId", "Problem.noteId", "Matter.noteId"],
  ...[
    "ConsultationSeries.reasonId",
    "ConsultationSeries.overruleId",
    "ConsultationSeries.endNoteId",
    "Consultation.reasonId",
  ],
  ...["Consultation.changeNoteId", "LivePoll.textId", "LivePoll.optionIds"],
  ...["DiscussionPoint.textId", "Minutes.bodyId", "Minutes.summaryId", "Minutes.returnNoteId"],
  ...["MinutesSection.textId", "MinutesRevision.textId"],
  ...["Suggestion.bodyId", "Suggestion.noteId", "Assignment.opinionId"],
  ...["AdoptionDecision.reasonId", "SuggestionReply.bodyId", "SuggestionReply.promiseId"],
  ...["SuggestionReply.basisId", "LookBack.findingId", "LookBack.noteId"],
  ...["AnswerLot.bodyId", "AnswerLot.promiseId", "AnswerLot.basisId"],
  ...["HandlingGroup.reasonId", "HandlingVisit.noteId"],
  ...["SupervisionOrder.findingId", "SupervisionAnswer.bodyId", "SupervisionAnswer.reasonId"],
  ...["Extension.reasonId", "AnswerVersion.textId", "AnswerVersion.promiseId"],
  ...["AnswerVersion.basisId", "AnswerVersion.returnReasonId", "AnswerNote.textId"],
  ...["AnswerLot.bodyId", "AnswerLot.promiseId", "AnswerLot.basisId", "HandlingGroup.reasonId"],
  ...["HandlingVisit.noteId", "PlanReport.textId", "PlanDateAsk.reasonId", "PlanDateAsk.noteId"],
]);
