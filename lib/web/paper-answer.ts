import "server-only";
import { docxOf, docxType } from "@/lib/core/documents/docx";
import type { Paper } from "@/lib/core/documents/paper";
import { pdfOf, pdfType } from "@/lib/core/documents/pdf";
import { downloadOf } from "./download";

const formats = { docx: docxType, pdf: pdfType } as const;
type Format = keyof typeof formats;

/** The name and format that an address asks for; null where there is no such format. */
export function readFile(file: string): { readonly name: string; readonly format: Format } | null {
  const [name = "", format = "", ...rest] = file.split(".");
  return rest.length === 0 && Object.hasOwn(formats, format)
    ? { name, format: format as Format }
    : null;
}

type Named = { readonly ref: string; readonly file: string; readonly format: Format };

/** A paper as a file to keep, named in Chinese; who may have it was asked before. */
export async function paperAnswer(paper: Paper | null, named: Named): Promise<Response> {
  if (!paper) return new Response(null, { status: 404 });
  const { ref, file, format } = named;
  return downloadOf({
    bytes: await (format === "docx" ? docxOf(paper) : pdfOf(paper)),
    type: formats[format],
    name: `${file} ${paper.title} ${ref}.${format}`,
    plain: `${ref}.${format}`,
  });
}
