import type {
  Trace,
  TraceComplaint,
  TraceDeadline,
  TraceLookBack,
  TraceRating,
  TraceReply,
  TraceSuggestion,
} from "@/lib/trace/model";

export const on = (day: string, time = "10:00") => new Date(`${day}T${time}:00+08:00`);

export function told(more: Partial<TraceComplaint> = {}): TraceComplaint {
  return {
    ...{ ref: "C330106012-00000001", title: "充电位不够", kind: "help", status: "replied" },
    ...{
      submittedAt: on("2026-06-03"),
      acceptedAt: on("2026-06-04"),
      words: null,
      department: null,
    },
    reply: null,
    ...more,
  };
}

export function raised(more: Partial<TraceSuggestion> = {}): TraceSuggestion {
  return {
    ...{ ref: "S330106012-00000001", title: "建 24 个充电位", words: null, status: "handling" },
    ...{ adoption: "adopted", adoptionReason: null, resolution: null, position: 2 },
    ...{ reworkCount: 0, confirmedAt: on("2026-07-21"), assignedAt: on("2026-07-24") },
    ...{ adoptedAt: on("2026-08-06"), answeredAt: null, closedAt: null },
    ...{ departments: [], replies: [], ratings: [], lookBacks: [] },
    ...more,
  };
}

export function replied(more: Partial<TraceReply> = {}): TraceReply {
  return {
    ...{ round: 1, resolution: "B", words: null, promise: "建成 24 个", promisedOn: "2026-10-30" },
    ...{ promisePerson: "周某（示例）", contact: "visited", publishedAt: on("2026-08-28") },
    ...more,
  };
}

export function rated(more: Partial<TraceRating> = {}): TraceRating {
  return {
    ...{ round: 1, side: "resident", solved: "yes", satisfaction: "satisfied", words: null },
    at: on("2026-09-01"),
    ...more,
  };
}

export function looked(more: Partial<TraceLookBack> = {}): TraceLookBack {
  return {
    ...{ ref: "L330106012-00000001", round: 1, status: "concluded", dueOn: "2026-10-30" },
    ...{ verdict: "partial", finding: null, method: "visit", residentsConfirmed: 7 },
    ...{ observer: null, newDueOn: null, concludedAt: on("2026-11-12") },
    ...more,
  };
}

export function promised(more: Partial<TraceDeadline> = {}): TraceDeadline {
  return {
    ...{ subject: "suggestion", of: "S330106012-00000001", kind: "reply" },
    ...{ startedAt: on("2026-07-28"), dueAt: on("2026-08-27", "23:59") },
    ...{ pausedAt: null, metAt: null },
    ...more,
  };
}

/** A chain from the first word to the answer, as a stranger reads it. */
export function chain(more: Partial<Trace> = {}): Trace {
  const consultation = {
    ...{ ref: "H330106012-00000001", title: "充电位建在哪里", status: "issued" },
    ...{ startsAt: on("2026-07-16", "14:00"), held: true, summary: null },
    venue: { code: "st-1", name: "庆丰社区协商驿站", phone: "0571" },
    ...{ residents: 37, members: 4, departments: 3 },
  };
  return {
    ...{ ref: "C330106012-00000001", title: "充电位不够" },
    place: {
      street: "灵隐街道",
      community: "庆丰社区",
      compound: null,
      divisionCode: "330106012006",
      compoundId: null,
    },
    ...{ category: null, complaints: [told()], withheld: 0, people: 11, consultation },
    problem: {
      ...{ ref: "P330106012-00000001", title: "充电位不足", summary: null },
      ...{ status: "in-progress", at: on("2026-06-18") },
    },
    ...{ suggestion: raised(), siblings: [], photos: { before: null, after: null } },
    ...{ deadlines: [], supervisedSince: null, events: 12 },
    ...more,
  };
}
