import { beforeEach, describe, expect, it } from "vitest";
import { setQuotas } from "@/lib/campaign/commands/draft-campaign";
import { gatherConsultations } from "@/lib/campaign/commands/gather-consultations";
import { closeCampaign, endCampaign, startCampaign } from "@/lib/campaign/commands/move-campaign";
import { reportPaper } from "@/lib/campaign/documents/report";
import { getCampaignReport } from "@/lib/campaign/queries/report";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { docxOf } from "@/lib/core/documents/docx";
import { pdfOf } from "@/lib/core/documents/pdf";
import { newId } from "@/lib/core/ids";
import {
  announcedMonth,
  heldConsultation,
  month,
  raiseSuggestion,
} from "@/tests/support/factories/campaign";
import { makeScene, type Scene, value } from "@/tests/support/factories/consultation";
import { at, street } from "@/tests/support/factories/deliberation";
import { pagesOfPdf, wordsOfDocx } from "@/tests/support/papers";

const ref = month.slug;
let scene: Scene;

beforeEach(async () => {
  scene = await makeScene();
  await announcedMonth(scene.staff);
  const it = await heldConsultation({
    ...{ venueId: scene.venueId, problemId: scene.problem.id, members: 3, residents: 41 },
  });
  const quotas = [{ divisionCode: street, kind: "station" as const, expected: 4 }];
  value(await setQuotas(scene.staff, { ref, quotas }, at));
  value(await gatherConsultations(scene.staff, { ref }, at));
  await raiseSuggestion(it, 1, "adopted");
  await raiseSuggestion(it, 2, "not-adopted");
  const open = await raiseSuggestion(it, 3, "partly-adopted", "tracking");
  await db.suggestionReply.create({
    data: {
      ...{ suggestionId: open.id, round: 1, resolution: "B", bodyId: newId(), contact: "phoned" },
      ...{ departmentId: scene.fireId, draftedById: scene.staff.id, draftedAt: at },
      ...{ promisedOn: "2026-06-30", publishedAt: at },
    },
  });
  await db.suggestion.updateMany({
    where: { id: open.id },
    data: { leadDepartmentId: scene.fireId, title: "装喷淋和摄像头", problemId: scene.problem.id },
  });
  value(await startCampaign(scene.staff, { ref }, at));
});

const reportFor = (actor: Parameters<typeof getCampaignReport>[0]) =>
  getCampaignReport(actor, ref, at);

describe("the closing report", () => {
  it("is a draft for those who run the campaign, and everybody's once it is closed", async () => {
    expect(await reportFor(anonymous)).toBeNull();
    expect(await reportFor(scene.liaison)).toBeNull();
    const draft = await reportFor(scene.staff);
    expect(draft && reportPaper(draft, "zh")).toMatchObject({ issued: false, mark: "草稿" });
    value(await endCampaign(scene.staff, { ref }, at));
    expect(await reportFor(anonymous)).toBeNull();
    value(await closeCampaign(scene.staff, { ref }, at));
    const final = await reportFor(anonymous);
    expect(final && reportPaper(final, "zh")).toMatchObject({ issued: true, mark: null });
  });

  it("puts itself together from the records: figures, streets, matters, problems, promises", async () => {
    const facts = await reportFor(scene.staff);
    expect(facts?.sums).toMatchObject({
      held: 1,
      expected: 4,
      residents: 41,
      raised: 3,
      adopted: 2,
    });
    expect(facts?.lines.find((line) => line.street === street)).toMatchObject({
      ...{ name: "灵隐街道", held: 1, expected: 4 },
    });
    expect(facts?.matters).toEqual([
      { name: "消防充电", held: 1, raised: 3, adopted: 2, problems: 1, solved: 0 },
    ]);
    expect(facts?.problems).toMatchObject([{ title: scene.problem.title, raised: 1, adopted: 1 }]);
    expect(facts?.openPromises).toBe(1);
    expect(facts?.promises).toMatchObject([{ department: "消防", promisedOn: "2026-06-30" }]);
  });

  it("is a Word file and a PDF with its fractions in it", async () => {
    const facts = await reportFor(scene.staff);
    if (!facts) throw new Error("no report");
    const paper = reportPaper(facts, "zh");
    const words = await wordsOfDocx(await docxOf(paper));
    for (const said of [month.theme, "1 / 4", "66.7%（2 / 3）", "装喷淋和摄像头", "灵隐街道"])
      expect(words).toContain(said);
    expect(pagesOfPdf(await pdfOf(paper))).toBeGreaterThan(0);
  });
});
