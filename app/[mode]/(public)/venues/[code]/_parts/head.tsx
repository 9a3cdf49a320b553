import { LinkButton } from "@/components/ui/button";
import { Meta } from "@/components/ui/meta";
import { type Locale, say } from "@/lib/core/i18n";
import { siteKindLabels } from "@/lib/place/copy";
import { siteKinds } from "@/lib/place/model";
import { venuesCopy as copy } from "../../copy";

type Props = { venue: { kind: string }; street?: string; locale: Locale };

export function Above({ venue, street, locale }: Props) {
  const kind = siteKinds.find((each) => each === venue.kind);
  return <Meta parts={[street, kind && say(siteKindLabels[kind], locale)]} />;
}

export function ReportHere({ code, locale }: { code: string; locale: Locale }) {
  return (
    <p className="actions mt-4">
      <LinkButton first href={`/report?station=${code}`} icon="square-pen">
        {say(copy.reportHere, locale)}
      </LinkButton>
    </p>
  );
}
