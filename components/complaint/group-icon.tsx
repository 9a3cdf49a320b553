import { Icon, type IconName } from "@/components/ui/icon";

const icons: Readonly<Record<string, IconName>> = {
  PS: "brush-cleaning",
  XF: "plug-zap",
  TC: "car-front",
  DT: "arrow-up-down",
  FW: "house",
  PF: "receipt-text",
  HJ: "volume-2",
  PM: "store",
  YZ: "users-round",
  GG: "chart-column",
  WJ: "hammer",
  GZ: "accessibility",
  KF: "landmark",
};

/** The picture of a kind of matter; never without its name. */
export function GroupIcon({ code }: { code: string }) {
  return <Icon name={icons[code] ?? "ellipsis"} />;
}
