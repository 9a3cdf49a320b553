import { type IconName, iconPaths } from "./icon-paths";
import { Outline } from "./outline";

export type { IconName };

/** Always beside a word; where it stands alone (search, close) the control itself is labelled. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return <Outline path={iconPaths[name]} className={className} />;
}
