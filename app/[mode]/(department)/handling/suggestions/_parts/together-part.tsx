import type { FormPlace } from "@/components/complaint/act-form";
import { TogetherSection } from "@/components/suggestion/together-section";
import { LinkButton } from "@/components/ui/button";
import { say } from "@/lib/core/i18n";
import type { Together } from "@/lib/suggestion/model/group";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import type { Move } from "@/lib/suggestion/rules/moves";
import { listHref } from "@/lib/web/list-params";
import { togetherPath } from "../together/_parts/options";
import { copy } from "../together/copy";

type Props = {
  of: Together | null;
  dossier: Dossier;
  moves: readonly Move[];
  place: FormPlace;
};

/** What it is handled together with; or, while the department works on it, the way to do so. */
export function TogetherPart({ of, dossier, moves, place: { locale } }: Props) {
  const handles = moves.includes("draft-adoption") || moves.includes("draft-reply");
  if (!of) {
    if (!handles) return null;
    return (
      <p className="actions">
        <LinkButton href={listHref(togetherPath, { lead: dossier.ref })} icon="merge">
          {say(copy.start, locale)}
        </LinkButton>
      </p>
    );
  }
  const link = handles
    ? { href: `${togetherPath}/${of.groupId}`, label: say(copy.toGroup, locale) }
    : undefined;
  return <TogetherSection of={of} base="/handling/suggestions" locale={locale} link={link} />;
}
