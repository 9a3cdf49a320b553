import { expect, it } from "vitest";
import { refusedForm, typedValues } from "@/lib/web/form-state";

it("keeps what was typed, joins repeated names, leaves files and framework fields behind", () => {
  const data = new FormData();
  data.append("text", "灯坏了");
  data.append("agree", "photo");
  data.append("agree", "words");
  data.append("$ACTION_ID_1", "x");
  data.append("photo", new File(["x"], "a.jpg"));
  expect(typedValues(data)).toEqual({ text: "灯坏了", agree: "photo,words" });
  expect(refusedForm("还差一点", data, { text: ["太短"] })).toMatchObject({
    status: "refused",
    fields: { text: ["太短"] },
    values: { text: "灯坏了" },
  });
});
