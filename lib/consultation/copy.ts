import type { Text } from "@/lib/core/i18n";
import { type Tag, tag } from "@/lib/core/tag";
import type {
  AttendanceStatus,
  Capacity,
  ConsultationForm,
  ConsultationStatus,
  MatterSource,
  MatterStatus,
  PointNature,
  ScreeningQuestion,
  SignInWay,
} from "./model";
import type { AttendanceAct, ConsultationAct, MatterAct } from "./workflow";

export const matterTags: Record<MatterStatus, Tag> = {
  suggested: tag("wait", "待初筛", "Waiting to be screened"),
  screened: tag("move", "已初筛", "Screened"),
  shortlisted: tag("move", "已入围", "Shortlisted"),
  publicised: tag("move", "公示中", "Publicised"),
  approved: tag("say", "已定题", "Approved"),
  scheduled: tag("move", "已排期", "Scheduled"),
  deferred: tag("wait", "暂缓", "Deferred"),
  done: tag("say", "已协商", "Consulted on"),
  rejected: tag("no", "未采用", "Not taken up"),
  merged: tag("move", "已合并", "Merged"),
};

export const matterActLabels: Record<MatterAct, Text> = {
  screen: { zh: "初筛通过", en: "Pass the screening" },
  reject: { zh: "不予采用", en: "Reject" },
  merge: { zh: "并入同类议题", en: "Merge into a like matter" },
  shortlist: { zh: "列入备选", en: "Shortlist" },
  publicise: { zh: "公示议题", en: "Publicise the matter" },
  approve: { zh: "定题", en: "Approve the matter" },
  schedule: { zh: "排期", en: "Schedule a consultation" },
  defer: { zh: "暂缓", en: "Defer" },
  resume: { zh: "恢复议题", en: "Resume the matter" },
  complete: { zh: "协商完成", en: "Complete" },
  unschedule: { zh: "取消排期", en: "Unschedule" },
};

export const statusTags: Record<ConsultationStatus, Tag> = {
  planned: tag("wait", "筹备中", "Planned"),
  researching: tag("move", "调研中", "Researching"),
  noticed: tag("move", "已通知", "Notice given"),
  open: tag("move", "报名中", "Open for sign-up"),
  "in-session": tag("move", "正在协商", "In session"),
  minuting: tag("move", "整理纪要", "Writing the minutes"),
  "host-confirmed": tag("move", "待站长确认", "Confirmed by the host"),
  confirmed: tag("say", "纪要已确认", "Minutes confirmed"),
  issued: tag("say", "意见已交出", "Suggestions issued"),
  closed: tag("say", "已结束", "Closed"),
  postponed: tag("back", "已延期", "Postponed"),
  cancelled: tag("no", "已取消", "Cancelled"),
};

export const actLabels: Record<ConsultationAct, Text> = {
  research: { zh: "开始调研", en: "Start the research" },
  "give-notice": { zh: "发布通知", en: "Give notice" },
  open: { zh: "开放报名", en: "Open the sign-up" },
  begin: { zh: "开始签到", en: "Begin" },
  end: { zh: "结束协商", en: "End the consultation" },
  "host-confirm": { zh: "主持人确认纪要", en: "Confirm the minutes as host" },
  "head-confirm": { zh: "站长确认纪要", en: "Confirm the minutes as head" },
  return: { zh: "退回修改纪要", en: "Return the minutes" },
  issue: { zh: "交出意见建议", en: "Issue the suggestions" },
  close: { zh: "结束", en: "Close" },
  reopen: { zh: "重新打开", en: "Reopen" },
  postpone: { zh: "延期", en: "Postpone" },
  cancel: { zh: "取消协商", en: "Cancel the consultation" },
  reschedule: { zh: "重新定时间", en: "Set a new time" },
};

export const attendanceTags: Record<AttendanceStatus, Tag> = {
  invited: tag("wait", "已邀请", "Invited"),
  joined: tag("move", "参加", "Taking part"),
  waitlisted: tag("wait", "候补", "On the waiting list"),
  "leave-asked": tag("wait", "请假待批", "Leave asked"),
  excused: tag("no", "准假", "Excused"),
  declined: tag("no", "不参加", "Not taking part"),
  present: tag("move", "到场", "Present"),
  absent: tag("broken", "缺席", "Absent"),
};

export const attendanceActLabels: Record<AttendanceAct, Text> = {
  join: { zh: "参加", en: "Take part" },
  decline: { zh: "不参加", en: "Decline" },
  "ask-leave": { zh: "请假", en: "Ask for leave" },
  grant: { zh: "准假", en: "Grant leave" },
  refuse: { zh: "不准假", en: "Refuse leave" },
  promote: { zh: "候补转正", en: "Give a seat" },
  leave: { zh: "退出候补", en: "Leave the waiting list" },
  "sign-in": { zh: "签到", en: "Sign in" },
  miss: { zh: "记为缺席", en: "Record as absent" },
  cancel: { zh: "取消报名", en: "Cancel the sign-up" },
  "walk-in": { zh: "现场签到", en: "Sign in at the door" },
};

export const sourceLabels: Record<MatterSource, Text> = {
  "party-government": { zh: "党政交题", en: "Set by party and government" },
  member: { zh: "委员荐题", en: "Proposed by a member" },
  resident: { zh: "群众出题", en: "Proposed by residents" },
  cluster: { zh: "诉求聚类", en: "From like complaints" },
  hotline: { zh: "热线分析", en: "From the hotline" },
  proposal: { zh: "提案转题", en: "From a proposal" },
  inspection: { zh: "调研视察", en: "From an inspection" },
};

export const formLabels: Record<ConsultationForm, Text> = {
  special: { zh: "专题协商", en: "Special consultation" },
  counterpart: { zh: "对口协商", en: "Counterpart consultation" },
  sector: { zh: "界别协商", en: "Sector consultation" },
  "proposal-handling": { zh: "提案办理协商", en: "Consultation on a proposal" },
  "on-site": { zh: "现场协商", en: "On-site consultation" },
  micro: { zh: "微协商", en: "Micro consultation" },
  online: { zh: "网络协商", en: "Online consultation" },
  hybrid: { zh: "线上线下联动", en: "Online and in the room" },
};

export const capacityLabels: Record<Capacity, Text> = {
  resident: { zh: "居民", en: "Resident" },
  member: { zh: "委员", en: "Member" },
  department: { zh: "部门", en: "Department" },
  expert: { zh: "专家", en: "Expert" },
};

export const signInLabels: Record<SignInWay, Text> = {
  code: { zh: "扫码签到", en: "By code" },
  hand: { zh: "手工签到", en: "By hand" },
  place: { zh: "定位签到", en: "By location" },
};

export const natureLabels: Record<PointNature, Text> = {
  view: { zh: "观点", en: "View" },
  consensus: { zh: "共识", en: "Consensus" },
  difference: { zh: "分歧", en: "Difference" },
};

export const questionLabels: Record<ScreeningQuestion, Text> = {
  cared: { zh: "群众是否普遍关心", en: "Do many people care?" },
  "in-remit": { zh: "是否属本级权限", en: "Is it ours to decide?" },
  deliberable: {
    zh: "是否可协商（非涉法涉诉、非个案执法、非信访终结件）",
    en: "Can it be deliberated (no lawsuit, no single enforcement case, no closed petition)?",
  },
};

export const exclusionLabels = {
  reporter: { zh: "回避：本人反映过这件事", en: "Excluded: reported this problem" },
  firm: { zh: "回避：任职于涉事物业企业", en: "Excluded: works for the property firm concerned" },
  department: { zh: "回避：任职于拟邀部门", en: "Excluded: works for a department invited" },
  busy: { zh: "时间冲突：同一时间已有协商", en: "Busy: another consultation at the same hour" },
} as const satisfies Record<string, Text>;

export const reasonTexts = {
  venue: { zh: "已进驻本站", en: "Joined this station" },
  street: { zh: "同一镇街", en: "Same street" },
  distance: { zh: "距站点约 {km} 公里", en: "About {km} km away" },
  expertise: { zh: "专长相符：{fits}", en: "Fitting expertise: {fits}" },
  sector: { zh: "界别相近：{sector}", en: "Near sector: {sector}" },
  travel: {
    zh: "赶场：与另一场相距 {km} 公里，中间只有 {minutes} 分钟",
    en: "Tight: another meeting {km} km away, {minutes} minutes between",
  },
  load: { zh: "近 90 天受邀 {count} 次", en: "Asked {count} {count|time|times} in 90 days" },
  attendance: {
    zh: "应到 {invited} 次，到场 {present} 次",
    en: "Came {present} of {invited} times",
  },
} as const satisfies Record<string, Text>;

export const officeLabels: Readonly<Record<string, Text>> = {
  head: { zh: "站长", en: "Head" },
  "rotating-head": { zh: "轮值站长", en: "Rotating head" },
  liaison: { zh: "联络员", en: "Liaison" },
  member: { zh: "进站委员", en: "Member here" },
  me: { zh: "我", en: "Me" },
};

/** What a field of this domain's forms can be wrong about. */
export const fieldTexts = {
  "title-short": { zh: "题目至少 4 个字", en: "A title has at least 4 characters" },
  "title-long": { zh: "题目最多 40 个字", en: "A title has at most 40 characters" },
  "reason-short": { zh: "请写明理由，再多写几个字", en: "Say a little more" },
  "reason-long": { zh: "最多 1000 字", en: "At most 1000 characters" },
  "answer-questions": {
    zh: "选题三问都要答，并写明理由",
    en: "Answer all three questions, with reasons",
  },
  "no-such-matter": { zh: "没有找到可并入的议题", en: "There is no such matter to merge into" },
  "choose-venue": { zh: "请选择地点", en: "Choose a venue" },
  "choose-host": { zh: "请选择主持人、记录人和站长", en: "Choose host, recorder and head" },
  "choose-recorder": { zh: "请选择记录人", en: "Choose a recorder" },
  "choose-head": { zh: "请选择站长", en: "Choose the head" },
  "choose-members": { zh: "请至少邀请一名委员", en: "Invite at least one member" },
  "choose-people": { zh: "请至少勾选一人", en: "Choose at least one person" },
  "overrule-reason": {
    zh: "勾选了应回避或时间冲突的委员，请写明理由",
    en: "You chose somebody who is excluded or busy: give the reason",
  },
  "venue-busy": {
    zh: "这个地点这段时间已有协商，确实要排请写明理由",
    en: "The venue is taken at that time; give the reason if it has to be",
  },
  "host-busy": {
    zh: "主持人这段时间另有协商，确实要排请写明理由",
    en: "The host is elsewhere at that time; give the reason if it has to be",
  },
  "short-notice": {
    zh: "提前的工作日不够，请改晚，或者写明理由",
    en: "There is less notice than the rule asks for: choose a later day or give the reason",
  },
  "expert-short": { zh: "每行写一位专家的称呼", en: "One expert a line" },
  "expert-phone": {
    zh: "行末的手机号不对，请核对",
    en: "The mobile number at the end of a line is wrong",
  },
  "expert-twice": { zh: "两位专家写了同一个手机号", en: "Two experts have the same number" },
  "agenda-missing": {
    zh: "请至少写一项议程，含时间",
    en: "Write at least one line of the agenda, with its time",
  },
  "agenda-short": {
    zh: "议程每项至少 2 个字",
    en: "A line of the agenda has at least 2 characters",
  },
  "agenda-long": { zh: "这一项议程太长了", en: "This line of the agenda is too long" },
  "day-wrong": { zh: "请填写日期", en: "Enter a date" },
  "day-past": { zh: "开会时间要在现在以后", en: "It has to be in the future" },
  "time-wrong": { zh: "请填写时间，例如 14:00", en: "Enter a time, such as 14:00" },
  "ends-before-start": { zh: "结束要晚于开始", en: "It has to end after it begins" },
  "sign-up-late": { zh: "报名截止要早于开会", en: "Sign-up ends before the meeting begins" },
  "capacity-wrong": { zh: "席位为 1 到 500", en: "Seats are 1 to 500" },
  "choose-files": { zh: "请选择文件", en: "Choose a file" },
  "label-short": { zh: "写上称呼和小区，例如 王女士 庆丰新村", en: "Form of address and compound" },
  "label-long": { zh: "最多 20 个字", en: "At most 20 characters" },
  "code-wrong": {
    zh: "签到码不对，请看门口的六位数字",
    en: "Wrong code: see the six digits at the door",
  },
  "point-short": { zh: "请写下要点", en: "Write the point down" },
  "point-long": { zh: "要点最多 500 字", en: "A point has at most 500 characters" },
  "minutes-long": { zh: "纪要正文太长", en: "The minutes are too long" },
} as const satisfies Record<string, Text>;

/** Why an act was refused. */
export const refusalTexts = {
  "not-your-matter": { zh: "不在您负责的范围内", en: "This is outside your area" },
  "not-your-venue": { zh: "您不能在这个站点排期", en: "You may not schedule at this venue" },
  "not-your-consultation": { zh: "这场协商由组织方办理", en: "Only the organisers may do this" },
  "not-your-invitation": { zh: "这份邀请不是给您的", en: "This invitation is not yours" },
  "not-your-desk": { zh: "这一页由工作人员使用", en: "This page is for the staff" },
  "not-the-host": { zh: "由本场主持人办理", en: "This is for the host" },
  "not-the-head": { zh: "由站长办理", en: "This is for the head of the venue" },
  "only-the-system": { zh: "由系统办理", en: "The platform does this" },
  "sign-in-first": { zh: "请先用手机号登录", en: "Sign in with your phone first" },
  "matter-open": { zh: "这个问题已有议题在走", en: "A matter of this problem is under way" },
  "no-matter": { zh: "还没有定题，请先完成选题", en: "There is no approved matter yet" },
  "sign-up-over": { zh: "报名已经截止", en: "Sign-up is over" },
  "already-signed-up": { zh: "您已经报过名了", en: "You have signed up already" },
  "already-signed-in": { zh: "您已经签到", en: "You are signed in already" },
  "leave-asks-used": {
    zh: "这一场的请假次数用完了，有事请打电话给联络员",
    en: "You asked for leave as often as is allowed here. Please call the liaison",
  },
  "nobody-came": {
    zh: "至少一名委员和一名居民到场才能结束",
    en: "It ends only with a member and a resident present",
  },
  "no-minutes": { zh: "还没有纪要，请先写纪要", en: "There are no minutes yet" },
  "code-tries": { zh: "输错太多次，请过一会儿再试", en: "Too many tries. Wait a while" },
  declined: { zh: "您已取消或谢绝这一场", en: "You declined or cancelled this one" },
} as const satisfies Record<string, Text>;
