import { describe, expect, it } from "vitest";
import { templateForm, unknownSlots } from "@/lib/catalogue/model/template";
import { fillTemplate } from "@/lib/catalogue/rules/fill-template";

describe("a reply template", () => {
  it("is filled with what is known and leaves the rest to a person", () => {
    const text = "您反映的{类别}（{回执号}）已派人到{小区}查看，{期限}前答复。";
    expect(fillTemplate(text, { 回执号: "C1", 小区: "庆丰新村", 类别: "电梯" })).toBe(
      "您反映的电梯（C1）已派人到庆丰新村查看，{期限}前答复。",
    );
    expect(fillTemplate("没有空的", {})).toBe("没有空的");
  });
  it("names what stands for nothing", () => {
    expect(unknownSlots("{姓名}您好，{小区}{}")).toEqual(["姓名", ""]);
    const form = { scope: "330106", name: "已派人", text: "{姓名}您好，已派人到现场查看。" };
    expect(templateForm.safeParse(form).error?.flatten().fieldErrors).toEqual({
      text: ["slot-unknown"],
    });
    expect(templateForm.parse({ ...form, text: "{小区}已派人到现场查看。" }).departmentId).toBe(
      null,
    );
  });
});
