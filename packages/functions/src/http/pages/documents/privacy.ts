import { lastCheck, say, type PlainDocument } from "./document.ts";

export const privacyDocument: PlainDocument = {
  title: say("隐私说明", "Privacy"),
  description: say(
    "「结清之后」用到哪些资料，谁看得到，存多久，怎么拿走和删除。",
    "Which data Aftercare uses, who sees it, how long it is kept, and how to take it away or delete it.",
  ),
  summary: [
    say(
      "只收办事用得着的：姓名、联系方式、借款和还款的情况、你上传的凭证。",
      "Only what the work needs is collected: your name, how to reach you, your loans and payments, and the proofs you upload.",
    ),
    say(
      "只有你和你的咨询机构看得到。谁看过，都有记录，你可以查。",
      "Only you and your counselling organisation see it. Whoever looks is recorded, and you can ask who did.",
    ),
    say(
      "每一种用途单独征得你的同意，随时可以撤回，撤回当时就生效。",
      "You are asked separately for each use, can withdraw at any time, and that holds at once.",
    ),
    say(
      "随时可以拿走全部资料，也可以要求删除。",
      "You can take everything with you at any time, and ask for deletion.",
    ),
    say(
      "没有广告，没有跟踪，不卖资料，不给人打分。",
      "No advertising, no tracking, no sale of data, no scores about people.",
    ),
  ],
  sections: [
    {
      title: say("谁负责", "Who is responsible"),
      paragraphs: [
        say(
          "你的档案由你加入的咨询机构负责，它决定为什么用、怎么用。找它的方式写在邀请和每封邮件里。本网站替它保管和处理。",
          "The counselling organisation that you joined is responsible for your file and decides why and how it is used. How to reach it stands in the invitation and in every mail. This site keeps and processes the data for it.",
        ),
        say(
          "资料存放在哪里、由哪些服务商提供存储和发信，由机构告诉你。没有你的单独同意，不提供给其他机构。",
          "Where the data is stored, and who provides storage and mail, the organisation tells you. Without your separate consent nothing goes to any other organisation.",
        ),
      ],
    },
    {
      title: say("用到哪些资料", "Which data"),
      points: [
        say(
          "登录：你的邮箱、验证码的指纹（不存验证码本身）、登录的设备名称、网络地址和时间。",
          "Signing in: your address, a fingerprint of the code (not the code itself), the device's name, its network address and the time.",
        ),
        say(
          "办事：姓名、联系方式，每笔借款的机构、合同编号、金额、还款、结清，以及后来发生的事。这些属于敏感个人信息，所以单独征得同意。",
          "Your case: your name, how to reach you, and for each loan its lender, contract number, amounts, payments, settlement and what happened since. This is sensitive data, so you are asked for it separately.",
        ),
        say(
          "凭证：你上传的文件和它的指纹（SHA-256）。信用报告再单独征得一次同意。",
          "Proofs: the files that you upload, with a fingerprint of each (SHA-256). For a credit report you are asked once more.",
        ),
        say(
          "记录：谁在什么时候看过、改过、下载过你的档案。",
          "Records: who looked at, changed or downloaded your file, and when.",
        ),
      ],
    },
    {
      title: say("不要的资料", "What we don't want"),
      paragraphs: [
        say(
          "身份证号、完整的银行卡号、任何密码和验证码。请不要写进来，上传的图片里也请遮住。",
          "ID numbers, full card numbers, passwords and codes of any kind. Please don't write them here, and cover them in what you upload.",
        ),
      ],
    },
    {
      title: say("用来做什么", "What it is used for"),
      points: [
        say(
          "算出每件事该在哪天做，到日子提醒你（不同意收邮件也行，顾问会打电话）。",
          "To work out what is to be done on which day, and to remind you (without your consent to mail, your counsellor phones).",
        ),
        say(
          "让顾问帮你核对、提异议、写信。",
          "So that your counsellor can check with you, object and write letters.",
        ),
        say(
          "防止有人冒用：限制尝试次数，新设备登录时通知你。",
          "To keep others out: tries are limited, and a sign-in from a new device is mailed to you.",
        ),
      ],
      paragraphs: [
        say(
          "清单是按公开的规则算出来的，每一件都写着为什么。机器不替你做任何有后果的决定，你随时可以找人。",
          "The list is worked out by rules that are open to you, and each item says why. No machine takes a decision with consequences for you, and you can ask for a person at any time.",
        ),
      ],
    },
    {
      title: say("存多久", "How long"),
      points: [
        say(
          "档案：事情办完以前一直保存。凭证保存到结清满3年，有过逾期的满5年，到期删除。",
          "Your file: as long as the case goes on. Proofs are kept until 3 years after the settlement, 5 with any late payment, and then deleted.",
        ),
        say(
          "信用报告：到你撤回同意为止，最长到那笔借款的凭证到期。",
          "A credit report: until you withdraw your consent, at the longest as long as that loan's proofs.",
        ),
        say(
          "同意的记录、提供给别人的记录、谁看过的记录：3年。",
          "The records of consents, of what was given to others, and of who looked: 3 years.",
        ),
        say(
          "登录：7天没有来，就要重新登录；验证码10分钟。",
          "Signing in: after 7 days away you sign in anew; a code works for 10 minutes.",
        ),
      ],
    },
    {
      title: say("你可以做的", "What you can do"),
      points: [
        say(
          "看、拿走：全部资料导出成一份文件，连同你上传的凭证。",
          "See it and take it: everything as one file, with the proofs you uploaded.",
        ),
        say(
          "改：告诉顾问，或者自己补一条。记录不会被悄悄改掉，更正会写在旁边。",
          "Correct it: tell your counsellor or add to it yourself. Nothing is changed silently; a correction stands beside it.",
        ),
        say(
          "撤回同意：可以只撤回一种。撤回提醒，当时就不再发；撤回信用报告，文件当时锁定，然后删除；撤回办理，整份档案锁定，只存着。",
          "Withdraw: also for one use alone. Reminders stop at once; a credit report is locked at once and then deleted; without consent to the case itself the whole file is locked and only kept.",
        ),
        say(
          "删除：还有没办完的异议、争议，或者法律要求再存一段时间的，会告诉你原因和日期，到期自动删除。",
          "Delete: while an objection or dispute is open, or the law asks for a longer time, you are told the reason and the day, and it is deleted then by itself.",
        ),
        say(
          "不满意：先找你的机构，也可以向网信部门或者市场监督管理部门投诉。",
          "Complain: to your organisation first, and to the cyberspace or market authorities as well.",
        ),
      ],
    },
    {
      title: say("删除以后还剩什么", "What is left after a deletion"),
      paragraphs: [
        say(
          "一条不带姓名的标记，说明这里删除过；同意和提供给别人的记录再存3年。备份里的，最多再留35天。你的登录账号不属于任何机构，不会跟着档案一起删除。",
          "A mark without a name that something was deleted here, and for 3 years the records of consents and of what was given to others. Backups hold it for at most 35 days more. Your sign-in belongs to no organisation and is not deleted with the file.",
        ),
      ],
    },
    {
      title: say("Cookie", "Cookies"),
      paragraphs: [
        say(
          "只有登录要用的：登录中的15分钟，登录后的7天，认出常用设备的半年。没有统计，没有广告，所以也没有要你点的横幅。",
          "Only those that signing in needs: 15 minutes on the way, 7 days once you are in, half a year to know your device again. No statistics and no advertising, so there is no banner to click.",
        ),
      ],
    },
    {
      title: say("邮件", "Mails"),
      paragraphs: [
        say(
          "标题里没有金额、机构的名字和你的全名。没有跟踪打开的图片。每封提醒末尾都能一步退订。发信的服务商看得到收件地址和内容。",
          "No amount, no lender and not your full name in a subject. No pictures that track reading. Every reminder ends with a way to stop them in one step. Whoever delivers the mail sees its address and content.",
        ),
      ],
    },
  ],
  checkedOn: lastCheck,
};
