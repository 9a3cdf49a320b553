import type { StatementPart } from "@/components/ui/statement";
import type { Text } from "@/lib/core/i18n";

export const accessibility = {
  title: { zh: "无障碍声明", en: "Accessibility" },
  version: {
    zh: "2026年11月写成，每年重新检查",
    en: "Written in November 2026, checked again every year",
  },
  elder: { zh: "打开长辈版", en: "Turn on large print" },
  lead: {
    zh: "谁都应该能把事情说清楚、看到结果。用不了网站，也可以打电话或到驿站，由工作人员代填。",
    en: "Everybody should be able to say what is wrong and see what came of it. If the site does not work for you, call or visit a station and somebody will fill it in with you.",
  },
} as const satisfies Record<string, Text>;

export const accessibilityParts: readonly StatementPart[] = [
  {
    id: "works",
    title: { zh: "现在能做到的", en: "What works" },
    list: true,
    lines: [
      {
        zh: "长辈版：文字不小于 18 像素，可以点的地方不小于 60 像素，没有弹窗，内容一样不少。",
        en: "Large print: text of at least 18 pixels, targets of at least 60, no pop-ups, nothing left out.",
      },
      {
        zh: "念给我听：长辈版标题旁边，用设备自己的声音，不上传任何内容。",
        en: "Read to me: beside the title in large print, with the device's own voice; nothing is sent anywhere.",
      },
      {
        zh: "只用键盘能走完全部流程，焦点一直看得见，可以跳到正文。",
        en: "Everything works with a keyboard alone; the focus is always visible, and you can skip to the content.",
      },
      {
        zh: "关掉脚本也能提交、查进度、改语言和字号。",
        en: "Without JavaScript you can still report, track, and change language and size.",
      },
      {
        zh: "状态先看形状、再看字、最后看颜色，黑白打印也分得清。对比度不低于 4.5 比 1。",
        en: "States are told by shape, then word, then colour, so they survive black-and-white printing. Contrast is at least 4.5 to 1.",
      },
      {
        zh: "放大到 200%、横屏竖屏、深色、减少动画都照常使用。图表都有文字和表格。",
        en: "Zoom to 200 %, either orientation, dark appearance and reduced motion all work. Charts have text and tables.",
      },
      {
        zh: "验证码是短信数字，不用拼图；填错会说清楚哪里不对，写过的都留着。",
        en: "Codes are digits by text message, never puzzles. Errors say what is wrong, and what you wrote stays.",
      },
    ],
  },
  {
    id: "rules",
    title: { zh: "对照什么标准", en: "Which standards" },
    lines: [
      {
        zh: "WCAG 2.2 AA 级，GB/T 37668—2019，工业和信息化部互联网应用适老化通用设计规范，《无障碍环境建设法》第三十二条。",
        en: "WCAG 2.2 level AA, GB/T 37668-2019, the design rules for older users of the Ministry of Industry and Information Technology, and article 32 of the Barrier-Free Environment Law.",
      },
    ],
  },
  {
    id: "limits",
    title: { zh: "还做不到的", en: "What does not work yet" },
    list: true,
    lines: [
      {
        zh: "居民上传的照片没有文字说明，由上传的人自己写标题。",
        en: "Photos that residents upload have no description beyond the title they gave.",
      },
      {
        zh: "“念给我听”要看设备有没有中文语音。",
        en: "“Read to me” depends on the voices of the device.",
      },
      {
        zh: "还没有手语视频和盲文材料，需要时请提前告诉驿站。",
        en: "There are no sign-language videos or braille material yet; tell the station in advance.",
      },
    ],
  },
  {
    id: "tell-us",
    title: { zh: "用着不方便，告诉我们", en: "Tell us" },
    lines: [
      {
        zh: "电话 0571-0000 0000（示例），或到任何一个驿站说。5 个工作日内答复（示例规则）。",
        en: "Phone 0571-0000 0000 (example), or any station. You hear within five working days (sample rule).",
      },
    ],
  },
];
