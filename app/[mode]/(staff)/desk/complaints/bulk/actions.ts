"use server";

import { redirect } from "next/navigation";
import { changeMany } from "@/lib/complaint/commands/change-many";
import { bulkForm } from "@/lib/complaint/model/bulk";
import { sealed } from "@/lib/core/secret";
import { currentActor } from "@/lib/web/current-actor";
import { formCommand } from "@/lib/web/form-command";
import { formPage } from "@/lib/web/form-setting";
import type { FormState } from "@/lib/web/form-state";
import { listHref } from "@/lib/web/list-params";
import { safePath } from "@/lib/web/safe-path";
import { texts } from "./_parts/texts";

/** Each by itself; what became of each is read on the next page, which nobody else can write. */
export async function bulkAction(_: FormState, data: FormData): Promise<FormState> {
  const page = formPage(data, "/desk/complaints/bulk");
  const from = safePath(String(data.get("from") ?? ""), "/desk/complaints");
  const actor = await currentActor();
  if (actor.kind !== "person") redirect(`/sign-in?next=${encodeURIComponent(page)}`);
  return formCommand(bulkForm, changeMany, data, {
    ...{ actor, texts, page, lists: ["seen"] },
    onward: (results) => {
      const lines = results.map((each) => [each.ref, each.result, each.reason ?? ""].join("~"));
      const result = sealed("bulk-result", [actor.id, ...lines].join(","));
      return listHref("/desk/complaints/bulk/done", { result, from });
    },
  });
}
