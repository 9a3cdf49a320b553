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
  present: tag("kept", "到场", "Present"),
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
};

export const natureLabels: Record<PointNature, Text> = {
  view: { zh: "观点", en: "View" },
  consensus: { zh: "共识", en: "Consensus" },
  difference: { zh: "分歧", en: "Difference" },
};
