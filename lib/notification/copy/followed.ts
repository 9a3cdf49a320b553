import type { Text } from "@/lib/core/i18n";
import { noticeTexts } from "../copy";

const followed = (zh: string, en: string): Text => ({
  zh: `您关注的${zh}`,
  en: `Something you follow ${en}`,
});

/** The same events for those who follow or joined: a complaint, a problem, what happens at a place. */
const followedTexts: Readonly<Record<string, Text>> = {
  "complaint.accepted": followed("诉求已受理", "was accepted"),
  "complaint.merged": followed("诉求并入了同一件事", "was joined with the same matter"),
  "complaint.split": followed("诉求拆出单独办理", "is handled on its own again"),
  "complaint.extension-granted": followed("诉求延长了期限", "was given more time"),
  "complaint.fell-late": followed("诉求超过了期限", "is late"),
  "complaint.supervised": followed("诉求列入督办", "is supervised"),
  "complaint.taken-to-consultation": followed("诉求转入协商", "goes to a consultation"),
  "complaint.replied": followed("诉求有了答复", "was answered"),
  "complaint.confirmed-solved": followed("诉求解决了", "is solved"),
  "complaint.reported-unsolved": followed("诉求没有解决，重新办理", "is handled again"),
  "complaint.reopened": followed("诉求重新打开", "was reopened"),
  "complaint.explained": followed("诉求说明结案", "was closed with reasons"),
  "problem.confirmed": followed("地方有了共性问题", "has a common problem"),
  "problem.planned": followed("问题有了办法", "has a plan"),
  "problem.declared-resolved": followed("问题办完了，等核实", "is resolved, to be verified"),
  "problem.verified": followed("问题核实已解决", "is verified as solved"),
  "problem.relapsed": followed("问题反弹了", "has relapsed"),
  "consultation.noticed": followed("事要开协商会", "has a consultation"),
  "consultation.postponed": followed("协商延期了", "was postponed"),
  "consultation.rescheduled": followed("协商改了时间", "has a new date"),
  "consultation.cancelled": followed("协商取消了", "was cancelled"),
  "consultation.issued": followed("事，协商有了结果", "was deliberated, with a result"),
  "consultation.confirmed": followed("协商有了纪要", "has its minutes"),
  "suggestion.adoption-recorded": followed("事，部门说了采不采纳", "was decided on"),
  "suggestion.answered": followed("意见有了答复", "was answered"),
  "suggestion.sent-back": followed("意见重新办理", "is handled again"),
  "suggestion.replanned": followed("意见改了办理日期", "has a new date"),
  "suggestion.fulfilled": followed("承诺兑现了", "was kept, says the look-back"),
  "suggestion.found-partial": followed("承诺只兑现了一部分", "was kept only in part"),
  "suggestion.found-unfulfilled": followed("承诺没有兑现", "was not kept"),
  "suggestion.found-relapsed": followed("事又反弹了", "has relapsed"),
  "suggestion.policy-changed": followed("事情况变了", "has changed circumstances"),
};

/** What happened, for one whose own matter it is, or for one who looks on; undefined where unknown. */
export function noticeTitle(kind: string, isFollowed: boolean): Text | undefined {
  return (isFollowed ? followedTexts[kind] : undefined) ?? noticeTexts[kind];
}
