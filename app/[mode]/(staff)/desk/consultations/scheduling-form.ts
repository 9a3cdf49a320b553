import { z } from "zod";
import { scheduling } from "@/lib/consultation/model";

/** Rows of the agenda on the form; it works without a script, so their number is fixed. */
export const agendaRows = [1, 2, 3, 4, 5, 6] as const;

type Typed = Readonly<Record<string, unknown>>;

function agendaOf(typed: Typed) {
  const lines = agendaRows.map((row) => ({
    at: String(typed[`agenda-${row}-at`] ?? "").trim(),
    title: String(typed[`agenda-${row}-title`] ?? "").trim(),
    detail: String(typed[`agenda-${row}-detail`] ?? "").trim(),
  }));
  return lines.filter((line) => line.title !== "" || line.detail !== "");
}

/** The flat fields of the form as what the command takes; blank rows of the agenda are left out. */
export const schedulingForm = z.preprocess((data) => {
  const typed = (data ?? {}) as Typed;
  return { ...typed, form: typed.meeting, agenda: agendaOf(typed) };
}, scheduling);
