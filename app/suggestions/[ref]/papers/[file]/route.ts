import { now } from "@/lib/core/clock";
import { say } from "@/lib/core/i18n";
import { orderWords } from "@/lib/suggestion/copy/order";
import { assignmentOrderPaper } from "@/lib/suggestion/documents/assignment-order";
import { getAssignmentOrder } from "@/lib/suggestion/queries/order";
import { currentActor } from "@/lib/web/current-actor";
import { paperAnswer, readFile } from "@/lib/web/paper-answer";

type Context = { params: Promise<{ ref: string; file: string }> };

/** The assignment order, for those who may open the suggestion. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { ref, file } = await params;
  const asked = readFile(file);
  if (asked?.name !== "order") return new Response(null, { status: 404 });
  const data = await getAssignmentOrder(await currentActor(), ref, now());
  const paper = data && assignmentOrderPaper(data);
  return paperAnswer(paper, { ref, file: say(orderWords.file, "zh"), format: asked.format });
}
