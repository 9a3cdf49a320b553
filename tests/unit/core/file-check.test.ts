import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { checkFile } from "@/lib/core/file-check";
import { jpegWithPlace, picture } from "@/tests/support/pictures";

describe("what is taken for a picture", () => {
  it("leaves place, camera and everything else behind", async () => {
    const original = await jpegWithPlace();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    expect(original.includes("Spycam")).toBe(true);
    const file = await checkFile(original, "pictures");
    if (typeof file === "string") throw new Error(file);
    const after = await sharp(file.body).metadata();
    expect([after.exif, after.xmp, after.iptc, after.icc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(file.body.includes("Spycam")).toBe(false);
  });

  it("stands upright without its orientation mark", async () => {
    const lying = await sharp(await picture("jpeg", 40, 20))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await checkFile(lying, "pictures")).toMatchObject({ width: 20, height: 40 });
  });

  it("is drawn no larger than 1600 pixels", async () => {
    const large = await picture("jpeg", 3200, 800);
    expect(await checkFile(large, "pictures")).toMatchObject({ width: 1600, height: 400 });
  });

  it.each(["png", "webp"] as const)("is recognised as %s by its content", async (format) => {
    expect(await checkFile(await picture(format, 20, 20), "pictures")).toMatchObject({
      mime: "image/jpeg",
    });
  });

  it("loses what was appended to it", async () => {
    const script = "<script>alert(1)</script>";
    const polyglot = Buffer.concat([await picture("jpeg", 20, 20), Buffer.from(script)]);
    const file = await checkFile(polyglot, "pictures");
    if (typeof file === "string") throw new Error(file);
    expect(file.body.includes("script")).toBe(false);
  });
});

const pdf = Buffer.from("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <<>>\n%%EOF\n");

describe("what is refused", () => {
  it.each([
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a drawing with script in it", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["an XML drawing", Buffer.from('<?xml version="1.0"?><svg onload="alert(1)"/>')],
    ["plain text", Buffer.from("not a picture at all, whatever its name says")],
    ["an animation", Buffer.from("GIF89a\x01\x00\x01\x00\x00\x00\x00;")],
    ["a program", Buffer.from("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00")],
    ["an archive", Buffer.from("PK\x03\x04\x14\x00\x00\x00\x08\x00")],
    ["a paper where pictures are wanted", pdf],
    ["nothing", Buffer.alloc(0)],
  ])("%s", async (_, bytes) => {
    expect(await checkFile(bytes, "pictures")).toBe("file-type");
  });

  it("a page among papers", async () => {
    expect(await checkFile(Buffer.from("<html>%PDF-1.7"), "papers")).toBe("file-type");
  });

  it("a picture that ends too soon", async () => {
    const whole = await picture("png", 200, 200);
    expect(await checkFile(whole.subarray(0, whole.length / 2), "pictures")).toBe("file-broken");
  });

  it("a picture that only begins like one", async () => {
    const fake = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from("<html>")]);
    expect(await checkFile(fake, "pictures")).toBe("file-broken");
  });

  it("more bytes than anybody needs", async () => {
    const heavy = Buffer.concat([await picture("jpeg", 20, 20), Buffer.alloc(16 * 1024 * 1024)]);
    expect(await checkFile(heavy, "pictures")).toBe("file-large");
  });

  it("a picture that would fill the memory when opened", async () => {
    const flat = sharp({ create: { width: 7200, height: 7200, channels: 3, background: "#fff" } });
    const bomb = await flat.png({ compressionLevel: 9 }).toBuffer();
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await checkFile(bomb, "pictures")).toBe("file-broken");
  });
});

describe("papers", () => {
  it("may be PDF, kept as they are", async () => {
    expect(await checkFile(pdf, "papers")).toMatchObject({ mime: "application/pdf", body: pdf });
  });
});
