import { cookies } from "next/headers";
import { EmergencyLine } from "@/components/shell/emergency-line";
import { listPublishedConsultations } from "@/lib/consultation/queries/consultation-list";
import { now } from "@/lib/core/clock";
import { type Day, dayOf } from "@/lib/core/day";
import { countPublishedRecords } from "@/lib/insight/queries/count-records";
import { figureOf, figuresOf } from "@/lib/insight/rules/figures";
import { wholeYear } from "@/lib/insight/rules/period";
import { getDivisionNames, getHomeDistrict } from "@/lib/place/queries";
import { countVenues } from "@/lib/place/queries/venue";
import { listPublishedRecentLooks } from "@/lib/trace/queries/recent-looks";
import { type Params, readParams } from "@/lib/web/list-params";
import { parseMode } from "@/lib/web/mode";
import { ComingConsultations } from "./_parts/coming-consultations";
import { Hero } from "./_parts/hero";
import { MyStation } from "./_parts/my-station";
import { RecentLooks } from "./_parts/recent-looks";
import { SevenStepsBand } from "./_parts/seven-steps-band";
import { readStation } from "./_parts/station";

type Props = { params: Promise<{ mode: string }>; searchParams: Promise<Params> };

/** Whoever changes the community is asked anew; else the remembered one counts. */
async function stationNear(asked: Params, district: string, today: Day) {
  const { street } = readParams(asked, ["street"]);
  const isChanging = asked.street !== undefined;
  const community = isChanging ? undefined : (await cookies()).get("community")?.value;
  return readStation({ district, street, community, today });
}

/** For visitors: what this is, how it goes, and where it stands near them. */
export default async function HomePage({ params, searchParams }: Props) {
  const mode = parseMode((await params).mode);
  const { locale } = mode;
  const [at, district] = [now(), await getHomeDistrict()];
  const year = wholeYear(Number(dayOf(at).slice(0, 4)));
  const [names, venues, counts, looks, coming, near] = await Promise.all([
    getDivisionNames([district]),
    countVenues(district),
    countPublishedRecords({ scope: district, from: year.from, to: year.to }, at),
    listPublishedRecentLooks(district),
    listPublishedConsultations({ when: "coming" }, at),
    stationNear(await searchParams, district, dayOf(at)),
  ]);
  const figures = figuresOf(counts);
  const looked = figureOf(figures, "looked-back").value;
  return (
    <main id="main" tabIndex={-1}>
      <EmergencyLine locale={locale} />
      <Hero mode={mode} district={names.get(district) ?? ""} venues={venues} />
      <div className="wrap page sections">
        <div className="order-1 wide:order-none">
          <SevenStepsBand figures={figures} scope={district} period={year} locale={locale} />
        </div>
        <div className="columns even contents wide:grid">
          <div className="order-2 wide:order-none">
            <RecentLooks looks={looks} total={looked} now={at} locale={locale} />
          </div>
          <div className="col contents wide:grid">
            <MyStation {...near} locale={locale} />
            <div className="order-3 wide:order-none">
              <ComingConsultations rows={coming.rows.slice(0, 3)} locale={locale} />
            </div>
          </div>
        </div>
      </div>
    </main>
  );
}
