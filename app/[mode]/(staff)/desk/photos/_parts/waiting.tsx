import type { PicturesToPass as Report } from "@/lib/campaign/queries/reports";
import type { PhotosToPass } from "@/lib/complaint/queries/photos";
import { type Locale, longDate, say } from "@/lib/core/i18n";
import type { EvidenceToPass } from "@/lib/look-back/queries/on-the-spot";
import { boardLabels } from "@/lib/place/copy/venue";
import type { BoardPicturesToPass } from "@/lib/place/queries/board";
import type { FormState } from "@/lib/web/form-state";
import {
  passBoardAction,
  passEvidenceAction,
  passPhotosAction,
  passReportAction,
  withholdBoardAction,
  withholdEvidenceAction,
  withholdPhotosAction,
  withholdReportAction,
} from "../actions";
import { photosCopy as copy } from "../copy";
import { PicturesToPass } from "./pictures-to-pass";

type Form = { refused: FormState | undefined; locale: Locale };

type MattersProps = {
  complaints: readonly PhotosToPass[];
  lookBacks: readonly EvidenceToPass[];
  form: Form;
};

/** What residents sent with a complaint, and what members took on the spot. */
export function OfMatters({ complaints, lookBacks, form }: MattersProps) {
  return (
    <>
      {complaints.map((row) => (
        <PicturesToPass
          key={row.ref}
          {...form}
          {...{ id: row.ref, title: row.title, photos: row.photos }}
          meta={[row.place, row.submittedAt && longDate(row.submittedAt, form.locale), row.ref]}
          pass={passPhotosAction}
          withhold={withholdPhotosAction}
        />
      ))}
      {lookBacks.map((row) => (
        <PicturesToPass
          key={row.ref}
          {...{ id: row.ref, title: say(copy.lookBack, form.locale), photos: row.photos }}
          {...form}
          meta={[row.place, row.ref]}
          pass={passEvidenceAction}
          withhold={withholdEvidenceAction}
        />
      ))}
    </>
  );
}

type WorkProps = {
  reports: readonly Report[];
  boards: readonly BoardPicturesToPass[];
  form: Form;
};

/** What departments sent with a task, and what hangs on the walls of venues. */
export function OfWork({ reports, boards, form }: WorkProps) {
  return (
    <>
      {reports.map((row) => (
        <PicturesToPass
          key={row.id}
          {...form}
          {...{ id: row.id, photos: row.photos }}
          title={say(copy.report, form.locale, { task: row.title })}
          meta={[row.place, longDate(row.at, form.locale)]}
          pass={passReportAction}
          withhold={withholdReportAction}
        />
      ))}
      {boards.map((row) => (
        <PicturesToPass
          key={row.id}
          {...form}
          {...{ id: row.id, photos: row.photos }}
          title={say(copy.board, form.locale, {
            ...{ venue: row.venue, board: say(boardLabels[row.item], form.locale) },
          })}
          meta={[say(copy.boards, form.locale)]}
          pass={passBoardAction}
          withhold={withholdBoardAction}
        />
      ))}
    </>
  );
}
