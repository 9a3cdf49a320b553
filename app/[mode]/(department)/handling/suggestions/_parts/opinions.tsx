import type { FormPlace } from "@/components/complaint/act-form";
import { TakeOpinion } from "@/components/suggestion/department-forms";
import { PartList, type PartShown } from "@/components/suggestion/part-list";
import { partWords } from "@/lib/suggestion/copy/part";
import type { Dossier } from "@/lib/suggestion/queries/dossier";
import type { Move } from "@/lib/suggestion/rules/moves";
import { acceptOpinionAction, returnOpinionAction } from "../actions";

type Props = {
  dossier: Dossier;
  moves: readonly Move[];
  place: FormPlace;
  /** The departments that the reader works for. */
  own: readonly string[];
  now: Date;
};

/** What the others say: an opinion is the lead's to take, a separate answer its own lead's to sign. */
export function Opinions({ dossier, moves, place, own, now }: Props) {
  const isMine = ({ role, status, departmentId }: PartShown) => {
    if (status !== "submitted") return false;
    if (role !== "separate") return moves.includes("take-opinions");
    return moves.includes("countersign-part") && own.includes(departmentId);
  };
  return (
    <PartList
      parts={dossier.parts}
      clocks={dossier.clocks.opinions}
      now={now}
      locale={place.locale}
      acts={(part) =>
        isMine(part) &&
        part.department &&
        part.submittedAt && (
          <TakeOpinion
            {...place}
            department={part.department.code}
            submittedAt={part.submittedAt}
            accept={acceptOpinionAction}
            sendBack={returnOpinionAction}
            words={
              part.role === "separate" ? { take: partWords.sign, back: partWords.back } : undefined
            }
          />
        )
      }
    />
  );
}
