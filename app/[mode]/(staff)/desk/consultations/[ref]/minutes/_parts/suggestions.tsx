import type { FormPlace } from "@/components/complaint/act-form";

type Props = {
  consultationRef: string;
  status: string;
  mayRecord: boolean;
  place: FormPlace;
};

/** The suggestions that the minutes raise. */
export async function Suggestions(_: Props) {
  return null;
}
