import type { Text } from "./i18n";

/** Why a file was not taken, as the person who chose it reads it. */
export const fileTexts = {
  "file-type": {
    zh: "照片只收 JPG、PNG、WebP，材料还可以是 PDF。请另选一个文件",
    en: "Photos may be JPG, PNG or WebP; papers may also be PDF. Choose another file",
  },
  "file-large": {
    zh: "文件太大：照片每张不超过 15 MB，材料不超过 20 MB",
    en: "Too large: at most 15 MB a photo, 20 MB a paper",
  },
  "file-broken": {
    zh: "这个文件打不开，可能没有传完整。请重新选择",
    en: "This file cannot be opened; perhaps it is incomplete. Choose it again",
  },
  "file-many": { zh: "最多 9 个文件", en: "At most 9 files" },
  "storage-away": {
    zh: "文件暂时存不进去，您写的文字还在。请稍后再传，或先不带文件提交",
    en: "Files cannot be kept just now; your text is safe. Try later, or go on without them",
  },
} as const satisfies Record<string, Text>;
