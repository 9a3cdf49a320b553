import { describe, expect, it } from "vitest";
import { findPersonal, maskPersonal, personalKindsIn } from "@/lib/complaint/rules/personal-data";

const kinds = (text: string) => findPersonal(text).map(({ kind, text: found }) => [kind, found]);

describe("personal data in a text", () => {
  it("finds telephones, with spaces, dashes, the country and full-width digits", () => {
    expect(kinds("打13900000001找我")).toEqual([["mobile", "13900000001"]]);
    expect(kinds("电话 139 0000 0001。")).toEqual([["mobile", "139 0000 0001"]]);
    expect(kinds("+86-139-0000-0001")).toEqual([["mobile", "+86-139-0000-0001"]]);
    expect(kinds("手机１３９０００００００１")).toEqual([["mobile", "１３９０００００００１"]]);
    expect(kinds("物业0571-88000000没人接")).toEqual([["landline", "0571-88000000"]]);
    expect(kinds("座机：88000000")).toEqual([["landline", "88000000"]]);
  });
  it("takes no hotline, price, year or receipt for a telephone", () => {
    for (const text of ["打了12345和96110", "一共12000000元", "2024年5月", "单号 20260101123456"]) {
      expect(kinds(text)).toEqual([]);
    }
    expect(kinds("编号1390000000112")).toEqual([]);
  });
  it("finds an identity number only where its check character fits", () => {
    expect(kinds("身份证11010519491231002X")).toEqual([["id-card", "11010519491231002X"]]);
    expect(kinds("身份证11010519491231002x")).toEqual([["id-card", "11010519491231002x"]]);
    expect(personalKindsIn("身份证110105194912310021")).not.toContain("id-card");
  });
  it("finds a bank card only where Luhn's sum fits", () => {
    expect(kinds("卡号 6222 0212 3456 7890 127")).toEqual([]);
    expect(kinds("卡号 4111 1111 1111 1111")).toEqual([["bank-card", "4111 1111 1111 1111"]]);
    expect(kinds("卡号 4111 1111 1111 1112")).toEqual([]);
  });
  it("finds number plates, old and of new energy", () => {
    expect(kinds("浙A12345堵门口")).toEqual([["plate", "浙A12345"]]);
    expect(kinds("浙a·d12345堵门口")).toEqual([["plate", "浙a·d12345"]]);
    expect(kinds("沪A1234警")).toEqual([["plate", "沪A1234警"]]);
    expect(kinds("浙江ABC")).toEqual([]);
  });
  it("finds e-mail addresses", () => {
    expect(kinds("写信到 li.si@example.com，谢谢")).toEqual([["email", "li.si@example.com"]]);
    expect(kinds("@物业")).toEqual([]);
  });
  it("finds a flat and leaves a building alone", () => {
    expect(kinds("住3幢2单元501，漏水")).toEqual([["door", "3幢2单元501"]]);
    expect(kinds("12号楼301室")).toEqual([["door", "12号楼301室"]]);
    expect(kinds("三幢二单元五零一室漏水")).toEqual([["door", "三幢二单元五零一室"]]);
    expect(kinds("我家3-2-501")).toEqual([["door", "3-2-501"]]);
    expect(kinds("就在501室")).toEqual([["door", "501室"]]);
    for (const text of ["3幢电梯坏了", "5栋200户没水", "2单元2024年装的", "3号楼12层", "6-10楼"]) {
      expect(kinds(text)).toEqual([]);
    }
  });
  it("finds a name where it is introduced", () => {
    expect(kinds("我叫王建国，住这里")).toEqual([["name", "王建国"]]);
    expect(kinds("我叫张三住在这里")).toEqual([["name", "张三"]]);
    expect(kinds("姓名：欧阳明")).toEqual([["name", "欧阳明"]]);
    expect(kinds("我叫物业来修，没人来")).toEqual([]);
    expect(kinds("我叫师傅来看过")).toEqual([]);
  });
});

describe("covering personal data", () => {
  it("follows the conventions", () => {
    expect(maskPersonal("打139-0000-1234")).toBe("打139****1234");
    expect(maskPersonal("座机0571-88001234")).toBe("座机****1234");
    expect(maskPersonal("证11010519491231002X")).toBe("证110*************2X");
    expect(maskPersonal("浙A12348和浙AD12345")).toBe("浙A****8和浙A****5");
    expect(maskPersonal("卡4111111111111111")).toBe("卡****1111");
    expect(maskPersonal("lisi@example.com")).toBe("l***@example.com");
    expect(maskPersonal("我叫王建国，住3幢2单元501")).toBe("我叫王*，住***");
    expect(maskPersonal("我叫欧阳明")).toBe("我叫欧阳*");
  });
  it("leaves everything else as it was, and is done after once", () => {
    const said = "电梯坏了两天，打了12345，物业说等配件。";
    expect(maskPersonal(said)).toBe(said);
    const once = maskPersonal("打13900000001，浙A12345");
    expect(maskPersonal(once)).toBe(once);
    expect(findPersonal(once)).toEqual([]);
  });
});
