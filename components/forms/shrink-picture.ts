const longest = 1600;

async function shrunk(file: File): Promise<File> {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  const picture = await createImageBitmap(file);
  const scale = longest / Math.max(picture.width, picture.height);
  if (scale >= 1 && file.size < 1_000_000) return file;
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * Math.min(1, scale));
  canvas.height = Math.round(picture.height * Math.min(1, scale));
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", 0.85));
  if (!blob || blob.size >= file.size) return file;
  return new File([blob], file.name.replace(/\.\w+$/, ".jpg"), { type: "image/jpeg" });
}

/**
 * Replaces what was chosen by pictures of at most 1600 px, so that they also go through a weak network.
 * What cannot be drawn here is left as it is; the server checks everything again.
 */
export async function shrinkPictures(input: HTMLInputElement): Promise<void> {
  const files = [...(input.files ?? [])];
  try {
    const list = new DataTransfer();
    for (const file of await Promise.all(files.map(shrunk))) list.items.add(file);
    input.files = list.files;
  } catch {
    // A browser without canvas or DataTransfer sends the originals.
  }
}
