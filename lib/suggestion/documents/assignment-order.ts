import { type FieldRow, officialDay, type Paper } from "@/lib/core/documents/paper";
import { clockTime, say, type Text } from "@/lib/core/i18n";
import { orderWords as words } from "../copy/order";
import { outcomeLabels } from "../copy/outcome";
import type { AssignmentOrder } from "../model/order";

const t = (text: Text, vars = {}) => say(text, "zh", vars);
const dayOr = (at: Date | null) => (at ? officialDay(at) : "—");

/** 意见建议交办单 (domain.md §11.5), to send with the file or to sign for on paper. */
export function assignmentOrderPaper(data: AssignmentOrder): Paper {
  const { meeting } = data;
  const from = { ...meeting, day: officialDay(meeting.startsAt) };
  const wanted = { sign: dayOr(data.signBy), reply: dayOr(data.replyBy) };
  return {
    issuer: t(words.issuer),
    title: data.title,
    number: t(words.number, { ref: data.ref }),
    date: officialDay(data.assignedAt),
    mark: data.key ? t(words.key) : null,
    issued: true,
    kind: "form",
    blocks: [
      {
        kind: "fields",
        rows: [
          [[t(words.meeting), t(words.meetingOf, from)]],
          ...(data.problem ? [[[t(words.problem), data.problem]] as FieldRow] : []),
          ...partsOf(data),
          ...datesOf(data),
          [[t(words.text), data.body]],
          [[t(words.wanted), t(words.requirements, wanted)]],
        ],
      },
      {
        kind: "signatures",
        lines: [
          { label: t(words.assignedBy), name: data.assignedBy, date: officialDay(data.assignedAt) },
          { label: t(words.signedBy) },
          { label: t(words.receivedBy) },
        ],
      },
    ],
    foot: t(words.foot, {
      ref: data.ref,
      when: `${officialDay(data.printedAt)} ${clockTime(data.printedAt)}`,
    }),
  };
}

function partsOf({ lead, coHandlers, separate }: AssignmentOrder): FieldRow[] {
  const names = (of: readonly string[]) => (of.length > 0 ? of.join("、") : t(words.none));
  return [
    [[t(words.lead), lead]],
    [
      [t(words.coHandlers), names(coHandlers)],
      [t(words.separate), names(separate)],
    ],
  ];
}

/** 紧急程度 is left to be written by hand: the platform keeps no such grade for suggestions. */
function datesOf(data: AssignmentOrder): FieldRow[] {
  const promised = data.promisedOn ? officialDay(new Date(`${data.promisedOn}T04:00:00Z`)) : "—";
  return [
    [
      [t(words.assigned), officialDay(data.assignedAt)],
      [t(words.reply), dayOr(data.replyBy)],
    ],
    [
      [t(words.isKey), t(data.key ? words.yes : words.no)],
      [t(words.urgency), ""],
    ],
    [
      [t(words.outcome), t(outcomeLabels[data.outcome])],
      [t(words.promised), promised],
    ],
  ];
}
