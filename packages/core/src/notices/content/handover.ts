import { inMail, notice, say } from "../notice.ts";

/** Somebody else is to look after a case: K04. The name stands in the follow-up's caution. */
export const handoverNotices = {
  "handover-proposed": notice({
    stream: "transaction",
    slots: ["due"],
    minutes: 1,
    subject: say("换一位顾问，想先问问你", "A new counsellor, if you agree"),
    preview: say("同意或不同意，点一下就行。", "One press: yes, or rather not."),
    what: say(
      "你的顾问想请一位同事接着负责你的事，请在{due}前告诉我们你的意思。",
      "Your counsellor would like a colleague to look after your case. Please tell us by {due} what you think.",
    ),
    why: say(
      "接手的人会看到你的档案，所以先要你同意。",
      "Whoever takes over sees your case file, so we ask you first.",
    ),
    steps: [
      inMail(
        say("打开下面的页面，看看接手的是谁。", "Open the page below and see who it is."),
        say("看看接手的是谁。", "See who would take over."),
      ),
      say("选“同意”或“不同意”，都可以。", "Choose yes or no. Either is fine."),
    ],
    softener: say(
      "没有答复就不会换。不同意也不影响我们怎么帮你。",
      "Without an answer nothing changes, and a no does not change how we help you.",
    ),
    button: say("看看是谁，再决定", "See who it is and decide"),
    source: say(
      "换顾问要先问过本人，这是我们的做法。",
      "we ask you before anybody else looks after your case.",
    ),
    ours: true,
  }),
};
