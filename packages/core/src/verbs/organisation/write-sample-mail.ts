import { sendingSteps } from "../../followups/when-sent.ts";
import type { Context } from "../../kernel/context.ts";
import type { ClientId } from "../../kernel/ids.ts";
import type { Language, Text } from "../../kernel/language.ts";
import type { ComposedMail, MailSection } from "../../notices/mail-input.ts";
import type { NoticeId } from "../../notices/notice-id.ts";
import { everyMail, type Wording, type WordingId } from "../../notices/wording/wording.ts";

export interface SampleMail extends ComposedMail {
  /** The line that a mailbox shows beside the subject. */
  readonly preview: string;
}

/** Shows what stands in every mail. */
const usualNotice: NoticeId = "credit-check-main";
const sampleName: Text = { "zh-CN": "林女士", en: "Ms Lin" };

/**
 * A mail as the reminders would write it, with own words and sample values. Its button opens the app, and
 * its way to turn reminders down leads nowhere: nobody's mails stop because somebody looked at a sample.
 */
export async function writeSampleMail(
  ctx: Context,
  id: WordingId,
  own: Wording,
  language: Language,
): Promise<SampleMail> {
  const [{ composeMail }, { noticeOf }, { sampleSlots }, { applyWording }] = await Promise.all([
    import("../../notices/compose-mail.ts"),
    import("../../notices/catalogue.ts"),
    import("../../notices/wording/slot-guide.ts"),
    import("../../notices/wording/apply-wording.ts"),
  ]);
  const noticeId = id === everyMail ? usualNotice : id;
  const notice = noticeOf(noticeId);
  const { appUrl } = ctx.settings;
  const org = { ...ctx.org, wording: { ...ctx.org.wording, [id]: own } };
  const mail = composeMail({
    language,
    recipient: { name: notice.stream === "staff" ? org.name : sampleName[language] },
    org,
    appUrl,
    file: { orgId: org.id, clientId: "sample" as ClientId },
    now: ctx.clock.now(),
    sections: [
      {
        ...sectionBy(ctx, noticeId, language),
        slots: sampleSlots(notice),
        actionUrl: `${appUrl}${notice.opensApp ?? "/"}`,
      },
    ],
    ...(notice.stream === "staff" ? {} : { unsubscribeUrl: `${appUrl}/m/sample` }),
  });
  const worded = id === everyMail ? notice : applyWording(notice, own);
  return { ...mail, preview: worded.preview[language] };
}

/** What the rule behind the mail gives to it: law or advice, and by which law. */
function sectionBy(
  { rulebook }: Context,
  notice: NoticeId,
  language: Language,
): Omit<MailSection, "slots" | "actionUrl"> {
  const sending = sendingSteps(rulebook).get(notice)?.[0];
  if (sending === undefined) return { notice, stepKey: notice, clock: "advice", title: notice };
  const { id, clock, article, title } = sending.rule;
  const section = { notice, stepKey: `${id}/${sending.step.id}`, clock, title: title[language] };
  return article === undefined ? section : { ...section, article };
}
