import { z } from "zod";
import { givenRoles } from "../model";

/** The list's address: what is asked for, how, and from where. Nonsense reads as nothing asked. */
const shape = z.object({
  q: z.string().trim().max(40).optional().catch(undefined),
  role: z.enum(givenRoles).optional().catch(undefined),
  ended: z.literal("1").optional().catch(undefined),
  after: z.string().max(400).optional().catch(undefined),
  done: z.enum(["given", "ended"]).optional().catch(undefined),
});

export function readSearch(params: Record<string, string | string[] | undefined>) {
  const { q, role, ended, after, done } = shape.parse(params);
  return { words: q, role, ended: ended === "1", after, done };
}
export type GrantSearch = ReturnType<typeof readSearch>;

export function grantsHref({ words, role, ended, after }: Partial<GrantSearch>): string {
  const query = new URLSearchParams();
  if (words) query.set("q", words);
  if (role) query.set("role", role);
  if (ended) query.set("ended", "1");
  if (after) query.set("after", after);
  return query.size > 0 ? `/admin?${query}` : "/admin";
}
