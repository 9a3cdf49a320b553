import { capacityLabels } from "@/lib/consultation/copy";
import { type PaperName, paperNames } from "@/lib/consultation/copy/papers";
import { minutesPaper, summaryPaper } from "@/lib/consultation/documents/minutes";
import { signInSheet } from "@/lib/consultation/documents/sign-in-sheet";
import {
  getMinutesPaper,
  getPublishedSummary,
  getSignInSheet,
} from "@/lib/consultation/queries/papers";
import { now } from "@/lib/core/clock";
import type { Paper } from "@/lib/core/documents/paper";
import { say } from "@/lib/core/i18n";
import { listMinutesSuggestions } from "@/lib/suggestion/queries/minutes";
import { listPublishedRaised } from "@/lib/suggestion/queries/raised-in";
import { currentActor } from "@/lib/web/current-actor";
import { paperAnswer, readFile } from "@/lib/web/paper-answer";

type Context = { params: Promise<{ ref: string; file: string }> };
type Make = (ref: string, at: Date) => Promise<Paper | null>;

const papers: Record<PaperName, Make> = {
  minutes: async (ref, at) => {
    const actor = await currentActor();
    const [data, raised] = await Promise.all([
      getMinutesPaper(actor, ref, at),
      listMinutesSuggestions(actor, ref),
    ]);
    const suggestions = raised.map(({ proposer, outcome, department, ...row }) => ({
      ...row,
      lead: department,
      onSite: outcome === "on-site",
      proposer: say(capacityLabels[proposer], "zh"),
    }));
    return data && minutesPaper({ ...data, suggestions });
  },
  summary: async (ref, at) => {
    const data = await getPublishedSummary(ref, at);
    if (!data) return null;
    const raised = await listPublishedRaised({ consultationId: data.id });
    const suggestions = raised.map(({ title, department }) => ({ title, lead: department }));
    return summaryPaper({ ...data, suggestions });
  },
  "sign-in": async (ref, at) => {
    const data = await getSignInSheet(await currentActor(), ref, at);
    return data && signInSheet(data);
  },
};

/** Minutes and sign-in sheet for those who work on the consultation, the summary for everybody. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { ref, file } = await params;
  const asked = readFile(file);
  if (!asked || !Object.hasOwn(papers, asked.name)) return new Response(null, { status: 404 });
  const name = asked.name as PaperName;
  const paper = await papers[name](ref, now());
  return paperAnswer(paper, { ref, file: say(paperNames[name], "zh"), format: asked.format });
}
