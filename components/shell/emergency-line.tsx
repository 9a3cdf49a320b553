import { Icon } from "@/components/ui/icon";
import { type Locale, say } from "@/lib/core/i18n";
import { shell } from "./copy";

const numbers = ["119", "110", "120"] as const;

function Numbers() {
  return (
    <span className="nw">
      {numbers.map((number) => (
        <a key={number} className="tel" href={`tel:${number}`}>
          {number}
        </a>
      ))}
    </span>
  );
}

/** Before the h1: as a band under the header, or as a notice inside a form. */
export function EmergencyLine({ locale, notice }: { locale: Locale; notice?: boolean }) {
  if (notice) {
    return (
      <p className="notice late">
        <Icon name="phone" />
        <span>
          {say(shell.emergency, locale)} <Numbers />
        </span>
      </p>
    );
  }
  return (
    <div className="emergency">
      <p className="wrap">
        <Icon name="phone" />
        <span>
          <span className="nb">
            {say(shell.emergency, locale)} <Numbers />
          </span>
          <span className="nb">{say(shell.notFor, locale)}</span>
        </span>
      </p>
    </div>
  );
}
