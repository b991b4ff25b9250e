import type { IsoDate } from "@aftercare/core/calendar/dates.ts";
import { samplePicture } from "../demo/sample-picture.ts";
import { welcomeClient, type FirstPeople } from "../first-people.ts";
import type { LocalCloud } from "../local-cloud.ts";
import { expectGood, type Person } from "../person.ts";
import { counsellorPlans } from "./plan-visits.ts";
import { agoFrom, type Ago } from "./sample-case.ts";

/** What people of the samples do themselves: nobody else may speak for them. */
export async function playVisits(
  cloud: LocalCloud,
  people: FirstPeople,
  today: IsoDate,
): Promise<void> {
  const { admin, counsellor } = people;
  await Promise.all([
    chenWrites(await welcomeClient(cloud, counsellor, { clientId: "chen", email: chen })),
    sunUploads(await welcomeClient(cloud, counsellor, { clientId: "sun", email: sun })),
    counsellorAsks(people, agoFrom(today)),
    counsellorPlans(counsellor, agoFrom(today)),
    adminTidies(admin),
  ]);
}

const chen = "chen@example.org";
const sun = "sun@example.org";

/** A message waits for an answer, and a request for its month. */
async function chenWrites(person: Person): Promise<void> {
  const subject = "clients/chen";
  const text = "这个月工资晚几天到，信用卡可以晚三天还吗？会不会影响信用？";
  const message = { messageId: "m1", topic: "money", preferredTime: "evening", text };
  const copy = { id: "d1", kind: "copy" };
  await expectGood(person.post({ id: "m1", subject, type: "message.sent", data: message }));
  await expectGood(person.post({ id: "d1", subject, type: "data.requested", data: copy }));
  await person.signOut();
}

/** Two proofs wait for somebody to look at them. */
async function sunUploads(person: Person): Promise<void> {
  const files = [
    { kind: "platform_success", fileName: "平台显示已结清.png" },
    { kind: "bank_record", fileName: "银行流水.png" },
  ];
  for (const file of files) {
    const bytes = samplePicture(file.fileName);
    await person.upload("clients/sun", { debtId: "loan", mediaType: "image/png", ...file, bytes });
  }
  await person.signOut();
}

/** A colleague is to take somebody over, and a supervisor to agree to a skipped step. */
async function counsellorAsks({ counsellor, colleague }: FirstPeople, ago: Ago): Promise<void> {
  const reason = "赵先生搬到了刘顾问负责的区。";
  const handover = { id: "h1", to: colleague.userId, reason };
  const proposed = { id: "h1", subject: "clients/zhao", type: "handover.proposed", data: handover };
  await expectGood(counsellor.post(proposed));
  const data = { followUp: `R04@${ago(20)}`, reason: "平台不开结清证明，两份凭证已经够了。" };
  const skip = { id: "skip", subject: "clients/sun/debts/loan", type: "followup.skipped", data };
  await expectGood(counsellor.post(skip));
}

/** Somebody new is invited and has not come yet; a case that is over is closed. */
async function adminTidies(admin: Person): Promise<void> {
  const invited = { name: "郑顾问", email: "zheng@example.org", role: "counsellor" };
  await expectGood(admin.call("POST", "/v1/invitations", invited));
  const data = { reason: "该做的都做完了，信用报告也看过，没有问题。" };
  for (const subject of ["clients/he/debts/loan", "clients/he"]) {
    await expectGood(admin.post({ id: "closed", subject, type: "case.closed", data }));
  }
}
