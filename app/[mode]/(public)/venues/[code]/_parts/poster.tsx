import { LinkButton } from "@/components/ui/button";
import { QrCode } from "@/components/ui/qr-code";
import { Sheet } from "@/components/ui/sheet";
import { env } from "@/lib/core/env";
import { type Locale, say } from "@/lib/core/i18n";
import { venuesCopy as copy } from "../../copy";

type Props = { venue: { code: string; kind: string }; locale: Locale };

/** The station's own address as a QR code: scanned at the door, it opens the report form. */
export function Poster({ venue, locale }: Props) {
  const address = new URL(`/report?station=${venue.code}`, env().APP_URL).href;
  return (
    <Sheet>
      {venue.kind === "station" && <QrCode value={address} label={say(copy.poster, locale)} />}
      <p className="text-center mt-3 no-print">
        <LinkButton small plain href={`/venues/${venue.code}/poster`} icon="printer">
          {say(copy.printPoster, locale)}
        </LinkButton>
      </p>
    </Sheet>
  );
}
