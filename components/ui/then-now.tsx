import { type Locale, say, shortDate } from "@/lib/core/i18n";
import { LinkButton } from "./button";
import { ui } from "./copy";
import { FullSizePhoto } from "./photo";

export type Photo = { src: string; alt: string; at: Date; by?: string };

type Props = {
  locale: Locale;
  before?: Photo | null;
  after?: Photo | null;
  /** Where a missing picture of today can be added. */
  addHref?: string;
};

function Shot({ locale, label, photo }: { locale: Locale; label: string; photo: Photo }) {
  return (
    <figure>
      <FullSizePhoto src={photo.src} alt={photo.alt} close={say(ui.close, locale)} />
      <figcaption>
        <b>{label}</b> <time dateTime={photo.at.toISOString()}>{shortDate(photo.at, locale)}</time>
        {photo.by && <span className="meta block">{photo.by}</span>}
      </figcaption>
    </figure>
  );
}

function Missing({ locale, label, addHref }: { locale: Locale; label: string; addHref?: string }) {
  return (
    <figure>
      <div className="no-photo">
        <p>{say(ui.noPhoto, locale)}</p>
        {addHref && (
          <LinkButton small href={addHref} icon="camera">
            {say(ui.takePhoto, locale)}
          </LinkButton>
        )}
      </div>
      <figcaption>
        <b>{label}</b>
      </figcaption>
    </figure>
  );
}

/** Two pictures of the same place in the same crop. */
export function ThenNow({ locale, before, after, addHref }: Props) {
  const then = say(ui.atThatTime, locale);
  const now = say(ui.now, locale);
  return (
    <div className="pair">
      {before ? (
        <Shot locale={locale} label={then} photo={before} />
      ) : (
        <Missing locale={locale} label={then} />
      )}
      {after ? (
        <Shot locale={locale} label={now} photo={after} />
      ) : (
        <Missing locale={locale} label={now} addHref={addHref} />
      )}
    </div>
  );
}
