import { describe, expect, it } from "vitest";
import { canonical, sha256 } from "@/lib/core/canonical";
import { genesis, merkleRoot } from "@/lib/core/ledger";

describe("the canonical form", () => {
  it("does not depend on the order of keys", () => {
    expect(canonical({ b: 1, a: [{ d: null, c: "茶" }] })).toBe(
      canonical({ a: [{ c: "茶", d: null }], b: 1 }),
    );
  });
  it("leaves out what is undefined, as a database does", () => {
    expect(canonical({ a: 1, b: undefined })).toBe('{"a":1}');
  });
  it("keeps the order of lists", () => {
    expect(canonical([2, 1])).not.toBe(canonical([1, 2]));
  });
});

describe("the Merkle root", () => {
  const [a, b, c] = ["a", "b", "c"].map(sha256) as [string, string, string];
  it("of nothing is the genesis hash", () => expect(merkleRoot([])).toBe(genesis));
  it("of one leaf is the leaf", () => expect(merkleRoot([a])).toBe(a));
  it("of two leaves hashes their concatenation", () =>
    expect(merkleRoot([a, b])).toBe(sha256(a + b)));
  it("carries an odd leaf up unchanged", () =>
    expect(merkleRoot([a, b, c])).toBe(sha256(sha256(a + b) + c)));
  it("depends on the order", () => expect(merkleRoot([a, b])).not.toBe(merkleRoot([b, a])));
});
