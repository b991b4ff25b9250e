import { notice, say } from "../notice.ts";

/** A dossier lies there: N14 (E19). The mail leads to the app, where one signs in; it never holds the file. */
export const dossierNotices = {
  "dossier-ready": notice({
    stream: "transaction",
    slots: [],
    minutes: 2,
    subject: say("你要的资料准备好了", "Your files are ready"),
    preview: say("登录后下载，保留7天。", "Sign in to download. Kept for 7 days."),
    what: say(
      "你要的资料整理好了，在应用里等你下载。",
      "The files you asked for are put together and wait for you in the app.",
    ),
    why: say(
      "邮件可能被别人看到，所以文件不放在邮件里。",
      "Others might see a mail, so the file is not in it.",
    ),
    steps: [
      say("打开应用，用这个邮箱登录。", "Open the app and sign in with this address."),
      say(
        "在“档案”里点下载，存到自己的电脑或手机。",
        "Under Dossier press download and keep it on your own device.",
      ),
    ],
    softener: say(
      "7天里没空也没关系，过期了随时可以再生成一份。",
      "No time within 7 days? You can make another one whenever you like.",
    ),
    button: say("去下载", "Go and download"),
    source: say(
      "只保留7天，是为了少留一份副本，这是我们的做法。",
      "it is kept for 7 days only, so that there is no extra copy for long.",
    ),
    ours: true,
    opensApp: "/app/dossier",
  }),

  "dossier-ready-staff": notice({
    stream: "staff",
    slots: ["client"],
    minutes: 2,
    subject: say("来访者的资料准备好了", "A client's files are ready"),
    preview: say("登录后下载，保留7天。", "Sign in to download. Kept for 7 days."),
    what: say(
      "{client}的档案整理好了，在应用里等你下载。",
      "The dossier of {client} is put together and waits in the app.",
    ),
    why: say(
      "下载会记在访问记录里，文件只交给它的用途。",
      "Downloads are in the access record, and the file is for its purpose alone.",
    ),
    steps: [
      say("打开来访者的“档案”，点下载。", "Open the client's Dossier and press download."),
      say(
        "交出去以前，看一眼目录里“还缺什么”。",
        "Before you hand it over, read what its index calls missing.",
      ),
    ],
    button: say("去下载", "Go and download"),
    source: say(
      "只保留7天，是为了少留一份副本，这是我们的做法。",
      "it is kept for 7 days only, so that there is no extra copy for long.",
    ),
    ours: true,
    opensApp: "/app/clients/:client/dossier",
  }),
};
