import type { Texts } from "../../language/language.ts";

export const filesTexts = {
  title: { "zh-CN": "资料", en: "Files" },
  add: { "zh-CN": "上传资料", en: "Add files" },
  debt: { "zh-CN": "哪一笔借款", en: "Which debt" },
  allDebts: { "zh-CN": "全部借款", en: "All debts" },
  kind: { "zh-CN": "种类", en: "Kind" },
  allKinds: { "zh-CN": "全部种类", en: "All kinds" },
  count: { "zh-CN": "{n}份", en: "Files: {n}" },
  noneHere: {
    "zh-CN": "这样筛选没有资料。换一个条件，或者看全部。",
    en: "Nothing matches. Choose something else, or see all.",
  },
  showAll: { "zh-CN": "看全部", en: "See all" },
  empty: {
    "zh-CN": "这里会放你的凭证。最值得留的有三样：",
    en: "Your proofs will be here. Three things are most worth keeping:",
  },
  worthBank: {
    "zh-CN": "银行流水，显示这笔钱付出去了",
    en: "the bank's record that the money was paid",
  },
  worthPlatform: {
    "zh-CN": "平台“还款成功”或“已结清”的截图",
    en: "a screenshot of the lender saying “paid” or “settled”",
  },
  worthCertificate: {
    "zh-CN": "机构开的结清证明",
    en: "the lender's settlement certificate",
  },
  emptyEnd: {
    "zh-CN": "有一样先存一样，不用一次找齐。",
    en: "One at a time is fine; they need not come together.",
  },

  missing: { "zh-CN": "还差什么", en: "What is still missing" },
  keep: { "zh-CN": "现在存", en: "Add it now" },
  keepNamed: { "zh-CN": "现在存：{title}", en: "Add it now: {title}" },

  ownFile: { "zh-CN": "不分借款", en: "About no one debt" },
  awaited: { "zh-CN": "正在检查", en: "Being checked" },
  refused: { "zh-CN": "没有存下来", en: "Not kept" },
  removed: { "zh-CN": "已删除", en: "Deleted" },
  locked: { "zh-CN": "已锁定", en: "Locked" },
  stored: { "zh-CN": "存好了", en: "Kept" },
  reviewWaiting: { "zh-CN": "等顾问看", en: "To be looked at" },
  reviewAccepted: { "zh-CN": "顾问看过了", en: "Looked at" },
  reviewAskAgain: { "zh-CN": "要再传一张", en: "Another one, please" },

  back: { "zh-CN": "全部资料", en: "All files" },
  download: { "zh-CN": "下载", en: "Download" },
  opening: { "zh-CN": "正在打开…", en: "Opening…" },
  pdf: {
    "zh-CN": "这是一份 PDF，下载以后打开看。",
    en: "This is a PDF. Download it to read it.",
  },
  pictureOf: { "zh-CN": "{kind}，{name}", en: "{kind}, {name}" },
  unreadable: {
    "zh-CN": "这种照片（HEIC）这个浏览器打不开，下载到手机或电脑上看。原件没有问题。",
    en: "This browser cannot show this kind of picture (HEIC). Download it to see it; the original is fine.",
  },
  zoomIn: { "zh-CN": "放大", en: "Zoom in" },
  zoomOut: { "zh-CN": "缩小", en: "Zoom out" },
  turn: { "zh-CN": "转一下", en: "Turn" },
  wechat: {
    "zh-CN": "微信里不能直接下载。点右上角的“…”，选“在浏览器打开”。",
    en: "WeChat cannot download. Tap “…” at the top right and open the page in a browser.",
  },
  askAgain: {
    "zh-CN": "顾问想请你再传一张：{why}",
    en: "Your counsellor asks for another one: {why}",
  },
  sendAnother: { "zh-CN": "再传一张", en: "Send another one" },
  accepted: { "zh-CN": "{day}顾问看过了，没有问题。", en: "Looked at on {day}, and fine." },
  waiting: {
    "zh-CN": "顾问还没看。有问题会告诉你。",
    en: "Your counsellor has not looked yet. You will hear if something is wrong.",
  },
  refusedWhy: { "zh-CN": "没有存下来：{why}", en: "Not kept: {why}" },
  lockedWhy: {
    "zh-CN": "你撤回了保存信用报告的同意，这份资料锁定了，谁都打不开。",
    en: "You withdrew the consent to keep credit reports, so this file is locked for everybody.",
  },
  removedWhy: {
    "zh-CN": "文件已经删除，只留下这条记录。",
    en: "The file is deleted; only this record is left.",
  },
  onlyKept: {
    "zh-CN": "资料现在锁定了，在这里不能一份一份打开。要看，就导出一份。",
    en: "Your data is locked, so files are not opened here one by one. Export your data to see them.",
  },
  toExport: { "zh-CN": "去导出", en: "Go to the export" },
  overdue: { "zh-CN": "没有收到", en: "Did not arrive" },
  overdueWhy: {
    "zh-CN": "这份资料没有收全，或者没有检查完，所以没有算数。请再传一次。",
    en: "This file did not arrive whole, or was never checked, so it does not count. Send it once more.",
  },
  awaitedWhy: {
    "zh-CN": "还没有收到，或者正在检查。过一会儿还是这样，就再传一次。",
    en: "Not here yet, or being checked. If it stays so, send it once more.",
  },

  facts: { "zh-CN": "基本情况", en: "The facts" },
  about: { "zh-CN": "关于", en: "About" },
  name: { "zh-CN": "文件名", en: "File name" },
  size: { "zh-CN": "大小", en: "Size" },
  uploaded: { "zh-CN": "上传时间", en: "Sent" },
  by: { "zh-CN": "谁传的", en: "By" },
  hash: { "zh-CN": "指纹（SHA-256）", en: "Fingerprint (SHA-256)" },
  hashWhat: {
    "zh-CN": "指纹不变，就说明文件从上传到现在一个字都没有改过。",
    en: "As long as the fingerprint is the same, nothing in the file was changed since it was sent.",
  },
  viewers: { "zh-CN": "谁看过", en: "Who looked at it" },
  viewersNone: { "zh-CN": "还没有人打开过。", en: "Nobody has opened it yet." },

  withdraw: { "zh-CN": "撤回这份资料…", en: "Withdraw this file…" },
  withdrawTitle: { "zh-CN": "撤回这份资料", en: "Withdraw this file" },
  withdrawWhat: {
    "zh-CN": "要主管同意以后才会删除。删掉以后，靠它算“做完”的事可能会重新出现在清单上。",
    en: "A supervisor has to agree before it is deleted. What counted as done because of it may come back on your list.",
  },
  withdrawReason: { "zh-CN": "为什么撤回", en: "Why" },
  withdrawReasonHint: {
    "zh-CN": "例如：传错了，是别人的",
    en: "For example: the wrong file, it is somebody else's",
  },
  withdrawReasonFlaw: { "zh-CN": "写一下为什么", en: "Say why" },
  withdrawSend: { "zh-CN": "提出撤回", en: "Ask for it" },
  withdrawAsked: {
    "zh-CN": "已经交给主管，同意以后删除。",
    en: "A supervisor has been asked. It is deleted once they agree.",
  },
  lockedUntil: { "zh-CN": "锁定保存到", en: "Locked until" },
  lockedUntilWhy: {
    "zh-CN":
      "这份结清凭证核对过了，锁定保存，到期以前谁都删不掉，将来有争议可以拿出来。要是里面是别人的资料，告诉你的顾问。",
    en: "This proof was checked and is locked: nobody can delete it before that day, so it is there if there is ever a dispute. If it shows somebody else's data, tell your counsellor.",
  },
  withdrawOpen: {
    "zh-CN": "你要求撤回这份资料，等主管同意。",
    en: "You asked to withdraw this file; a supervisor has to agree.",
  },
} as const satisfies Texts;
