import { describe, expect, it } from "vitest";
import { formValues, listOf, textOf } from "@/lib/web/form-values";

function form(...fields: readonly (readonly [string, string | File])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

describe("the fields of a form", () => {
  it("come without NUL, which would be no text to the database", () => {
    const data = form(["body", "路灯\0坏了"], ["a", "x\0"], ["a", "y"]);
    expect(formValues(data)).toEqual({ body: "路灯坏了", a: "y" });
    expect(listOf(data, "a")).toEqual(["x", "y"]);
    expect(textOf(data, "body")).toBe("路灯坏了");
  });

  it("keep files as files, and a file is no text", () => {
    const data = form(["photo", new File(["a"], "a.jpg")]);
    expect(formValues(data).photo).toBeInstanceOf(File);
    expect(textOf(data, "photo")).toBe("");
    expect(textOf(data, "missing")).toBe("");
  });

  it("are a plain record even where somebody names one __proto__", () => {
    const values = formValues(form(["__proto__", "x"]));
    expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  });
});
