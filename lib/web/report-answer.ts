import "server-only";
import { reportPaper } from "@/lib/campaign/documents/report";
import { getCampaignReport } from "@/lib/campaign/queries/report";
import { now } from "@/lib/core/clock";
import { docxOf, docxType } from "@/lib/core/documents/docx";
import { pdfOf, pdfType } from "@/lib/core/documents/pdf";
import { currentActor } from "./current-actor";
import { downloadOf } from "./download";

/** A campaign's closing report as a file; who may not read it finds nothing. */
export async function reportAnswer(slug: string, form: "docx" | "pdf"): Promise<Response> {
  const facts = await getCampaignReport(await currentActor(), slug, now());
  if (!facts) return new Response(null, { status: 404 });
  const paper = reportPaper(facts, "zh");
  const file = form === "docx" ? await docxOf(paper) : await pdfOf(paper);
  const type = form === "docx" ? docxType : pdfType;
  const plain = `${slug}-report.${form}`;
  return downloadOf({ bytes: file, type, name: `${paper.title}.${form}`, plain });
}
