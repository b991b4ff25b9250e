import type { Texts } from "../../language/language.ts";

export const consentTexts = {
  what: { "zh-CN": "用到什么", en: "What is used" },
  why: { "zh-CN": "为什么要", en: "Why" },
  means: { "zh-CN": "对你意味着什么", en: "What it means for you" },
  keptFor: { "zh-CN": "保存多久", en: "How long it is kept" },
  howToWithdraw: { "zh-CN": "怎么撤回", en: "How to withdraw" },
  agree: { "zh-CN": "我同意", en: "I agree" },
  given: {
    "zh-CN": "记下了你的同意，随时可以撤回。",
    en: "Your consent is noted. You can withdraw it at any time.",
  },
  isGiven: { "zh-CN": "已同意", en: "Agreed" },
  isNotGiven: { "zh-CN": "没有同意", en: "Not agreed" },
  since: { "zh-CN": "{day}起", en: "since {day}" },
  withdrawnOn: { "zh-CN": "{day}撤回", en: "withdrawn on {day}" },
  sharedWith: { "zh-CN": "可以提供给：{names}", en: "May be shared with: {names}" },
  read: { "zh-CN": "看说明", en: "Read what it says" },
  withdraw: { "zh-CN": "撤回同意", en: "Withdraw" },
  withdrawNamed: { "zh-CN": "撤回同意：{title}", en: "Withdraw: {title}" },
  agreeAgain: { "zh-CN": "重新同意", en: "Agree again" },
  agreeNamed: { "zh-CN": "{agree}：{title}", en: "{agree}: {title}" },
  effects: { "zh-CN": "撤回以后会这样：", en: "This is what happens:" },
  atOnce: { "zh-CN": "马上", en: "At once" },
  afterwards: { "zh-CN": "之后", en: "Afterwards" },
  stays: { "zh-CN": "不变的", en: "What stays" },
  comma: { "zh-CN": "、", en: ", " },
  keep: { "zh-CN": "先不撤回", en: "Not now" },
  withdrawn: { "zh-CN": "已经撤回。", en: "Withdrawn." },
} as const satisfies Texts;

export const myDataTexts = {
  title: { "zh-CN": "我的资料和同意", en: "My data" },
  lead: {
    "zh-CN": "这里的一切都是你的：可以带走，可以看谁看过，可以撤回同意，也可以要求删除。",
    en: "All of this is yours: take it along, see who looked at it, withdraw a consent, or have it deleted.",
  },

  dossier: {
    "zh-CN": "要给征信中心或法院？按用途整理一份档案",
    en: "For the bureau or a court? Make a dossier for a purpose",
  },
  exportTitle: { "zh-CN": "带走一份", en: "Take a copy" },
  exportWhat: {
    "zh-CN": "全部记录和上传过的文件，打成一个压缩包，直接存到这台设备上。大约要几分钟，别关网页。",
    en: "Every record and every file you sent, packed into one ZIP on this device. It may take a few minutes; keep the page open.",
  },
  exportShared: {
    "zh-CN": "这是公用手机的话，用完记得把下载的压缩包删掉。",
    en: "If others use this device, delete the downloaded ZIP afterwards.",
  },
  exportStart: { "zh-CN": "导出我的资料", en: "Export my data" },
  exportReading: { "zh-CN": "正在整理记录", en: "Gathering the records" },
  exportFiles: {
    "zh-CN": "文件 {done}/{all}，已取 {percent}%",
    en: "File {done} of {all}, {percent}%",
  },
  exportPacking: { "zh-CN": "正在打包", en: "Packing" },
  exportStop: { "zh-CN": "停下", en: "Stop" },
  exportStopped: { "zh-CN": "停下了，什么也没有存。", en: "Stopped. Nothing was saved." },
  exportDone: {
    "zh-CN": "导出好了：{name}。在这台设备的「下载」里。",
    en: "Done: {name}. It is among this device's downloads.",
  },
  exportMissing: {
    "zh-CN": "有{n}个文件没有取到，名字写在压缩包的 README.txt 里。再导出一次，或者问顾问。",
    en: "Files that could not be fetched: {n}. Their names are in README.txt. Export once more, or ask your counsellor.",
  },
  again: { "zh-CN": "再导出一次", en: "Export again" },
  zipName: { "zh-CN": "结清之后-{day}.zip", en: "aftercare-{day}.zip" },
  readme: {
    "zh-CN":
      "结清之后：你的个人资料，导出于 {day}。\n\ndata.json 是全部记录：你的档案、每一笔借款、同意和提供的登记、谁看过、发生过的每一件事。\nfiles 文件夹里是你的文件，原样没有改动；data.json 里有每个文件的 SHA-256，可以核对。\n\n{leftOut}\n",
    en: "Aftercare: your personal data, exported on {day}.\n\ndata.json holds every record: your file, each debt, the register of consents and disclosures, who looked, and all that happened.\nThe folder “files” holds your files, unchanged; data.json names the SHA-256 of each, so that they can be checked.\n\n{leftOut}\n",
  },
  readmeMissing: {
    "zh-CN": "没有取到的文件：\n{names}\n",
    en: "Files that could not be fetched:\n{names}\n",
  },

  consents: { "zh-CN": "我同意过什么", en: "What I agreed to" },
  locked: {
    "zh-CN": "资料现在是锁定的：只保存，不处理。重新同意「{title}」就恢复。",
    en: "Your data is locked now: kept and not worked with. Agree to “{title}” again to go on.",
  },
  restricted: {
    "zh-CN": "资料现在是锁定的：按要求先不处理，只保存。要恢复，打 {phone}。",
    en: "Your data is locked now: as asked, it is kept and not worked with. To go on, call {phone}.",
  },
  erasing: {
    "zh-CN": "资料现在是锁定的，{day}以后删除。删除以前可以导出一份。",
    en: "Your data is locked now and is deleted after {day}. Until then you can export a copy.",
  },
  given: { "zh-CN": "提供给过谁", en: "Who it was given to" },
  givenNothing: { "zh-CN": "没有提供给任何人。", en: "Nothing was given to anybody." },
  givenTo: { "zh-CN": "{day}提供给{to}：{what}", en: "{day}, to {to}: {what}" },

  viewers: { "zh-CN": "谁看过、动过我的资料", en: "Who looked at my data, or changed it" },
  viewersNone: {
    "zh-CN": "还没有人打开过。以后每一次都会记在这里。",
    en: "Nobody so far. Every time will be noted here.",
  },
  viewersAll: { "zh-CN": "最近的{n}次，新的在前", en: "The latest {n}, newest first" },

  requests: { "zh-CN": "对我的资料提要求", en: "Ask something about my data" },
  requestsWhat: {
    "zh-CN":
      "按《个人信息保护法》，你可以查、要副本、改正、限制、要解释或要求删除。会有人在规定的时间里答复你。",
    en: "By the Personal Information Protection Law you can ask to see, copy, correct, restrict, explain or delete it. Somebody answers within the time set for that.",
  },
  requestKind: { "zh-CN": "想要什么", en: "What do you want" },
  requestKindFlaw: { "zh-CN": "选一样", en: "Choose one" },
  requestText: { "zh-CN": "具体说说", en: "Say more" },
  requestSend: { "zh-CN": "提出要求", en: "Send the request" },
  requestSent: { "zh-CN": "收到了，会有人答复你。", en: "Received. Somebody will answer you." },
  requested: { "zh-CN": "{day}提出", en: "made on {day}" },
  answered: { "zh-CN": "{day}答复", en: "answered on {day}" },
  open: { "zh-CN": "等答复", en: "Waiting for an answer" },
  granted: { "zh-CN": "照办了", en: "Granted" },
  partly: { "zh-CN": "办了一部分", en: "Granted in part" },
  refused: { "zh-CN": "没有办，说明发给你了", en: "Not granted; you were told why" },
  access: { "zh-CN": "查询", en: "See it" },
  copy: { "zh-CN": "要一份副本", en: "A copy" },
  correction: { "zh-CN": "改正", en: "A correction" },
  restriction: { "zh-CN": "先不要处理", en: "Stop using it for now" },
  deletion: { "zh-CN": "删除", en: "Deletion" },
  explanation: { "zh-CN": "解释规则", en: "An explanation" },

  delete: { "zh-CN": "删除我的资料", en: "Delete my data" },
  deleteWhat: {
    "zh-CN":
      "这是要求删除全部个人资料和文件。机构核对以后删除；有争议、保全或法定保存期没到的，先锁定，到期再删，并告诉你日期。删掉以后找不回来，先导出一份比较稳妥。",
    en: "This asks for all of your personal data and files to be deleted. The organisation checks and does it; where a dispute, a hold or a keeping period stands in the way, the data is locked until then and you are told the day. It cannot be brought back, so take a copy first.",
  },
  deleteOpen: {
    "zh-CN": "你{day}要求过删除，正在办。要收回，告诉你的顾问。",
    en: "You asked for deletion on {day}; it is being dealt with. To take it back, tell your counsellor.",
  },
  deleteStart: { "zh-CN": "要求删除…", en: "Ask for deletion…" },
  deleteWord: { "zh-CN": "删除我的资料", en: "delete my data" },
  deleteAct: { "zh-CN": "要求删除", en: "Ask for deletion" },
  deleteSent: {
    "zh-CN": "删除的要求收到了，办好会告诉你。",
    en: "Your request for deletion was received. You will hear when it is done.",
  },
} as const satisfies Texts;
