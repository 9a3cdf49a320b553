import { beforeEach, expect, it } from "vitest";
import { addMaterials, withdrawMaterial } from "@/lib/consultation/commands/keep-materials";
import { mayReadMaterial } from "@/lib/consultation/queries/material";
import { anonymous } from "@/lib/core/actor";
import { db } from "@/lib/core/db";
import type { PreparedFile } from "@/lib/core/files";
import { newId } from "@/lib/core/ids";
import {
  announced,
  makeScene,
  refusalOf,
  type Scene,
  scheduled,
  six,
} from "@/tests/support/factories/consultation";
import { at, eventTypes } from "@/tests/support/factories/deliberation";

let scene: Scene;
beforeEach(async () => {
  scene = await makeScene();
});

function paper(): PreparedFile {
  const key = `${newId()}.pdf`;
  const size = { bytes: 1, width: null, height: null };
  return { key, name: "三种摆法.pdf", mime: "application/pdf", sha256: "0".repeat(64), ...size };
}

it("papers are put there by the organisers and withdrawn once", async () => {
  const { id, ref } = await scheduled(scene);
  const file = paper();
  expect(await refusalOf(addMaterials(scene.stranger, ref, [file], at))).toBe("not-found");
  expect(await refusalOf(addMaterials(scene.liaison, ref, [], at))).toBe("invalid");
  expect(await refusalOf(addMaterials(scene.liaison, ref, [file], at))).toBe("ok");
  expect(
    await refusalOf(addMaterials(scene.liaison, ref, Array.from({ length: 9 }, paper), at)),
  ).toBe("invalid");
  const ended = await six(() => withdrawMaterial(scene.liaison, { ref, file: file.key }, at));
  expect(ended.filter((each) => each === "ok")).toHaveLength(1);
  expect((await eventTypes(id)).slice(-2)).toEqual([
    "consultation.materials-added",
    "consultation.material-withdrawn",
  ]);
  await db.consultation.update({ where: { id }, data: { status: "cancelled" } });
  expect(await refusalOf(addMaterials(scene.liaison, ref, [paper()], at))).toBe("not-now");
});

it("papers open to whoever finds the consultation", async () => {
  const planned = await scheduled(scene);
  const file = {
    subject: "consultation",
    role: "paper",
    uploadedBy: null,
    shareable: true,
    passedAt: null,
  };
  const of = (subjectId: string) => ({ ...file, subjectId });
  expect(await mayReadMaterial(anonymous, of(planned.id), at)).toBe(false);
  expect(await mayReadMaterial(scene.liaison, of(planned.id), at)).toBe(true);
});

it("papers are public once notice is given", async () => {
  const { id: subjectId } = await announced(scene);
  const file = {
    subject: "consultation",
    role: "paper",
    uploadedBy: null,
    shareable: true,
    passedAt: null,
  };
  expect(await mayReadMaterial(anonymous, { ...file, subjectId }, at)).toBe(true);
});
