import { playedCases } from "@aftercare/local/demo/cases/cases.ts";
import { openStage } from "@aftercare/local/demo/stage.ts";
import { expect, test } from "vitest";

/** Every case that `npm run demo -- --case` knows, played through the API, says exactly what `cases.md` says. */

/** In the order in which they are told; what stands between them is not looked at. TC01 has a test of its own. */
const expected: Readonly<Record<string, readonly string[]>> = {
  tc02: [
    "+ R06.main   2026-02-19 (staff 2026-02-24)",
    "2026-02-19  ✉ zhang@example.org",
    "+ R08        2026-03-23",
    "+ R09        2026-03-19",
    "2026-03-20  ✉ counsellors@example.org",
    "2026-04-05  ✉ zhang@example.org",
  ],
  tc04: [
    "+ R09        2026-10-05 (staff 2026-10-08)",
    "+ R08        2026-10-22",
    "2026-10-09  ✉ zhao@example.org",
    "2026-10-15  ✉ zhao@example.org",
    "2026-10-20  ✉ zhao@example.org",
  ],
  tc06: [
    "= R08        2026-12-31  暂定 2026-12-31…2026-12-31",
    "= R08        2027-01-04  暂定 2027-01-01…2027-01-04",
    "= R08        2027-01-19  暂定 2027-01-18…2027-01-19",
    "= R08        2027-02-12  暂定 2027-02-08…2027-02-16",
    "= R08        2027-02-26  暂定 2027-02-22…2027-03-02",
    "2027-01-26  ✉ qian@example.org  有个日期更新了",
    "= R08        2027-02-15  open",
    "= R08        2027-02-26  open",
  ],
  tc09: [
    "+ R18        2026-01-01",
    "(b) 2023-08-21逾期3200.00元",
    "+ R18        2026-04-01",
    "= R06.main   2026-03-27",
    "(d1) 2023-08-21逾期10000.00元",
    "+ R18        2026-04-01",
    "+ R17.scam   2026-02-12",
    "+ R18        2026-05-01 (staff 2026-05-06)",
  ],
  tc10: [
    "= 2026-05-06 counter: extra, ¥0.00",
    "还剩 left 0，下一次 next ¥10.00",
    "加送 extra 2/2，到 until 2026-06-30：已过期 over",
    "= 2026-08-20 internet: online, ¥0.00",
    "= 2026-08-20 counter: paid, ¥10.00",
    "还剩 left 2，下一次 next ¥0.00",
  ],
  tc11: [
    "+ R17        2026-03-11",
    "07:50，夜间联系：可能不符合",
    "22:30，夜间联系：可能不符合",
    "一天接通的电话太多（4次）：可能不符合",
    "一天没接到的电话太多（7次）：可能不符合",
    "联系了别人：可能不符合",
    "已经还清还来联系（6次）：可能不符合",
    "+ R11        2026-03-26",
    "2026-03-26  ✉ jiang@example.org",
  ],
  tc12: [
    "+ R17.scam   2026-02-14",
    "2026-02-14  ✉ zhou@example.org",
    "! 先别付款",
    "+ R17.loss   2026-02-14",
    "✓ R17.scam   2026-02-14",
    "https://bbs.77.ink",
  ],
  tc13: [
    "= seed: b a c d e",
    "= avalanche: c d b a e",
    "= snowball: d c b e a",
    "= consequence-first: e b a c d",
    "2026-05-06  ✉ shen@example.org",
    "2026-05-13  ✉ shen@example.org",
    "2026-05-17  ✉ shen@example.org",
    "2026-05-19  ✉ shen@example.org",
  ],
  tc14: [
    "+ R01        2026-03-02",
    "+ R06.main   2026-04-15",
    "· 已经记过，不再算一次",
    "· 已经记过，不再算一次",
    "2026-03-02  ✉ wu@example.org",
    "2026-04-15  ✉ wu@example.org",
  ],
  tc15: [
    "= R12        2027-02-28",
    "= R12        2029-02-28",
    "= R13        2029-03-01",
    "2027-03-01  ✉ counsellors@example.org  一份档案到期了，但没有清理",
    "= R12        2027-03-31",
    "= stored 银行流水.png",
  ],
  tc17: [
    "2026-03-04  ✉ wang@example.org",
    "= N03        2026-03-06",
    "2026-03-05  ✉ counsellors@example.org  有一位来访者收不到提醒了",
    "= credit_report: locked",
    "= credit_report: removed",
    "= official_receipt: stored",
  ],
  tc18: [
    "= 23.67 % nominal, 26.41 % effective, interest ¥1,328.00: no flag",
    "= 24.00 % nominal",
    "= 36.41 % nominal, 43.14 % effective, interest ¥1,248.00: above-line",
    "= 33.06 % nominal, 38.56 % effective, interest ¥2,256.00: above-line",
    "= 23.67 % nominal, 26.41 % effective, interest ¥1,328.00: no-cost-table",
  ],
  tc19: [
    "+ R20        2026-02-05",
    "= R20.answer 2026-02-20 (staff 2026-02-24)",
    "! 机构说的和我们账上的还差 ¥388.00",
    "2026-02-20  ✉ han@example.org",
    "2026-02-24  ✉ counsellors@example.org",
    "2026-03-07  ✉ han@example.org",
    "2026-04-07  ✉ counsellors@example.org",
  ],
  tc21: [
    "+ R03        2026-02-11",
    "= 这张卡还在给另一笔没还完的借款自动还款",
    "+ R17        2026-02-13",
    "↑ bank_record  扣款流水.png",
    "2026-02-12  ✉ counsellors@example.org",
  ],
  tc23: ["= 404 not-found", "= 2026-03-02", "= 2026-03-02", "= 看得到记录", "= 404"],
};

/** What a case must not tell. */
const forbidden: Readonly<Record<string, RegExp>> = {
  tc11: /违法|违规/,
  tc09: /\(d2\)[^(]*R18|\(f\)[^(]*R18|\(e\)[^(]*R18/,
  tc14: /R01 .*R01 .*R01 .*2026-04-15/s,
  tc17: /2026-03-0[5-9] .*✉ wang|2026-0[4-9].* ✉ wang/,
};

async function tell(name: string): Promise<string> {
  const played = playedCases.find((each) => each.name === name);
  if (played === undefined) throw new Error(`There is no case ${name}.`);
  const lines: string[] = [];
  const stage = await openStage(played, (line) => lines.push(line), false);
  try {
    await stage.play();
  } finally {
    await stage.stop();
  }
  return lines.join("\n");
}

test.each(Object.entries(expected))("%s", async (name, lines) => {
  const told = await tell(name);
  let from = 0;
  for (const line of lines) {
    const at = told.indexOf(line, from);
    expect(at, `${line}\n--- in ---\n${told.slice(from)}`).toBeGreaterThanOrEqual(0);
    from = at + line.length;
  }
  const wrong = forbidden[name];
  if (wrong !== undefined) expect(told).not.toMatch(wrong);
});

test("each case that can be played is looked at", () => {
  const names = playedCases.map(({ name }) => name).filter((name) => name !== "tc01");
  expect(Object.keys(expected)).toEqual(names);
});
