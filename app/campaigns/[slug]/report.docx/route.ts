import { reportAnswer } from "@/lib/web/report-answer";

type Props = { params: Promise<{ slug: string }> };

/** The closing report of a campaign. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  return reportAnswer((await params).slug, "docx");
}
