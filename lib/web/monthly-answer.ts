import "server-only";
import { now } from "@/lib/core/clock";
import { dayOf } from "@/lib/core/day";
import { docxOf, docxType } from "@/lib/core/documents/docx";
import { pdfOf, pdfType } from "@/lib/core/documents/pdf";
import { say } from "@/lib/core/i18n";
import { monthlyTexts } from "@/lib/insight/copy/monthly";
import { monthlyPaper } from "@/lib/insight/documents/monthly";
import { getMonthlyReport } from "@/lib/insight/queries/monthly";
import { readMonth } from "@/lib/insight/rules/month-span";
import { currentActor } from "./current-actor";
import { downloadOf } from "./download";
import { readFile } from "./paper-answer";

const missing = () => new Response(null, { status: 404 });

/** `330106-2026-10.pdf`: the report of a place and a month; who may not read it finds nothing. */
export async function monthlyAnswer(file: string): Promise<Response> {
  const asked = readFile(file);
  const parts = /^(\d{6}|\d{9})-(\d{4}-\d{2})$/.exec(asked?.name ?? "");
  const at = now();
  const span = readMonth(parts?.[2], dayOf(at));
  if (!asked || !parts || !span) return missing();
  const [, scope = ""] = parts;
  const facts = await getMonthlyReport(await currentActor(), scope, span, at);
  if (!facts) return missing();
  const paper = monthlyPaper({ facts, locale: "zh" }, at);
  const isWord = asked.format === "docx";
  const { place, month } = facts;
  return downloadOf({
    bytes: await (isWord ? docxOf(paper) : pdfOf(paper)),
    type: isWord ? docxType : pdfType,
    name: `${say(monthlyTexts.fileName, "zh", { place, month })}.${asked.format}`,
    plain: `${scope}-${month}.${asked.format}`,
  });
}
