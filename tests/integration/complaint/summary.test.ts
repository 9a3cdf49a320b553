import { expect, it } from "vitest";
import { acceptComplaint } from "@/lib/complaint/commands/accept-complaint";
import { db } from "@/lib/core/db";
import { complaintIn, eventsOf, makeStage, value } from "@/tests/support/factories/complaint";
import { at } from "@/tests/support/factories/deliberation";

it("a public summary with personal data is refused at its field, and nothing happens", async () => {
  const stage = await makeStage();
  const { id, ref } = await complaintIn(stage, "submitted", at);
  const accept = (summary: string) =>
    acceptComplaint(
      stage.triage,
      { ref, categoryCode: "XF04", urgency: "U3", summary, departmentId: "" },
      at,
    );
  for (const summary of ["浙A12345堵消防通道", "12号楼301室漏水", "打13900000001"]) {
    expect(await accept(summary)).toMatchObject({
      refusal: { refused: "invalid", fields: { summary: ["summary-personal"] } },
    });
  }
  expect(await eventsOf(id)).toEqual([]);
  value(await accept("3 幢楼下飞线充电"));
  expect(await db.complaint.findUniqueOrThrow({ where: { id } })).toMatchObject({
    status: "accepted",
  });
});
