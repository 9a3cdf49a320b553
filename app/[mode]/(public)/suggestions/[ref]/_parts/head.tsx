import { MiniCauseway } from "@/components/causeway/causeway";
import { Meta } from "@/components/ui/meta";
import { PageTitle } from "@/components/ui/page-title";
import { Ref } from "@/components/ui/ref";
import { say } from "@/lib/core/i18n";
import type { LookBackRound } from "@/lib/look-back/model";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import type { Mode } from "@/lib/web/mode";
import { item } from "../../copy";
import { stopsOf } from "./stops";

type Props = { dossier: Dossier; rounds: readonly LookBackRound[]; mode: Mode };

/** Place, title, number, and where it stands on the chain. */
export function Head({ dossier, rounds, mode }: Props) {
  const { locale } = mode;
  const number = say(item.number, locale, { n: dossier.position });
  return (
    <div className="headband">
      <div className="wrap">
        <PageTitle
          mode={mode}
          title={dossier.title}
          spoken={dossier.body}
          above={<Meta parts={[dossier.street, dossier.community, number]} />}
        >
          <p className="actions mt-1">
            <Ref value={dossier.ref} locale={locale} />
          </p>
        </PageTitle>
        <MiniCauseway stops={stopsOf(dossier, rounds, locale)} locale={locale} />
      </div>
    </div>
  );
}
