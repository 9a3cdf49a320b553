import { expect, test } from "@playwright/test";
import { dayAfter, strike, waitUntil } from "./pages/clock";
import * as meeting from "./pages/deliberation";
import * as handling from "./pages/handling";
import * as live from "./pages/live";
import { conclude, sendMember } from "./pages/looking-back";
import { countPresses } from "./pages/presses";
import { choosePlace, meetEmergency, report, reportQuickly, track } from "./pages/report";
import { phoneScreen, reach, signInByHand, somebody } from "./pages/site";
import * as triage from "./pages/triage";

const place = { station: "station-330106012006", place: "庆丰新村" };
const leak = { ...place, group: "房屋设施", category: "渗漏" };
const complaints = {
  first: "三幢二单元顶楼屋顶漏水，一下雨卧室天花板就往下滴，墙面发霉，报修两个月没有人来。",
  second: "五幢一单元顶楼屋顶漏水，雨天客厅滴水，防水层早就老化，希望整幢重做。",
  third: "七幢顶楼住户都在漏水，外墙和屋顶接缝渗水，小修过两次，雨一大又漏。",
  same: "三幢二单元楼上楼下都漏水，顶楼屋顶漏水一直往下渗，楼梯间墙面发霉。",
  other: "邻居半年前把房子租出去的押金没有退，租房合同纠纷已经在法院立案，希望帮忙催一催。",
};
const title = "庆丰新村屋顶渗漏";
const suggestion = {
  title: "庆丰新村顶楼防水整幢重做",
  body: "三、五、七幢顶楼防水层整幢重做，由区住建局会同灵隐街道定方案，居民代表验收。",
};

const others = [
  {
    title: "每年雨季前查一次屋顶",
    body: "社区和物业每年雨季前把各幢屋顶和外墙接缝查一遍，结果贴在楼道里。",
  },
  {
    title: "维修资金怎么用先公示",
    body: "重做防水动用维修资金前，把预算、面积和分摊办法在小区公示十天。",
  },
];

test("a complaint is walked to its end by the people who would walk it", async ({ browser }) => {
  test.setTimeout(600_000);
  const onPhone = { viewport: phoneScreen, isMobile: true, hasTouch: true } as const;
  const [resident, officer, liaison, head, home, member] = await Promise.all([
    somebody(browser, undefined, onPhone),
    somebody(browser, "031"),
    somebody(browser),
    somebody(browser, "021"),
    somebody(browser, "001"),
    somebody(browser, "011", onPhone),
  ]);
  const [handler, lead, coHandler, staff] = await Promise.all([
    somebody(browser, "041"),
    somebody(browser, "042"),
    somebody(browser, "043"),
    somebody(browser, "051"),
  ]);

  const mine = await test.step("1 a resident reports on a phone and follows it", async () => {
    const words = { ...leak, body: complaints.first, phone: "13900000081" };
    await choosePlace(resident, words);
    await meetEmergency(resident, words);
    const receipt = await report(resident, words);
    const stranger = await somebody(browser, undefined, onPhone);
    await track(stranger, receipt);
    await expect(stranger.getByText("分办员正在看").first()).toBeVisible();
    return receipt;
  });

  const problem = await test.step("2 triage decides, three become one problem", async () => {
    const file = async (body: string, phone: string) => {
      const page = await somebody(browser, undefined, onPhone);
      const receipt = await reportQuickly(page, { ...leak, body, phone });
      await page.context().close();
      return receipt.ref;
    };
    const second = await file(complaints.second, "13900000082");
    const third = await file(complaints.third, "13900000083");
    const same = await file(complaints.same, "13900000084");
    const other = await file(complaints.other, "13900000085");
    await reach(officer, "/desk");
    await reach(officer, "/desk/complaints");
    await triage.merge(officer, same, mine.ref);
    await triage.acceptAndDispatch(officer, mine.ref);
    await triage.accept(officer, second);
    await triage.accept(officer, third);
    await triage.decline(officer, other, "NA2", "押金纠纷已经由法院立案，请等法院处理。");
    await triage.takeOn(handler, mine.ref);
    return triage.confirmProblem(officer, /庆丰新村.*(渗漏|漏水|顶楼|屋顶)/, title);
  });

  const session = await test.step("3 a consultation is scheduled, people sign up", async () => {
    await signInByHand(liaison, "13900000023", "/desk");
    const why = "三幢楼都漏，多次报修没有结果，要一起定整幢方案。";
    const presses = await countPresses(liaison);
    await meeting.makeMatter(liaison, problem, why);
    const planned = await meeting.schedule(liaison, "陆某");
    await meeting.acceptInvitation(member, title);
    await signInByHand(resident, "13900000081", "/my");
    await meeting.signUp(resident, planned.ref);
    return { ...planned, presses };
  });

  await test.step("4 the day: in the room, on the phone and at home", async () => {
    waitUntil(session.day, "13:50");
    await meeting.comeBack(liaison, title);
    const code = await meeting.openDoor(liaison);
    await meeting.signInAtDoor(resident, session.ref, code);
    await meeting.signInAtDoor(member, session.ref, code);
    await meeting.signInByHand(head, session.ref, /住建|住房/);
    await live.follow({ home, phone: resident, host: head, ref: session.ref });
    await meeting.notePoints(head, session.ref, [
      ["居民", "观点", "小修过两次，雨一大又漏，希望整幢重做。"],
      ["部门", "观点", "维修资金可以用，要先做一次检测。"],
      ["委员", "共识", "先检测后整幢重做，居民代表验收。"],
    ]);
  });

  await test.step("4 minutes with three suggestions, under ten presses of the liaison", async () => {
    await meeting.writeMinutes(liaison, [suggestion, ...others]);
    const presses = session.presses();
    expect(presses.length, presses.join(" / ")).toBeLessThan(10);
    expect(presses.length, "presses are counted at all").toBeGreaterThan(5);
    await meeting.signMinutes(head, session.ref, "主持人");
    await meeting.signMinutes(head, session.ref, "站长");
    for (const { title: said } of [suggestion, ...others])
      await expect(head.getByText(said).first()).toBeVisible();
  });

  const ref = await test.step("5 assigned, signed for, adopted and answered", async () => {
    const given = await handling.reviewAndAssign(staff, suggestion.title, {
      lead: "西湖区住房和城乡建设局",
      co: "区综合行政执法局",
    });
    await handling.giveOpinion(coHandler, given, "屋顶有两处违建，重做前由我们先拆除。");
    const reason = "整幢重做采纳；验收由业主、街道和监理一起做，不单由居民代表。";
    await handling.adopt(handler, lead, given, reason);
    const promise = { what: "三、五、七幢屋顶重做防水", by: dayAfter(20), who: "周某" };
    const body = "检测已经做完，三幢楼都要重做防水层，已经列入计划。";
    await handling.reply(handler, lead, given, { resolution: "B", body, promise });
    return given;
  });

  await test.step("6 a dissatisfied resident sends it back, then both sides agree", async () => {
    await handling.rate(resident, ref, "没有解决", "不满意");
    const promise = { what: "先搭雨棚，再重做防水", by: dayAfter(20), who: "周某" };
    const body = "雨季先搭临时雨棚，防水施工提前到本月，完工后闭水试验。";
    await handling.reply(handler, lead, ref, { resolution: "B", body, promise });
    await handling.rate(resident, ref, "解决了一部分", "基本满意");
    await handling.rateAsMember(member, ref, "解决了", "同意");
  });

  await test.step("7 a look-back finds nothing done, and later everything", async () => {
    waitUntil(dayAfter(21), "09:00");
    await strike("open-due-look-backs");
    const first = await sendMember(staff, suggestion.title, "方某");
    const observer = await somebody(browser, "012", onPhone);
    await conclude(observer, first, {
      verdict: "未兑现",
      text: "现场看，三幢楼都没有动工，雨棚也没有搭。",
    });
    await reach(resident, "/my/notices");
    await expect(resident.getByText(/未兑现|没有兑现|重新办理/).first()).toBeVisible();
    const promise = { what: "三幢楼屋顶防水全部重做", by: dayAfter(10), who: "周某" };
    const body = "施工队已经进场，三幢楼同时做，十天内完工。";
    await handling.reply(handler, lead, ref, { resolution: "B", body, promise });
    await handling.rate(resident, ref, "解决了", "满意");
    await handling.rateAsMember(member, ref, "解决了", "同意");
    waitUntil(dayAfter(11), "09:00");
    await strike("open-due-look-backs");
    const second = await sendMember(staff, suggestion.title, "方某");
    await conclude(observer, second, {
      verdict: "兑现",
      text: "三幢楼屋顶都做完了，闭水试验两天不漏，居民都在场。",
    });
  });

  await test.step("8 the whole chain from any reference, and the figures", async () => {
    for (const from of [mine.ref, problem, session.ref, ref]) {
      await reach(resident, `/trace/${from}`);
      await expect(resident.locator("main")).toContainText(suggestion.title);
    }
    await reach(resident, "/");
    await reach(resident, "/insight");
    const figures = resident.locator("main a[href^='/']");
    expect(await figures.count()).toBeGreaterThan(5);
    const hrefs = await figures.evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).getAttribute("href") ?? ""),
    );
    for (const href of new Set(hrefs)) {
      const answer = await resident.request.get(href);
      expect(answer.status(), href).toBe(200);
    }
  });
});
