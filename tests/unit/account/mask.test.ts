import { describe, expect, it } from "vitest";
import { maskName, maskPhone } from "@/lib/account/rules/mask";

describe("what strangers see of a person", () => {
  it.each([
    ["13800001234", "138****1234"],
    ["1380000123", "****"],
    ["0571-8888", "****"],
    ["", "****"],
  ])("the phone %s shows as %s", (phone, shown) => {
    expect(maskPhone(phone)).toBe(shown);
  });

  it.each([
    ["张三", "张*"],
    ["张三丰", "张*"],
    ["欧阳明", "欧阳*"],
    ["欧阳", "欧*"],
    ["𠮷田", "𠮷*"],
    ["John Smith", "J*"],
    ["居民", "居民"],
    ["", ""],
  ])("the name %s shows as %s", (name, shown) => {
    expect(maskName(name)).toBe(shown);
  });
});
