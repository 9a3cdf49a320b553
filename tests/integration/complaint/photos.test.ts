import { beforeEach, describe, expect, it } from "vitest";
import { passPhotos, withholdPhotos } from "@/lib/complaint/commands/pass-photos";
import { mayReadComplaintFile } from "@/lib/complaint/queries/file";
import { countPhotosToPass, listPhotosToPass } from "@/lib/complaint/queries/photos";
import { type Actor, anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import { fileNamed } from "@/lib/core/files";
import { complaintIn, eventsOf, makeStage } from "@/tests/support/factories/complaint";
import { at, personWith } from "@/tests/support/factories/deliberation";
import { oneOfSix } from "@/tests/support/race";

let complaint: Awaited<ReturnType<typeof complaintIn>>;
let moderator: Actor;
let stranger: Actor;
let ref: string;

async function addPhoto(key: string, shareable: boolean): Promise<void> {
  const of = { subject: "complaint", subjectId: complaint.id, role: "photo" };
  const file = { name: "a.jpg", mime: "image/jpeg", bytes: 9, sha256: "0".repeat(64) };
  await db.storedFile.create({ data: { key, ...of, ...file, shareable, createdAt: at } });
}

async function opensTo(actor: Actor, key: string): Promise<boolean> {
  const file = await fileNamed(key);
  if (!file) throw new Error(`no ${key}`);
  return mayReadComplaintFile(actor, file, at);
}

beforeEach(async () => {
  const stage = await makeStage();
  complaint = await complaintIn(stage, "accepted", at);
  ({ ref } = complaint);
  moderator = await personWith("content-moderator");
  stranger = stage.stranger;
  await addPhoto("shared.jpg", true);
  await addPhoto("private.jpg", false);
});

describe("pictures whose reporter agreed to show them", () => {
  it("wait for a moderator, who sees those and no others", async () => {
    expect(await opensTo(moderator, "shared.jpg")).toBe(true);
    expect(await opensTo(moderator, "private.jpg")).toBe(false);
    expect(await opensTo(anonymous, "shared.jpg")).toBe(false);
    const [row] = await listPhotosToPass(moderator);
    expect(row?.ref).toBe(ref);
    expect(row?.photos.map((each) => each.key)).toEqual(["shared.jpg"]);
    expect(await countPhotosToPass(stranger)).toBe(0);
  });

  it("are open to all once they were passed", async () => {
    expect(await passPhotos(moderator, { ref }, at)).toMatchObject({ value: { photos: 1 } });
    expect(await opensTo(anonymous, "shared.jpg")).toBe(true);
    expect(await opensTo(anonymous, "private.jpg")).toBe(false);
    expect(await countPhotosToPass(moderator)).toBe(0);
    expect(await eventsOf(complaint.id)).toEqual(["complaint.photos-passed"]);
  });

  it("stay with those who handle it once they were kept back", async () => {
    expect(await withholdPhotos(moderator, { ref }, at)).toMatchObject({ ok: true });
    expect(await opensTo(anonymous, "shared.jpg")).toBe(false);
    expect(await opensTo(moderator, "shared.jpg")).toBe(false);
    expect(await eventsOf(complaint.id)).toEqual(["complaint.photos-withheld"]);
    expect(await passPhotos(moderator, { ref }, at)).toMatchObject({
      refusal: { refused: "stale" },
    });
  });

  it("are judged once, however many judge at once", async () => {
    await oneOfSix((n) => (n % 2 ? passPhotos : withholdPhotos)(moderator, { ref }, at));
    expect(await eventsOf(complaint.id)).toHaveLength(1);
  });

  it("are not there for whoever is no moderator", async () => {
    for (const judge of [passPhotos, withholdPhotos]) {
      const outcome = await judge(stranger, { ref }, at);
      expect(outcome).toMatchObject({ refusal: { refused: "not-found" } });
    }
    expect(await eventsOf(complaint.id)).toEqual([]);
  });
});
