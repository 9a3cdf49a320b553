import { grantEvents, personEvents } from "@/lib/account/model";
import { campaignEvents } from "@/lib/campaign/model";
import { planEvents } from "@/lib/campaign/model/plan";
import { standEvents } from "@/lib/campaign/model/stand";
import { categoryEvents } from "@/lib/catalogue/model/category";
import { routeEvents } from "@/lib/catalogue/model/route";
import { templateEvents } from "@/lib/catalogue/model/template";
import { termEvents } from "@/lib/catalogue/model/term";
import { settingEvents } from "@/lib/catalogue/model/value";
import { complaintEvents } from "@/lib/complaint/model";
import { deskEvents } from "@/lib/complaint/model/export";
import { savedFilterEvents } from "@/lib/complaint/model/saved-filter";
import { consultationEvents, matterEvents } from "@/lib/consultation/model";
import { attendingEvents } from "@/lib/consultation/model/attending";
import { calendarFeedEvents } from "@/lib/consultation/model/calendar-feed";
import { datePollEvents } from "@/lib/consultation/model/date-poll";
import { liveEvents } from "@/lib/consultation/model/live";
import { mattersDeskEvents, matterVoiceEvents } from "@/lib/consultation/model/matter-voice";
import { minutesEvents } from "@/lib/consultation/model/minutes";
import { seriesEvents } from "@/lib/consultation/model/series";
import { channelEvents } from "@/lib/insight/model/channel-count";
import { lookBackEvents } from "@/lib/look-back/model";
import { observerEvents } from "@/lib/look-back/model/observer";
import { spotEvents } from "@/lib/look-back/model/on-the-spot";
import { noticeEvents } from "@/lib/notification/model";
import { followEvents } from "@/lib/notification/model/follow";
import { venueEvents } from "@/lib/place/model/venue";
import { dataEvents } from "@/lib/privacy/model";
import { problemEvents } from "@/lib/problem/model";
import { suggestionEvents } from "@/lib/suggestion/model";
import { answerClassEvents } from "@/lib/suggestion/model/answer-class";
import { handlingGroupEvents } from "@/lib/suggestion/model/group";
import { handledDeskEvents } from "@/lib/suggestion/model/handling-list";
import { answerLotEvents } from "@/lib/suggestion/model/lot";
import { supervisionEvents } from "@/lib/supervision/model";
import { supervisionDeskEvents } from "@/lib/supervision/model/export";

const all = [
  personEvents,
  grantEvents,
  venueEvents,
  routeEvents,
  categoryEvents,
  termEvents,
  templateEvents,
  settingEvents,
  complaintEvents,
  savedFilterEvents,
  deskEvents,
  problemEvents,
  matterEvents,
  matterVoiceEvents,
  mattersDeskEvents,
  datePollEvents,
  seriesEvents,
  consultationEvents,
  attendingEvents,
  calendarFeedEvents,
  minutesEvents,
  liveEvents,
  suggestionEvents,
  answerClassEvents,
  handledDeskEvents,
  answerLotEvents,
  handlingGroupEvents,
  lookBackEvents,
  supervisionEvents,
  supervisionDeskEvents,
  observerEvents,
  spotEvents,
  campaignEvents,
  planEvents,
  standEvents,
  channelEvents,
  noticeEvents,
  followEvents,
  dataEvents,
] as const;

/** The name of every event that the product can write. */
export const eventTypes: ReadonlySet<string> = new Set(
  all.flatMap(({ subject, shapes }) => Object.keys(shapes).map((name) => `${subject}.${name}`)),
);
