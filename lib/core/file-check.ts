import "server-only";
import { fileTypeFromBuffer } from "file-type";
import sharp from "sharp";

/** Why a file was not taken; texts in file-texts. */
export type FileRefusal = "file-type" | "file-large" | "file-broken" | "file-many" | "storage-away";

export type CheckedFile = {
  readonly body: Buffer;
  readonly mime: "image/jpeg" | "application/pdf";
  readonly extension: "jpg" | "pdf";
  readonly width: number | null;
  readonly height: number | null;
};

const mega = 1024 * 1024;
const pictureBytes = 15 * mega;
const paperBytes = 20 * mega;
const pictures = ["image/jpeg", "image/png", "image/webp"];
const longestSide = 1600;
/** 50 megapixels: more than phones take, little enough that one upload cannot fill the memory. */
const mostPixels = 50_000_000;

/** Looks at the content, whatever the name says. Papers may also be pictures of paper. */
export async function checkFile(
  bytes: Uint8Array,
  allowed: "pictures" | "papers",
): Promise<CheckedFile | FileRefusal> {
  if (bytes.byteLength > paperBytes) return "file-large";
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (!found) return "file-type";
  if (pictures.includes(found.mime)) {
    return bytes.byteLength > pictureBytes ? "file-large" : redraw(bytes);
  }
  if (allowed === "papers" && found.mime === "application/pdf") {
    const body = Buffer.from(bytes);
    return { body, mime: "application/pdf", extension: "pdf", width: null, height: null };
  }
  return "file-type";
}

/**
 * A new JPEG from the pixels alone, upright: place, camera and anything appended to the file stay
 * behind. Transparent parts become white.
 */
async function redraw(bytes: Uint8Array): Promise<CheckedFile | FileRefusal> {
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: mostPixels, failOn: "error" })
      .autoOrient()
      .resize({
        width: longestSide,
        height: longestSide,
        fit: "inside",
        withoutEnlargement: true,
      })
      .flatten({ background: "#ffffff" })
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const { width, height } = info;
    return { body: data, mime: "image/jpeg", extension: "jpg", width, height };
  } catch {
    return "file-broken";
  }
}
