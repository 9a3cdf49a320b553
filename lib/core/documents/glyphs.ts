/** Whether a font draws a character, as its own table says. */
export type Glyphs = (codePoint: number) => boolean;

type Group = readonly [first: number, last: number];

/** Reads the characters of a TrueType font: `cmap` format 12, which holds all planes. */
export function glyphsOf(font: Buffer): Glyphs {
  const groups = groupsOf(font, subtableOf(font, tableAt(font, "cmap")));
  return (codePoint) => {
    let low = 0;
    let high = groups.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = groups[middle] ?? [0, -1];
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function tableAt(font: Buffer, name: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i += 1) {
    const record = 12 + i * 16;
    if (font.toString("latin1", record, record + 4) === name) return font.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${name}`);
}

function subtableOf(font: Buffer, cmap: number): number {
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (font.readUInt16BE(subtable) === 12) return subtable;
  }
  throw new Error("The font has no table of characters for all planes");
}

function groupsOf(font: Buffer, subtable: number): Group[] {
  return Array.from({ length: font.readUInt32BE(subtable + 12) }, (_, i): Group => {
    const group = subtable + 16 + i * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)];
  });
}

/** The printers' sign for a character that a fount lacks. */
export const lacking = "〓";

/** The text with 〓 in place of what the font lacks; what was replaced is added to `missing`. */
export function drawable(text: string, has: Glyphs, missing: Set<string>): string {
  return [...text.replaceAll("\t", "  ")]
    .map((character) => {
      if (character === "\n" || has(character.codePointAt(0) ?? 0)) return character;
      missing.add(character);
      return lacking;
    })
    .join("");
}
