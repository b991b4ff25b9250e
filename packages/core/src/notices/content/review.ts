import { inMail, notice, say } from "../notice.ts";

/** What became of an upload: E14 and E15. What a counsellor wrote about it is read in the app. */
export const reviewNotices = {
  "evidence-accepted": notice({
    stream: "transaction",
    slots: ["reviewedOn"],
    minutes: 1,
    subject: say("你上传的资料看过了", "We checked what you uploaded"),
    preview: say("没有问题，都收好了。", "All fine, and filed."),
    what: say(
      "你上传的资料，顾问在{reviewedOn}看过了，没有问题，已经收好。",
      "Your counsellor looked at what you uploaded on {reviewedOn}. It is fine, and it is filed.",
    ),
    why: say("以后要用到它的时候，随时找得到。", "Whenever it is needed later, it is there."),
    steps: [
      say("想再看一眼的，打开“资料”。", "To see it again, open your files."),
      say("纸质的原件请先留着。", "Please keep any paper original."),
    ],
    softener: say("什么都不用做。", "There is nothing you have to do."),
    button: say("打开我的资料", "Open my files"),
    source: say(
      "每一份上传的资料都由顾问看一遍，这是我们的做法。",
      "a counsellor looks at every file that is uploaded.",
    ),
    ours: true,
    opensApp: "/app/files",
  }),

  "evidence-ask-again": notice({
    stream: "transaction",
    slots: ["document", "reviewReason", "due"],
    minutes: 3,
    subject: say("有一份资料想请你再拍一次", "Could you take one photo again?"),
    preview: say("大约3分钟，和上次一样传就行。", "About 3 minutes, the same way as before."),
    what: say(
      "你上传的{document}，顾问看过了：{reviewReason}。方便的话，{due}前再拍一张传上来。",
      "Your counsellor looked at {document} you uploaded: {reviewReason}. If you can, please take it again and upload it by {due}.",
    ),
    why: say(
      "看得清、内容全，以后要用的时候才算数。",
      "Only what is clear and complete will count when it is needed later.",
    ),
    steps: [
      say(
        "放在平整、光线好的地方，四个角都拍进去。",
        "Lay it flat in good light, with all four corners in the picture.",
      ),
      say(
        "打开“资料”，照上次的方法再传一次。",
        "Open your files and upload it the same way as before.",
      ),
    ],
    softener: inMail(
      say(
        "手边没有了也没关系，回复这封邮件说一声，顾问会和你想别的办法。",
        "If you no longer have it, just reply and say so: your counsellor will find another way with you.",
      ),
      say(
        "手边没有了也没关系，点“我卡住了”说一声，顾问会和你想别的办法。",
        "If you no longer have it, choose “I'm stuck” and say so: your counsellor will find another way with you.",
      ),
    ),
    button: say("打开我的资料，再传一次", "Open my files and upload it again"),
    source: say(
      "每一份上传的资料都由顾问看一遍，这是我们的做法。",
      "a counsellor looks at every file that is uploaded.",
    ),
    ours: true,
    opensApp: "/app/files",
  }),
};
