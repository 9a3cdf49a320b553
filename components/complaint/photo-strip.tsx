import { ui } from "@/components/ui/copy";
import { FullSizePhoto } from "@/components/ui/photo";
import { type Locale, say } from "@/lib/core/i18n";

type Photo = { readonly key: string; readonly name: string };

/** The reporter's pictures; each opens to full size, and only for those who may read it. */
export function PhotoStrip({ photos, locale }: { photos: readonly Photo[]; locale: Locale }) {
  if (photos.length === 0) return null;
  return (
    <ul className="previews">
      {photos.map((photo) => (
        <li key={photo.key}>
          <FullSizePhoto
            src={`/files/${photo.key}`}
            alt={photo.name}
            close={say(ui.close, locale)}
          />
        </li>
      ))}
    </ul>
  );
}
