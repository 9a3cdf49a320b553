/**
 * Every column that can hold a person, or the words a person wrote, and what becomes of it: where
 * it stands in a person's own copy (the top-level name in the export), and what erasure does. A
 * column that is not named here fails a test, so that nobody is kept by an oversight.
 */
export type Held = {
  readonly told: string | null;
  /** gone at once; with the file it belongs to, once that need not be kept; kept, and why. */
  readonly after: "gone" | "with-file" | "kept";
  readonly because?: Reason;
};

/**
 * Why something stays although its person asked to be erased. act-of-office: what was done in office
 * stays attributable; public-office: who held one is a public record; minutes: others signed them;
 * counted: a published count rests on the row, which leads to an erased person only; proof: that the
 * person agreed, or was answered; ledger: the chain cannot be rewritten and holds no name or word;
 * expires: forgotten by a job of its own; no-person: a thing, an office or a place is called so.
 */
export type Reason =
  | "act-of-office"
  | "public-office"
  | "minutes"
  | "counted"
  | "proof"
  | "ledger"
  | "expires"
  | "no-person";

const gone = (told: string | null = null): Held => ({ told, after: "gone" });
const withFile = (told: string | null = null): Held => ({ told, after: "with-file" });
const kept = (because: Reason, told: string | null = null): Held => ({
  told,
  after: "kept",
  because,
});
const office = kept("act-of-office", "officeActs");
const thing = kept("no-person");

/** Of the complaints: those of a person freeze or go with the file (rules/retention). */
const ofComplaints: Readonly<Record<string, Held>> = {
  "Complaint.reporterId": withFile("complaints"),
  "Complaint.bodyId": withFile("complaints"),
  "Complaint.doorCipher": withFile("complaints"),
  "Complaint.draftKey": withFile(),
  "Complaint.draftPhoneCipher": withFile(),
  "Complaint.lastFourIndex": withFile(),
  "Complaint.onBehalfCipher": withFile(),
  "Complaint.agentId": gone("writtenForOthers"),
  "Complaint.agentLastFourIndex": gone(),
  "Complaint.handlerId": office,
  "ComplaintAnswer.personId": withFile("answers"),
  "ComplaintAnswer.commentId": withFile("answers"),
  "ComplaintAnswer.recordedById": office,
  "ComplaintSupport.personId": kept("counted", "joined"),
  "ComplaintSupport.noteId": gone("joined"),
  "ComplaintSupport.lastFourIndex": gone(),
  "ComplaintSupport.agentId": gone("writtenForOthers"),
  "ComplaintReply.authorId": office,
  "ComplaintNumber.byId": office,
  "ComplaintContact.byId": office,
  "ComplaintCoHandler.askedById": office,
  "ComplaintHandover.sentById": office,
  "ComplaintHandover.tokenDigest": thing,
  "ComplaintExclusion.byId": office,
  "StoredFile.uploadedBy": withFile("files"),
  "StoredFile.name": withFile("files"),
  "StoredFile.passedById": withFile("officeActs"),
  "StoredFile.key": withFile(),
  "ProblemObjection.personId": withFile("objections"),
  "ProblemObjection.reasonId": withFile("objections"),
  "ProblemObjection.answerId": withFile("objections"),
  "ProblemObjection.decidedById": office,
};

/** Of deliberation and what came of it. */
const ofTakingPart: Readonly<Record<string, Held>> = {
  "Attendance.personId": kept("minutes", "attendance"),
  "Attendance.guestLabel": gone("attendance"),
  "Attendance.noteId": gone("attendance"),
  "DoorEntry.attendanceId": gone("attendance"),
  "DoorEntry.key": gone(),
  "LiveQuestion.personId": gone("questions"),
  "LiveQuestion.textId": gone("questions"),
  "LiveQuestion.noteId": gone("questions"),
  "QuestionSupport.personId": gone("questionSupports"),
  "LiveSpeaker.personId": gone("speeches"),
  "LiveSpeaker.label": gone("speeches"),
  "LiveSpeaker.queuedAs": gone(),
  "LiveVote.personId": gone("votes"),
  "DateAnswer.personId": gone("dateAnswers"),
  "MatterVoice.personId": gone("voices"),
  "MatterVoice.wordsId": gone("voices"),
  "Matter.suggestedById": gone("matters"),
  "Matter.title": withFile("matters"),
  "Matter.reasonId": withFile("matters"),
  "SuggestionRating.personId": kept("counted", "ratings"),
  "SuggestionRating.commentId": gone("ratings"),
  "LookBackConfirmation.personId": gone("confirmations"),
  "LookBackConfirmation.nameCipher": kept("expires"),
  "LookBackConfirmation.nameIndex": kept("expires"),
  "LookBackConfirmation.takenById": office,
  "LookBack.assigneeId": office,
  "DatePoll.createdById": office,
  "ConsultationSeries.convenorId": office,
  "ConsultationSeries.hostId": office,
  "ConsultationSeries.recorderId": office,
  "ConsultationSeries.headId": office,
  "Consultation.convenorId": office,
  "Consultation.hostId": office,
  "Consultation.recorderId": office,
  "Consultation.headId": office,
  "DiscussionPoint.notedById": office,
  "Minutes.writtenById": office,
  "Minutes.headId": office,
  "MinutesSection.writtenById": office,
  "MinutesSection.key": thing,
  "MinutesRevision.writtenById": office,
  "MinutesRevision.key": thing,
  "Assignment.assignedById": office,
  "Assignment.submittedById": office,
  "AdoptionDecision.draftedById": office,
  "AdoptionDecision.countersignedById": office,
  "SuggestionReply.draftedById": office,
  "SuggestionReply.countersignedById": office,
  "SuggestionReply.promisePerson": kept("act-of-office"),
  "AnswerLot.preparedById": office,
  "AnswerLot.promisePerson": kept("act-of-office"),
  "HandlingGroup.openedById": office,
  "HandlingGroupMember.joinedById": office,
  "HandlingVisit.recordedById": office,
  "AnswerVersion.promisePerson": kept("act-of-office"),
  "AnswerVersion.writtenById": office,
  "AnswerVersion.returnedById": office,
  "AnswerVersion.publishedById": office,
  "AnswerNote.writtenById": office,
  "AnswerClass.name": thing,
  "AnswerClass.keptById": office,
  "SupervisionAnswer.answeredById": office,
  "SupervisionAnswer.decidedById": office,
  "Campaign.draftedById": office,
  "Campaign.name": thing,
  "CampaignConsultation.addedById": office,
  "CompoundPlan.draftedById": office,
  "PlanReport.byId": office,
  "PlanDateAsk.askedById": office,
  "PlanDateAsk.answeredById": office,
};

/** Of the account, what somebody set up for themself, and the offices they held. */
const ofPeople: Readonly<Record<string, Held>> = {
  "Person.name": gone("profile"),
  "Person.phoneCipher": gone("profile"),
  "Person.phoneIndex": gone(),
  "Person.mailCipher": gone("profile"),
  "SignInCode.phoneIndex": gone(),
  "SignInCode.codeHash": gone(),
  "Consent.personId": kept("proof", "consents"),
  "DataRequest.personId": kept("proof", "dataRequests"),
  "DataRequest.textId": gone("dataRequests"),
  "DataRequest.answerId": gone("dataRequests"),
  "DataRequest.answeredById": office,
  "SavedFilter.personId": gone("savedFilters"),
  "SavedFilter.name": gone("savedFilters"),
  "CalendarFeed.personId": gone("calendarFeed"),
  "CalendarFeed.key": gone(),
  "CalendarFeed.tokenIndex": gone(),
  "Notice.personId": gone("notices"),
  "Follow.personId": gone("follows"),
  "NoticeChoice.personId": gone("noticeChoices"),
  "NoticePreference.personId": gone("pace"),
  "Delivery.personId": gone("messages"),
  "Delivery.key": gone(),
  "PushSubscription.personId": gone("devices"),
  "PushSubscription.endpointDigest": gone(),
  "PushSubscription.cipher": gone(),
  "Grant.personId": kept("public-office", "offices"),
  "Grant.givenById": office,
  "Member.personId": kept("public-office", "offices"),
  "Member.profession": gone("offices"),
  "MemberGroup.leaderId": kept("public-office"),
  "MemberGroup.name": thing,
  "VenueMember.memberId": kept("public-office", "offices"),
  "VenueMember.byId": office,
  "VenueOffice.personId": kept("public-office", "offices"),
  "VenueHandover.outgoingId": office,
  "VenueHandover.incomingId": office,
  "VenueHandover.proposedById": office,
  "VenueBoard.byId": office,
};

/** Of the workings: who set them, and things that are called by a name. */
const ofWorkings: Readonly<Record<string, Held>> = {
  "CategoryEdition.byId": office,
  "Category.name": thing,
  "Term.byId": office,
  "Route.personId": office,
  "Route.changedById": office,
  "Route.name": thing,
  "ReplyTemplate.changedById": office,
  "ReplyTemplate.name": thing,
  "ChannelImport.readById": office,
  "Extension.askedById": office,
  "Extension.decidedById": office,
  "Event.actorId": kept("ledger"),
  "Event.grantId": kept("ledger"),
  "Event.hash": kept("ledger"),
  "Event.prevHash": kept("ledger"),
  "EventHead.hash": kept("ledger"),
  "RateLimit.key": kept("expires"),
  "Setting.key": thing,
  "HolidayOverride.name": thing,
  "Tally.key": kept("counted"),
  "Division.name": thing,
  "Park.name": thing,
  "Venue.name": thing,
  "Venue.phone": thing,
  "Firm.name": thing,
  "Compound.name": thing,
  "Department.name": thing,
};

export const heldColumns: Readonly<Record<string, Held>> = {
  ...ofComplaints,
  ...ofTakingPart,
  ...ofPeople,
  ...ofWorkings,
};

/** What somebody did in office, as "Table.column". */
export const officeColumns: readonly string[] = Object.keys(heldColumns).filter(
  (column) => heldColumns[column]?.told === "officeActs",
);
