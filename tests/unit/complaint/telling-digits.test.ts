import { expect, it } from "vitest";
import { hasTellingDigits } from "@/lib/complaint/rules/telling-digits";

it.each(["0412", "13900000412", "139 0000 0412", "139-0000-0412", "04 12", "浙A12345", "０４１２"])(
  "“%s” may be somebody's number",
  (words) => {
    expect(hasTellingDigits(words)).toBe(true);
  },
);

it.each(["电梯 困人", "77 号新村", "3 幢 402", "C330106010-7Q2K9ABC", "c330106010-7q2k9abc", ""])(
  "“%s” tells nobody's",
  (words) => {
    expect(hasTellingDigits(words)).toBe(false);
  },
);
