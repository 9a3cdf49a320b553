import { Checkbox } from "@/components/forms/checkbox";
import { FileInput } from "@/components/forms/file-input";
import { SubmitButton } from "@/components/forms/submit-button";
import { Icon } from "@/components/ui/icon";
import { type Locale, say } from "@/lib/core/i18n";
import { copy } from "../copy";

type Photo = { key: string; name: string };
type Props = { photos: readonly Photo[]; shared: boolean; locale: Locale };

/** The pictures that are there already, and room for more. */
export function PhotoFields({ photos, shared, locale }: Props) {
  return (
    <section className="grid gap-3">
      <FileInput
        name="files"
        label={say(copy.photos, locale)}
        hint={say(copy.photosHint, locale)}
        optional
        multiple
      />
      <p>
        <SubmitButton small locale={locale} name="intent" value="photos">
          {say(copy.addPhotos, locale)}
        </SubmitButton>
      </p>
      {photos.length > 0 && (
        <>
          <p className="meta">{say(copy.photosKept, locale, { n: photos.length })}</p>
          <ul className="grid gap-1">
            {photos.map((photo) => (
              <li key={photo.key} className="between">
                <span className="min-w-0 truncate">
                  <Icon name="camera" /> {photo.name}
                </span>
                <SubmitButton small plain locale={locale} name="intent" value={`drop:${photo.key}`}>
                  {say(copy.dropPhoto, locale, { name: "" })}
                  <span className="vh">{photo.name}</span>
                </SubmitButton>
              </li>
            ))}
          </ul>
        </>
      )}
      <Checkbox name="sharePhotos" defaultChecked={shared} note={say(copy.sharePhotosNote, locale)}>
        {say(copy.sharePhotos, locale)}
      </Checkbox>
    </section>
  );
}
