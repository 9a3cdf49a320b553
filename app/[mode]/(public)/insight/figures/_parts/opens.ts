import { linksFor } from "@/components/insight/links";
import { importedKeys, type ReportKey, reportPeriods } from "@/lib/insight/model/report-figures";
import { listHref } from "@/lib/web/list-params";

const month = linksFor({ scope: "", ...reportPeriods.month });
const items = (of: ReportKey) => listHref("/insight/figures/items", { of });

/** Where what a figure counts is listed. */
export function opens(key: ReportKey): string {
  if (importedKeys.some((each) => each === key)) return items(key);
  switch (key) {
    case "halls":
      return "/venues?kind=hall";
    case "stations":
    case "parks":
      return "/venues?kind=station";
    case "studios":
      return "/venues?kind=studio";
    case "grouped-members":
      return "/members";
    case "suggestions":
      return month.suggestions({});
    case "adopted":
      return month.suggestions({ adoption: "taken" });
    case "problems-solved":
      return month.problems({ state: "solved" });
    case "studio-departments":
    case "studio-attendances":
      return items(key);
    default:
      return month.consultations({});
  }
}
