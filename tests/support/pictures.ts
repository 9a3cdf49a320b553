import sharp from "sharp";

/** A picture of one colour, in the bytes of a real format. */
export function picture(format: "jpeg" | "png" | "webp", width = 24, height = 24): Promise<Buffer> {
  const background = { r: 11, g: 91, b: 89 };
  return sharp({ create: { width, height, channels: 3, background } })
    .toFormat(format)
    .toBuffer();
}

/** A photograph that says where it was taken and with what. */
export async function jpegWithPlace(): Promise<Buffer> {
  return sharp(await picture("jpeg", 60, 40))
    .withExif({
      IFD0: { Make: "Spycam", Model: "Spycam 9" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "30/1 15/1 30/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "120/1 7/1 30/1",
      },
    })
    .toBuffer();
}

/** An upload as a form hands it over. */
export function upload(bytes: Buffer, name: string): File {
  return new File([new Uint8Array(bytes)], name);
}
