import { QrCode } from "@/components/ui/qr-code";
import { Sheet } from "@/components/ui/sheet";
import { env } from "@/lib/core/env";
import { type Locale, say } from "@/lib/core/i18n";
import { venuesCopy as copy } from "../../copy";

/** The station's own address as a QR code: scanned at the door, it opens the report form. */
export function Poster({ code, locale }: { code: string; locale: Locale }) {
  const address = new URL(`/report?station=${code}`, env().APP_URL).href;
  return (
    <Sheet>
      <QrCode value={address} label={say(copy.poster, locale)} />
    </Sheet>
  );
}
