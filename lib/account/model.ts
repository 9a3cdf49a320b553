import { type Role, roles } from "@/lib/core/actor";

/** A stored word as a role, or undefined: an unknown role gives no right. */
export function roleNamed(word: string): Role | undefined {
  return roles.find((role) => role === word);
}
