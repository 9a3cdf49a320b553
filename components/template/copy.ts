import { templateAny } from "@/lib/catalogue/copy/catalogue";
import type { Text } from "@/lib/core/i18n";

export const templateCopy = {
  ...templateAny,
  title: { zh: "答复模板", en: "Reply templates" },
  note: {
    zh: "写答复时可以从这里开始；改动只管以后的答复，每一版的文字都留着",
    en: "What an answer can begin from; a change is for answers to come, and every wording is kept",
  },
  add: { zh: "新写一个模板", en: "Write a template" },
  name: { zh: "名称", en: "Name" },
  text: { zh: "文字", en: "Wording" },
  textHint: {
    zh: "{回执号} {小区} {类别} {期限} 会换成这件诉求的内容",
    en: "{回执号} receipt, {小区} compound, {类别} kind and {期限} date are filled in",
  },
  scope: { zh: "范围", en: "Area" },
  category: { zh: "类别", en: "Kind" },
  department: { zh: "单位", en: "Department" },
  uses: { zh: "用过", en: "Used" },
  used: { zh: "{n} 次", en: "{n} times" },
  version: { zh: "版本", en: "Edition" },
  edition: { zh: "第 {n} 版", en: "Edition {n}" },
  save: { zh: "保存", en: "Save" },
  remove: { zh: "删除模板", en: "Remove the template" },
  removeText: {
    zh: "删除后写答复时不再出现；用过它的答复照旧，记录也在。这一步不能撤回。",
    en: "It is not offered any more; answers written from it stay as they are. This cannot be undone.",
  },
  removeButton: { zh: "确认删除", en: "Remove it" },
  done: { zh: "保存好了。", en: "Saved." },
  empty: { zh: "还没有模板。", en: "There are no templates yet." },
  back: { zh: "回到模板列表", en: "Back to the templates" },
} as const satisfies Record<string, Text>;
