import { isoDate } from "../../calendar/dates.ts";
import type { Language, Text } from "../../kernel/language.ts";
import { say, type Notice } from "../notice.ts";
import { writeSlot, type SlotName, type SlotValues } from "../slots.ts";

interface SlotExplained<Value> {
  readonly label: Text;
  readonly sample: Value;
}

/** What each slot stands for, and what it may look like in a mail. A slot that is missing here does not compile. */
const slotGuide: { readonly [Name in SlotName]: SlotExplained<SlotValues[Name]> } = {
  on: { label: say("清单上的日子", "The day on the list"), sample: isoDate("2026-08-04") },
  due: { label: say("最后一天", "The last day"), sample: isoDate("2026-08-18") },
  settledOn: { label: say("结清的日子", "The day of settlement"), sample: isoDate("2026-06-20") },
  foundOn: { label: say("发现不对的日子", "The day it was found"), sample: isoDate("2026-07-21") },
  filedOn: { label: say("提交的日子", "The day it was filed"), sample: isoDate("2026-07-05") },
  contactOn: { label: say("对方联系的日子", "The day of contact"), sample: isoDate("2026-08-03") },
  acceptedOn: { label: say("受理的日子", "The day of acceptance"), sample: isoDate("2026-07-08") },
  keepUntil: { label: say("保管到哪一天", "Kept until"), sample: isoDate("2028-09-22") },
  from: { label: say("原来的日期", "The date it was"), sample: isoDate("2026-08-04") },
  to: { label: say("新的日期", "The new date"), sample: isoDate("2026-08-07") },
  daysSince: { label: say("结清后多少天", "Days since settlement"), sample: 45 },
  daysLeft: { label: say("还有几个工作日", "Working days left"), sample: 5 },
  channel: { label: say("扣款渠道", "The payment channel"), sample: "alipay" },
  office: { label: say("受理的地方", "Where it was filed"), sample: "ccrc" },
  collateral: { label: say("抵押或质押", "The security"), sample: "house" },
  reviewedOn: { label: say("看过资料的日子", "The day of review"), sample: isoDate("2026-08-02") },
  document: { label: say("哪种资料", "Which document"), sample: "bank_record" },
  reviewReason: { label: say("请补传的原因", "Why it is asked for again"), sample: "unreadable" },
  what: {
    label: say("哪一件事", "Which thing"),
    sample: say("核对信用报告", "Check your credit report"),
  },
  client: { label: say("来访者", "The client"), sample: "林女士" },
  counsellor: { label: say("顾问", "The counsellor"), sample: say("王顾问", "Ms Wang") },
};

const phoneLabel = say("机构的电话", "The organisation's number");

/** A slot as the person who writes needs to know it. `phone` comes from the settings. */
export function explainSlot(
  slot: string,
  phone: string,
): { readonly label: Text; readonly sample: Text } {
  if (!isSlotName(slot)) return { label: phoneLabel, sample: say(phone, phone) };
  const { label, sample } = slotGuide[slot];
  const written = (language: Language) => writeSlot(slot, sample, language);
  return { label, sample: say(written("zh-CN"), written("en")) };
}

/** A value for every slot of a notice. */
export function sampleSlots({ slots }: Notice): Partial<SlotValues> {
  return Object.fromEntries(slots.map((name) => [name, slotGuide[name].sample]));
}

function isSlotName(slot: string): slot is SlotName {
  return Object.hasOwn(slotGuide, slot);
}
