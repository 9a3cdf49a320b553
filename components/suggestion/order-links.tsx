import { LinkButton } from "@/components/ui/button";
import { type Locale, say } from "@/lib/core/i18n";
import { acts } from "./copy";

type Props = { suggestion: string; assignedAt: Date | null; locale: Locale };

/** The assignment order as a file, once there is one. */
export function OrderLinks({ suggestion, assignedAt, locale }: Props) {
  if (!assignedAt) return null;
  const at = `/suggestions/${suggestion}/papers/order`;
  return (
    <p className="actions mt-4">
      <LinkButton even href={`${at}.docx`} icon="file-text">
        {say(acts.order, locale, { format: "Word" })}
      </LinkButton>
      <LinkButton even href={`${at}.pdf`} icon="download">
        {say(acts.order, locale, { format: "PDF" })}
      </LinkButton>
    </p>
  );
}
