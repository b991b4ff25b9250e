import { inMail, notice, say } from "../notice.ts";

/** When kept evidence reaches its last day: R12. */
export const evidenceNotices = {
  "evidence-review": notice({
    stream: "reminder",
    slots: ["keepUntil", "settledOn"],
    minutes: 3,
    subject: say(
      "一些旧资料快到保管期了",
      "Some older files are near the end of their keeping time",
    ),
    preview: say(
      "留着还是删掉，由你决定，大约3分钟。",
      "Keep or delete: you decide. About 3 minutes.",
    ),
    what: say(
      "{settledOn}还完的那一笔，我们替你保管的资料到{keepUntil}到期，请在那之前想想要不要继续留着。",
      "The files we keep for the one you paid off on {settledOn} reach the end of their keeping time on {keepUntil}. Please decide before then whether to keep them longer.",
    ),
    why: say(
      "个人资料不该留得比需要的久；不过也有人过了几年又被问起，手里却没有凭证了。",
      "Personal files should not be kept longer than needed. Then again, some people were asked years later and had no proof left.",
    ),
    steps: [
      say(
        "打开「资料」，看看这一笔有哪些。",
        "Open your files and see what is there for this one.",
      ),
      say("自己想留一份的，先下载。", "Download whatever you want to have yourself."),
      inMail(
        say(
          "想让我们继续保管，回复这封邮件说一声。",
          "If you want us to keep them longer, reply to this mail and say so.",
        ),
        say(
          "想让我们继续保管，点“我卡住了”说一声。",
          "If you want us to keep them longer, choose “I'm stuck” and say so.",
        ),
      ),
    ],
    softener: say(
      "什么都不做也可以，到期后会按保管规则删除。正在争议中的资料不会删。",
      "Doing nothing is fine: they will be deleted as agreed. Files that are part of a dispute are not.",
    ),
    button: say("看过了，到期可以删", "I have looked: they may go"),
    source: say(
      "一般诉讼时效是3年；有过逾期的，记录会保存5年；文章建议至少留2年。我们按最长的算。",
      "claims generally lapse after 3 years; a late payment stays on record for 5; the articles advise at least 2. We count by the longest.",
    ),
  }),

  "purge-blocked": notice({
    stream: "staff",
    slots: ["client", "keepUntil"],
    minutes: 5,
    subject: say("一份档案到期了，但没有清理", "A file reached its date and was not cleared"),
    preview: say(
      "有保全或争议，请看一眼，大约5分钟。",
      "There is a hold or a dispute. Please look, about 5 minutes.",
    ),
    what: say(
      "{client}的资料在{keepUntil}到期，因为有保全或没了结的争议，一份都没有删除，请你看一眼。",
      "The files of {client} reached the end of their keeping time on {keepUntil}. A hold or an open dispute stopped the deletion, and nothing was deleted. Please have a look.",
    ),
    why: say(
      "有保全或争议时不能删；没有了，就不该再留。",
      "While there is a hold or a dispute nothing may be deleted; once there is none, nothing should be kept.",
    ),
    steps: [
      say(
        "打开档案，看看是哪一项保全或争议。",
        "Open the file and see which hold or dispute it is.",
      ),
      say(
        "已经了结的，把结果记上或解除保全，系统会再清理一次。",
        "If it is over, record the outcome or lift the hold; the deletion will then run again.",
      ),
      say(
        "还没了结的，不用做什么，记一句原因。",
        "If it is not, there is nothing to do but to note the reason.",
      ),
    ],
    button: say("打开这份档案", "Open the case file"),
    source: say(
      "保存期限没有届满或删除做不到时，只存储、不做别的处理。",
      "where deletion is not possible yet, the data is stored and not used for anything else.",
    ),
  }),
};
