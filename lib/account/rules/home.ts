import type { Role } from "@/lib/core/actor";

/** The working areas by what their people do; who holds several begins in the first. */
const homes: readonly { readonly path: string; readonly roles: readonly Role[] }[] = [
  { path: "/admin", roles: ["administrator", "auditor", "data-protection"] },
  { path: "/desk", roles: ["staff", "signer", "triage", "content-moderator"] },
  { path: "/handling", roles: ["department-lead", "handler", "firm-contact"] },
  {
    path: "/duty",
    roles: ["head", "rotating-head", "liaison", "convenor", "member", "host", "recorder", "expert"],
  },
];

/** Where somebody begins after signing in. */
export function homeOf(roles: readonly Role[]): string {
  return homes.find((home) => home.roles.some((role) => roles.includes(role)))?.path ?? "/my";
}
