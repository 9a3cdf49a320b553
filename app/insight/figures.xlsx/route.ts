import { now } from "@/lib/core/clock";
import { xlsxOf, xlsxType } from "@/lib/core/documents/xlsx";
import { joined, say } from "@/lib/core/i18n";
import { bookTexts } from "@/lib/insight/copy/workbook";
import { boardWorkbook } from "@/lib/insight/documents/workbook";
import { getPublishedWorkbook } from "@/lib/insight/queries/workbook";
import { readBoard } from "@/lib/web/board";
import { downloadOf } from "@/lib/web/download";

/** The figures of a dashboard's address as a workbook with formulas. */
export async function GET(request: Request): Promise<Response> {
  const at = now();
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const { filter, part, frame, narrow } = await readBoard(params, at);
  const place = joined([frame.name, narrow], "zh");
  const facts = await getPublishedWorkbook({ filter, part, place, now: at });
  const bytes = await xlsxOf(boardWorkbook(facts, "zh"));
  const title = say(bookTexts.title, "zh", { place, from: filter.from, to: filter.to });
  const plain = `figures-${filter.scope}-${filter.from}-${filter.to}.xlsx`;
  return downloadOf({ bytes, type: xlsxType, name: `${title}.xlsx`, plain });
}
