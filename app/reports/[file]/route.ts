import { monthlyAnswer } from "@/lib/web/monthly-answer";

type Context = { params: Promise<{ file: string }> };

/** The monthly report of a district or a street as a file. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return monthlyAnswer((await params).file);
}
