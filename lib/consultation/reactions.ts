import "server-only";
import { complaintEvents } from "@/lib/complaint/model";
import { clocks } from "@/lib/complaint/records/clocks";
import {
  loadComplaintsForMove,
  type MovableComplaint,
  moveComplaint,
} from "@/lib/complaint/records/complaint";
import { step } from "@/lib/complaint/workflow";
import { system } from "@/lib/core/actor";
import type { Tx } from "@/lib/core/db";
import type { DraftEvent, StoredEvent } from "@/lib/core/events";
import { refuse } from "@/lib/core/outcome";
import type { Reaction } from "@/lib/core/reaction";
import { setting } from "@/lib/core/settings";
import { writeOnce } from "@/lib/core/write";
import { complaintIdsOf } from "@/lib/problem/records/problem";
import { loadConsultationById } from "./records";

type One = (tx: Tx, complaint: MovableComplaint, now: Date) => Promise<DraftEvent | null>;

/** Notice was given: complaints of the problem wait for the consultation, their clock stands still. */
const consult: One = async (tx, complaint, now) => {
  const to = step(complaint.status, "consult");
  if (!to || !(await moveComplaint(tx, complaint, to))) return null;
  await clocks.stand(tx, complaint, now);
  const amount = await setting(tx, "complaint.consultation-days", complaint.divisionCode);
  await clocks.start(tx, complaint, "consultation", now, { amount, unit: "plain" });
  return complaintEvents["taken-to-consultation"](complaint, { reason: null });
};

/** The minutes are confirmed, or it was called off: the complaints go on, and their clock with them. */
const goOn: One = async (tx, complaint, now) => {
  const to = step(complaint.status, "return-result");
  if (!to || !(await moveComplaint(tx, complaint, to))) return null;
  await clocks.meet(tx, complaint, "consultation", now);
  await clocks.goOn(tx, complaint, now);
  return complaintEvents["result-returned"](complaint, { reason: null });
};

function eachComplaint(reaction: string, one: One) {
  return async (event: StoredEvent, now: Date): Promise<void> => {
    const by = { event, reaction, actor: system(reaction), at: now };
    await writeOnce(by, async (tx) => {
      const it = await loadConsultationById(tx, event.subjectId);
      if (!it?.problemId) return refuse("not-found");
      const complaints = await loadComplaintsForMove(tx, await complaintIdsOf(tx, it.problemId));
      const events: DraftEvent[] = [];
      for (const complaint of complaints) {
        const made = await one(tx, complaint, now);
        if (made) events.push(made);
      }
      const [first, ...rest] = events;
      if (!first) return refuse("not-now", "no-complaint-moves");
      return { value: { count: events.length }, grant: null, events: [first, ...rest] };
    });
  };
}

export const consultationReactions: Reaction[] = [
  {
    name: "consult-complaints",
    on: ["consultation.noticed"],
    run: eachComplaint("consult-complaints", consult),
  },
  {
    name: "return-result",
    on: ["consultation.confirmed", "consultation.cancelled"],
    run: eachComplaint("return-result", goOn),
  },
];
