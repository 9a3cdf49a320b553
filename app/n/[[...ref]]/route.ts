import { getPublishedConsultation } from "@/lib/consultation/queries/consultation-item";
import { parseRef } from "@/lib/core/ref";
import { getNoticeOf } from "@/lib/notification/queries";
import { noticePath } from "@/lib/notification/rules/notice-path";
import { currentActor } from "@/lib/web/current-actor";

type Context = { params: Promise<{ ref?: string[] }> };

/**
 * The short link in a message. Whoever is signed in comes to their own page of the matter; without
 * an account a complaint is opened by its reference and the last four digits, the rest is public.
 */
export async function GET(_request: Request, { params }: Context) {
  const parsed = parseRef((await params).ref?.[0] ?? "");
  const actor = await currentActor();
  if (!parsed) return onward("/my/notices");
  const { ref, kind } = parsed;
  if (kind === "matter") return onward(`/consultations/matters/${ref}`);
  if (actor.kind === "anonymous") {
    if (kind === "consultation") return onward(await meetingPath(ref));
    return onward(kind === "complaint" ? `/track?ref=${ref}` : `/trace/${ref}`);
  }
  const notice = await getNoticeOf(actor, ref);
  return onward(notice ? noticePath(actor, notice) : `/trace/${ref}`);
}

/** Before notice is given only those know of it who were invited: they say who they are first. */
async function meetingPath(ref: string): Promise<string> {
  const page = `/consultations/${ref}`;
  return (await getPublishedConsultation(ref)) ? page : `${page}/seat`;
}

function onward(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path } });
}
