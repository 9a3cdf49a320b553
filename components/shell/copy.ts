import type { Text } from "@/lib/core/i18n";

export const siteName: Text = { zh: "登堂进站", en: "Dengtang" };
export const markCharacters = ["登", "进", "堂", "站"] as const;

export const shell = {
  tagline: {
    zh: "小区里的事，说一次，看它走到底",
    en: "Say it once, follow it to the end",
  },
  skip: { zh: "跳到正文", en: "Skip to content" },
  demo: {
    zh: "演示站点：数据为虚构，人物均为示例",
    en: "Demonstration: invented data, every person is an example",
  },
  demoLabel: { zh: "演示说明", en: "About this demonstration" },
  menu: { zh: "菜单", en: "Menu" },
  mainNav: { zh: "主导航", en: "Main navigation" },
  tabs: { zh: "底部导航", en: "Bottom navigation" },
  report: { zh: "反映", en: "Report" },
  track: { zh: "查进度", en: "Track" },
  venues: { zh: "站点", en: "Stations" },
  consultations: { zh: "协商", en: "Consultations" },
  suggestions: { zh: "意见建议", en: "Suggestions" },
  insight: { zh: "看数据", en: "Figures" },
  home: { zh: "首页", en: "Home" },
  tabReport: { zh: "上报", en: "Report" },
  tabTrack: { zh: "进度", en: "Track" },
  mine: { zh: "我的", en: "Mine" },
  signIn: { zh: "登录", en: "Sign in" },
  search: { zh: "查一件事", en: "Look something up" },
  elder: { zh: "长辈版", en: "Large print" },
  normal: { zh: "标准版", en: "Standard" },
  otherLanguage: { zh: "English", en: "中文" },
  otherLanguageName: { zh: "Switch to English", en: "切换到中文" },
  theme: { zh: "明暗", en: "Appearance" },
  themes: {
    auto: { zh: "跟随设备", en: "Device" },
    light: { zh: "浅色", en: "Light" },
    dark: { zh: "深色", en: "Dark" },
  },
  emergency: {
    zh: "有人受困、起火、漏燃气先打",
    en: "Someone trapped, fire, gas leak: first call",
  },
  notFor: {
    zh: "这里是协商平台，不替代 12345 和信访",
    en: "This is a place to consult; it does not replace 12345 or petitions",
  },
  host: { zh: "杭州市西湖区政协 主办", en: "Run by the CPPCC of Xihu District, Hangzhou" },
  phone: { zh: "联系电话 0571-0000 0000（示例）", en: "Phone 0571-0000 0000 (example)" },
  footNav: { zh: "页脚", en: "Footer" },
  accessibility: { zh: "无障碍声明", en: "Accessibility" },
  privacy: { zh: "隐私", en: "Privacy" },
  figures: { zh: "报道核对", en: "The report, counted again" },
  firms: { zh: "物业企业", en: "Property firms" },
  members: { zh: "委员", en: "Members" },
  ledger: { zh: "账本校验", en: "Ledger" },
  campaigns: { zh: "议事月", en: "Campaigns" },
  charts: { zh: "流程图", en: "How it works" },
  keys: { zh: "快捷键", en: "Keys" },
  moveKeys: { zh: "上下", en: "up and down" },
  openKey: { zh: "打开", en: "open" },
  desk: { zh: "工作台", en: "Desk" },
  scope: { zh: "工作范围", en: "Scope" },
  toSite: { zh: "回到公众页面", en: "Public site" },
  signOut: { zh: "退出登录", en: "Sign out" },
} as const satisfies Record<string, Text | Record<string, Text>>;

export const notFoundCopy = {
  title: { zh: "没有这一页", en: "There is no such page" },
  why: {
    zh: "地址可能写错了，也可能这件事还没有公开，或者您没有登录。",
    en: "The address may be wrong, the matter may not be public yet, or you are not signed in.",
  },
  byRef: {
    zh: "有回执号，可以直接查进度。",
    en: "With a receipt number you can track it directly.",
  },
} as const satisfies Record<string, Text>;

export const errorCopy = {
  title: { zh: "这一页没能打开", en: "This page could not be opened" },
  kept: {
    zh: "您写的还在这台设备上，没有丢。过一会儿再试；急事请打电话。",
    en: "What you wrote is still on this device. Try again in a moment, or call if it is urgent.",
  },
  again: { zh: "再试一次", en: "Try again" },
  reference: { zh: "报修编号", en: "Reference for support" },
} as const satisfies Record<string, Text>;
