import { describe, expect, it } from "vitest";
import {
  maskAddress,
  maskIdNumber,
  maskIp,
  maskMail,
  maskName,
  maskPhone,
  maskPlate,
} from "@/lib/account/rules/mask";

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

describe("by the conventions of domain.md §14", () => {
  it.each([
    ["wang@example.org", "w***@example.org"],
    ["@example.org", "***"],
    ["no address", "***"],
  ])("the mailbox %s shows as %s", (mail, shown) => {
    expect(maskMail(mail)).toBe(shown);
  });

  it("an identity number keeps three and four, or three and two where it is published", () => {
    expect(maskIdNumber("33010619490307123X")).toBe("330***********123X");
    expect(maskIdNumber("33010619490307123X", { published: true })).toBe("330*************3X");
    expect(maskIdNumber("12345")).toBe("*".repeat(18));
  });

  it.each([
    ["浙A12345", "浙A****5"],
    ["浙A·12345", "浙A****5"],
    ["浙AD12345", "浙A****5"],
    ["浙A", "****"],
  ])("the plate %s shows as %s", (plate, shown) => {
    expect(maskPlate(plate)).toBe(shown);
  });

  it("an address ends at the compound", () => {
    expect(maskAddress({ street: "灵隐街道", compound: "庆丰新村" })).toBe("灵隐街道庆丰新村");
    expect(maskAddress({ compound: "庆丰新村" })).toBe("庆丰新村");
    expect(maskAddress({})).toBe("");
  });

  it.each([
    ["203.0.113.77", "203.0.113.0/24"],
    ["::ffff:203.0.113.77", "203.0.113.0/24"],
    ["2001:db8:1:2:3::4", "2001:db8:1::/48"],
    ["::1", "::/48"],
    ["nonsense", ""],
  ])("the address %s shows as %s", (ip, shown) => {
    expect(maskIp(ip)).toBe(shown);
  });
});
