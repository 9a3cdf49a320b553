import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import JSZip from "jszip";

type Xml = { XmlDocument: new (text: string) => unknown };
const parser: Xml = createRequire(createRequire(import.meta.url).resolve("pdfmake"))("xmldoc");

/** The words of a Word file; throws where a part of it is not well-formed. */
export async function wordsOfDocx(bytes: Buffer): Promise<string> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name));
  for (const name of parts) new parser.XmlDocument((await zip.file(name)?.async("string")) ?? "");
  const text = (await zip.file("word/document.xml")?.async("string")) ?? "";
  return text
    .replace(/<w:tab\/>/g, "\t")
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}

function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/\/Filter \/FlateDecode\n>>\nstream\n([\s\S]*?)\nendstream/g)].map(
    ([, body = ""]) => inflateSync(Buffer.from(body, "latin1")).toString("latin1"),
  );
}

/** Every character that the embedded typefaces of a PDF stand for. */
export function charactersOfPdf(pdf: Buffer): ReadonlySet<string> {
  const maps = streamsOf(pdf).filter((stream) => stream.includes("beginbfrange"));
  const codes = maps.flatMap((map) => [...map.matchAll(/<([0-9a-f ]+)>(?=[ \]])/g)]);
  return new Set(
    codes.flatMap(([, hex = ""]) => {
      const units = Buffer.from(hex.replaceAll(" ", ""), "hex");
      return units.length % 2 === 0 ? [...units.swap16().toString("utf16le")] : [];
    }),
  );
}

export function pagesOfPdf(pdf: Buffer): number {
  return (pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g) ?? []).length;
}
