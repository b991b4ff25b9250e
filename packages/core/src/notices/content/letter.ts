import { notice, say } from "../notice.ts";

/** The answer to a letter that was sent: R27. */
export const letterNotices = {
  "letter-reply": notice({
    stream: "reminder",
    slots: ["on", "filedOn"],
    minutes: 5,
    subject: say("你寄出的信，看看有没有答复", "See whether your letter was answered"),
    preview: say("有了就记下来；没有，打个电话问一次。", "Note it if it came. If not, ring once."),
    what: say(
      "你在{filedOn}寄出了一封信，到{on}可以看看有没有答复。",
      "You sent a letter on {filedOn}. By {on} it is worth looking for an answer.",
    ),
    why: say(
      "没有答复的话，问一次就有新的记录，以后说得清。",
      "If there is none, asking once more makes a record that can be shown later.",
    ),
    steps: [
      say(
        "看看短信、电话记录和官方 App 里的消息。",
        "Look in your text messages, calls and the messages in the official app.",
      ),
      say(
        "有答复，在那一笔的「信函」里记下同意、部分同意或不同意，截图传到「资料」。",
        'If there is an answer, note yes, partly or no under "Letters", and add a screenshot to your files.',
      ),
      say(
        "没有答复，打官方电话问一次，「信函」里有照着说的几句话。",
        'If there is none, ring the official number once: "Letters" has lines to say.',
      ),
    ],
    softener: say(
      "对方要多几天也算正常，记下来就行。",
      "If they take some days more, that is normal: just note it.",
    ),
    button: say("打开看看", "Open and look"),
    source: say(
      "写信以后等15天，再没有消息就接着问。",
      "after a letter wait fifteen days, then ask again.",
    ),
    opensApp: "/app/debts",
  }),
};
