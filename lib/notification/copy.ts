import type { Text } from "@/lib/core/i18n";
import { campaignNotices } from "./copy/campaign";
import { supervisionNotices } from "./copy/supervision";

/** What happened and to whom, by the event that tells of it. */
export const noticeTexts: Readonly<Record<string, Text>> = {
  "complaint.submitted": {
    zh: "来了一件紧急诉求，1 小时内派单",
    en: "An urgent complaint came in: dispatch it within the hour",
  },
  "complaint.accepted": { zh: "您的诉求已受理", en: "Your complaint was accepted" },
  "complaint.declined": {
    zh: "您的诉求不予受理，理由在里面",
    en: "Your complaint was not accepted; the reason is inside",
  },
  "complaint.referred": {
    zh: "您的诉求已转到别的渠道",
    en: "Your complaint was referred elsewhere",
  },
  "complaint.merged": {
    zh: "您的诉求并入了同一件事",
    en: "Your complaint was joined with the same matter",
  },
  "complaint.split": {
    zh: "您的诉求已拆出单独办理",
    en: "Your complaint is handled on its own again",
  },
  "complaint.relocated": {
    zh: "您的诉求更正了地点",
    en: "The place of your complaint was corrected",
  },
  "complaint.rerouted": {
    zh: "您的诉求改由别的单位办理",
    en: "Another department handles your complaint",
  },
  "complaint.extension-granted": { zh: "办理期限延长了", en: "The time was extended" },
  "complaint.extension-refused": { zh: "延期没有批准", en: "The extension was not granted" },
  "complaint.co-handler-asked": {
    zh: "请您单位会办，写一份意见",
    en: "Your department's opinion is asked for",
  },
  "complaint.co-opinion-given": {
    zh: "会办意见来了",
    en: "The other department's opinion is here",
  },
  "complaint.co-opinion-accepted": { zh: "会办意见已采纳", en: "Your opinion was accepted" },
  "complaint.co-opinion-returned": { zh: "会办意见退回", en: "Your opinion came back" },
  "complaint.handed-to-firm": { zh: "诉求转物业答复", en: "The property firm is to answer" },
  "complaint.firm-answered": { zh: "物业答复了", en: "The property firm answered" },
  "complaint.handover-ended": {
    zh: "转物业的诉求收回了",
    en: "What the firm was to answer was taken back",
  },
  "complaint.fell-late": { zh: "有诉求超过期限", en: "A complaint is late" },
  "complaint.supervised": { zh: "诉求列入督办", en: "The complaint is supervised" },
  "complaint.confirmed-solved": { zh: "居民说解决了", en: "The resident says it is solved" },
  "complaint.handler-changed": {
    zh: "有一件诉求交给您办",
    en: "A complaint was given to you",
  },
  "complaint.dispatched": {
    zh: "派来一件诉求，请签收",
    en: "A complaint was sent to you; please sign for it",
  },
  "complaint.asked": { zh: "承办单位有话问您", en: "The department has a question for you" },
  "complaint.question-answered": {
    zh: "居民补充了情况",
    en: "The resident answered your question",
  },
  "complaint.taken-to-consultation": {
    zh: "您反映的事转入协商",
    en: "What you reported goes to a consultation",
  },
  "complaint.replied": {
    zh: "您的诉求有了答复，请说说解决了吗",
    en: "Your complaint was answered: is it solved?",
  },
  "complaint.reported-unsolved": {
    zh: "居民说没有解决，请重新办理",
    en: "The resident says it is not solved; please handle it again",
  },
  "complaint.reopened": { zh: "诉求重新打开", en: "A complaint was reopened" },
  "complaint.explained": {
    zh: "您的诉求说明结案",
    en: "Your complaint was closed with an explanation",
  },
  "problem.confirmed": {
    zh: "您反映的事确认为共性问题",
    en: "What you reported is a common problem now",
  },
  "problem.planned": { zh: "共性问题有了办法", en: "There is a plan for the problem" },
  "problem.verified": { zh: "共性问题核实已解决", en: "The common problem is verified as solved" },
  "problem.declared-resolved": {
    zh: "共性问题办完了，等核实",
    en: "The common problem is resolved, to be verified",
  },
  "problem.relapsed": { zh: "共性问题反弹了", en: "The common problem has relapsed" },
  "consultation.invited": {
    zh: "请您参加一场协商，请答复",
    en: "You are invited to a consultation; please answer",
  },
  "consultation.date-asked": {
    zh: "请选协商的时间",
    en: "Please say which dates you can",
  },
  "consultation.date-chosen": {
    zh: "协商时间征询有了结果",
    en: "The poll for the date of a consultation is closed",
  },
  "matter.publicised": {
    zh: "您提的议题正在公示",
    en: "The matter you suggested is publicised",
  },
  "matter.approved": { zh: "您提的议题定题了", en: "The matter you suggested is approved" },
  "matter.rejected": {
    zh: "您提的议题没有采用，请看理由",
    en: "The matter you suggested is not taken up; see why",
  },
  "matter.merged": {
    zh: "您提的议题并入了同类议题",
    en: "The matter you suggested was merged into a like one",
  },
  "matter.deferred": {
    zh: "您提的议题暂缓了，请看理由",
    en: "The matter you suggested is deferred; see why",
  },
  "matter.scheduled": {
    zh: "您提的议题排了协商",
    en: "A consultation on the matter you suggested is scheduled",
  },
  "consultation.noticed": {
    zh: "有一场协商，请看时间和地点",
    en: "A consultation is announced: time and place",
  },
  "consultation.postponed": { zh: "协商延期了", en: "A consultation was postponed" },
  "consultation.rescheduled": { zh: "协商改了时间", en: "A consultation has a new date" },
  "consultation.cancelled": { zh: "协商取消了", en: "A consultation was cancelled" },
  "consultation.issued": {
    zh: "您反映的事协商有了结果",
    en: "Something came of the consultation on what you reported",
  },
  "consultation.minutes-due": {
    zh: "协商纪要快到期或已超期，请尽快整理、确认",
    en: "Minutes are nearly due or overdue: write and confirm them",
  },
  "consultation.papers-due": {
    zh: "协商的材料该放上了，还没有材料",
    en: "Papers of a consultation are due and none are there",
  },
  "consultation.reminded-day": {
    zh: "一天之内有您要参加的协商",
    en: "Within a day: a consultation you take part in",
  },
  "consultation.reminded-hours": {
    zh: "两小时内有您要参加的协商",
    en: "Within two hours: a consultation you take part in",
  },
  "consultation.signed-up": { zh: "已为您报名协商", en: "You were signed up for a consultation" },
  "consultation.waitlisted": {
    zh: "已为您登记协商候补",
    en: "You were put on the waiting list of a consultation",
  },
  "consultation.promoted": {
    zh: "有了空位，您已报上名",
    en: "A seat came free: you are signed up",
  },
  "consultation.leave-granted": { zh: "请假已准", en: "Your leave was granted" },
  "consultation.leave-refused": {
    zh: "请假未准，请参加",
    en: "Your leave was not granted; please come",
  },
  "consultation.ended": {
    zh: "协商结束，请写纪要",
    en: "The consultation is over; the minutes are due",
  },
  "consultation.host-confirmed": {
    zh: "主持人确认了纪要，请站长确认",
    en: "The host confirmed the minutes; the head is next",
  },
  "consultation.minutes-returned": { zh: "纪要退回修改", en: "The minutes came back for changes" },
  "consultation.confirmed": {
    zh: "纪要已确认，可以看结果",
    en: "The minutes are confirmed; see what came of it",
  },
  "suggestion.assigned": {
    zh: "交办一条意见，请签收",
    en: "A suggestion was assigned to you; please sign for it",
  },
  "suggestion.reassigned": {
    zh: "改派一条意见，请签收",
    en: "A suggestion was assigned to you instead; please sign for it",
  },
  "suggestion.upheld": {
    zh: "异议没有采信，请继续办理",
    en: "The objection was not upheld; please go on",
  },
  "suggestion.adoption-recorded": {
    zh: "部门说了采不采纳",
    en: "The department said whether it adopts it",
  },
  "suggestion.answered": {
    zh: "意见有了答复，请评价",
    en: "The suggestion was answered; please rate it",
  },
  "suggestion.sent-back": {
    zh: "有人不满意，意见重新办理",
    en: "Somebody is dissatisfied; it is handled again",
  },
  "suggestion.rating-reminded": {
    zh: "有一条答复等您评价，快到期了",
    en: "An answer waits for your rating; the time is nearly up",
  },
  "suggestion.opinion-returned": { zh: "会办意见退回", en: "Your opinion came back" },
  "suggestion.replanned": { zh: "办理日期改了", en: "The date was changed" },
  "suggestion.fulfilled": { zh: "回头看：承诺兑现了", en: "Look-back: the promise was kept" },
  "suggestion.found-partial": { zh: "回头看：只兑现了一部分", en: "Look-back: kept only in part" },
  "suggestion.found-unfulfilled": {
    zh: "回头看：没有兑现，重新办理",
    en: "Look-back: not kept; it is handled again",
  },
  "suggestion.found-relapsed": {
    zh: "回头看：反弹了，重新办理",
    en: "Look-back: it relapsed; it is handled again",
  },
  "suggestion.policy-changed": { zh: "回头看：情况变了", en: "Look-back: circumstances changed" },
  "venue.member-assigned": {
    zh: "您被安排进站，请看站点",
    en: "You were assigned to a venue; see where",
  },
  "venue.handover-proposed": {
    zh: "有轮值交接，请您确认",
    en: "A hand-over waits for you to confirm",
  },
  "venue.handed-over": {
    zh: "轮值交接双方已确认",
    en: "Both confirmed the hand-over of a venue",
  },
  "venue.handover-refused": {
    zh: "轮值交接没有被同意",
    en: "The hand-over of a venue was refused",
  },
  "venue.handover-withdrawn": { zh: "轮值交接撤回了", en: "The hand-over was withdrawn" },
  "venue.term-ending": {
    zh: "轮值任期快到，请提出交接",
    en: "A rotating head's term ends; propose who follows",
  },
  "notices.reminded": {
    zh: "有诉求临近或超过期限，请看看",
    en: "Complaints are near or past their date; please look",
  },
  "notices.places-told": {
    zh: "您关注的地方有了新诉求",
    en: "New complaints at places you follow",
  },
  "data-request.asked": {
    zh: "有人提出信息权利申请，请按期答复",
    en: "A request about personal data waits",
  },
  "data-request.due-soon": {
    zh: "信息权利申请快到期，请答复",
    en: "A request about data is nearly due",
  },
  "data-request.fell-late": {
    zh: "信息权利申请超过期限，请马上答复",
    en: "A request about data is late",
  },
  "data-request.granted": {
    zh: "您的信息权利申请已办理",
    en: "Your request about data was granted",
  },
  "data-request.refused": {
    zh: "您的信息权利申请有了答复",
    en: "Your request about data was answered",
  },
  "look-back.assigned": { zh: "请您去做一次回头看", en: "Please look back at a promise" },
  "look-back.observer-replaced": {
    zh: "请您接手一次回头看",
    en: "Please take over a look-back",
  },
  ...supervisionNotices,
  ...campaignNotices,
  "look-back.fell-due": { zh: "回头看到期了", en: "A look-back has fallen due" },
};

export const noticesCopy = {
  title: { zh: "通知", en: "Notices" },
  unread: { zh: "{n} 条新通知", en: "{n} new {n|notice|notices}" },
  none: { zh: "没有新通知", en: "No new notices" },
  markRead: { zh: "全部标为已读", en: "Mark all as read" },
  marking: { zh: "正在标记…", en: "Marking…" },
  new: { zh: "新", en: "New" },
  empty: {
    zh: "还没有通知。您反映的事、参加的协商有了新情况，会写在这里。",
    en: "Nothing yet. What happens to your complaints and consultations will stand here.",
  },
  back: { zh: "回到我的", en: "Back" },
} as const satisfies Record<string, Text>;
