import type { ErrorCode } from "@aftercare/core/kernel/errors.ts";
import type { Text } from "@aftercare/core/kernel/language.ts";
import { accountProblems } from "./account-problems.ts";

export type ProblemStatus =
  | 400
  | 401
  | 403
  | 404
  | 405
  | 409
  | 410
  | 413
  | 415
  | 422
  | 429
  | 500
  | 503;

export interface ProblemKind {
  readonly status: ProblemStatus;
  readonly title: Text;
  /** What is wrong and what to do. */
  readonly detail: Text;
}

const busy: ProblemKind = {
  status: 503,
  title: { "zh-CN": "暂时忙不过来", en: "Busy for a moment" },
  detail: {
    "zh-CN": "这次没有完成。过几秒再发一次，同一个编号不会重复记录。",
    en: "This was not done. Send it again in a few seconds; the same id is never recorded twice.",
  },
};

const broken: ProblemKind = {
  status: 500,
  title: { "zh-CN": "我们这边出了错", en: "Something went wrong on our side" },
  detail: {
    "zh-CN": "抱歉，这次没有完成，问题在我们。再试一次；还不行的话，把 instance 里的编号告诉我们。",
    en: "Sorry, this was not done and the fault is ours. Try once more; if it stays, tell us the id in instance.",
  },
};

/** Every error that is not a refusal of the business, by code: the one table from errors to statuses. */
export const problemKinds = {
  ...accountProblems,
  "request.malformed": {
    status: 400,
    title: { "zh-CN": "内容读不出来", en: "The body cannot be read" },
    detail: {
      "zh-CN": "请求内容不是完整的 UTF-8 JSON，或者嵌套太深。检查后再发。",
      en: "The body is not complete UTF-8 JSON, or it is nested too deeply. Check it and send it again.",
    },
  },
  "request.invalid": {
    status: 400,
    title: { "zh-CN": "请求里有字段不对", en: "The request has a wrong field" },
    detail: {
      "zh-CN": "看 errors 里列出的字段，改好再发。",
      en: "Correct the fields listed in errors and send it again.",
    },
  },
  "event.invalid": {
    status: 400,
    title: { "zh-CN": "事件里有字段不对", en: "The event has a wrong field" },
    detail: {
      "zh-CN": "看 errors 里列出的字段，改好再发。",
      en: "Correct the fields listed in errors and send it again.",
    },
  },
  "wording.flawed": {
    status: 422,
    title: { "zh-CN": "有些话不能写进邮件", en: "Some words may not stand in a mail" },
    detail: {
      "zh-CN": "看 errors 里列出的地方，改好再保存。",
      en: "Change the places listed in errors and save it again.",
    },
  },
  "event.type-unknown": {
    status: 400,
    title: { "zh-CN": "没有这种事件", en: "There is no such event type" },
    detail: {
      "zh-CN": "检查 type，所有类型都列在 /v1/docs。",
      en: "Check the type; /v1/docs lists all of them.",
    },
  },
  "cursor.invalid": {
    status: 400,
    title: { "zh-CN": "游标不能用", en: "The cursor does not fit" },
    detail: {
      "zh-CN": "这个游标不属于这个列表。不带游标，从第一页开始取。",
      en: "This cursor does not belong to this list. Start again from the first page, without one.",
    },
  },
  unauthorised: {
    status: 401,
    title: { "zh-CN": "请先登录", en: "Sign in first" },
    detail: {
      "zh-CN": "重新登录后再试。程序请在 Authorization 里写 Bearer 和机构的 API 密钥。",
      en: "Sign in and try again. A program sends its organisation's API key as a Bearer token in Authorization.",
    },
  },
  "second-factor.required": {
    status: 403,
    title: { "zh-CN": "还需要第二步验证", en: "A second factor is needed" },
    detail: {
      "zh-CN": "你们机构要求工作人员用验证器或通行密钥登录。请在账号页添加，再重新登录。",
      en: "Your organisation asks its staff for an authenticator or a passkey. Add one on your account page, then sign in with it.",
    },
  },
  "membership.missing": {
    status: 403,
    title: { "zh-CN": "你还没有加入任何机构", en: "You belong to no organisation yet" },
    detail: {
      "zh-CN": "请打开机构发给你的邀请邮件或加入链接。",
      en: "Open the invitation or the joining link that an organisation gave you.",
    },
  },
  "organisation.unclear": {
    status: 400,
    title: { "zh-CN": "不清楚是哪个机构", en: "Which organisation?" },
    detail: {
      "zh-CN": "你属于不止一个机构，请在 x-organisation 里写明编号。/v1/me 列出了它们。",
      en: "You belong to several organisations: name one in x-organisation. /v1/me lists them.",
    },
  },
  "webhook.refused": {
    status: 401,
    title: { "zh-CN": "消息没有通过验证", en: "The message was not accepted" },
    detail: {
      "zh-CN":
        "地址、签名或时间不对。按 Standard Webhooks 用最新的密钥签名，时间误差不超过 5 分钟。",
      en: "Its address, signature or time is not right. Sign it by Standard Webhooks with the latest secret, with a clock that is at most 5 minutes off.",
    },
  },
  "request.cross-site": {
    status: 403,
    title: { "zh-CN": "这个请求来自别的网站", en: "This request comes from another site" },
    detail: {
      "zh-CN": "为了安全，没有执行。请直接打开我们的页面再做一次。程序请用 API 密钥。",
      en: "It was not carried out, to keep you safe. Open our own pages and do it there. A program uses an API key.",
    },
  },
  "request.detour": {
    status: 403,
    title: { "zh-CN": "请从网站的地址进来", en: "Come in by the site's own address" },
    detail: {
      "zh-CN": "这个地址只给我们自己的网络用。请打开网站，或把请求发到网站的域名。",
      en: "This address is for our own network alone. Open the site, or send the request to the site's own host name.",
    },
  },
  "not-found": {
    status: 404,
    title: { "zh-CN": "没找到", en: "Not found" },
    detail: {
      "zh-CN": "这里没有你要找的内容，检查地址和编号。",
      en: "There is nothing here. Check the address and the ids.",
    },
  },
  "method-not-allowed": {
    status: 405,
    title: { "zh-CN": "这个地址不支持这种方法", en: "This address does not take this method" },
    detail: {
      "zh-CN": "能用的方法写在 Allow 里。",
      en: "The methods it takes are named in Allow.",
    },
  },
  "event.conflict": {
    status: 409,
    title: { "zh-CN": "编号已经用在别的事件上", en: "The id belongs to another event" },
    detail: {
      "zh-CN": "这个来源用同一个编号记过内容不同的事件。新的事件请换一个新编号。",
      en: "This source recorded an event of other content under the same id. Give a new event a new id.",
    },
  },
  "body.too-large": {
    status: 413,
    title: { "zh-CN": "内容太大", en: "The body is too large" },
    detail: {
      "zh-CN": "一次最多 1 MB。分几次发。文件不放在这里，先申请上传。",
      en: "At most 1 MB at once. Send it in parts. Files do not go here: ask for an upload first.",
    },
  },
  "batch.too-large": {
    status: 413,
    title: { "zh-CN": "一批里的事件太多", en: "Too many events in one batch" },
    detail: {
      "zh-CN": "一批最多 100 个事件，分几批发。",
      en: "A batch holds at most 100 events. Send several batches.",
    },
  },
  "limit.reached": {
    status: 429,
    title: { "zh-CN": "次数太多了", en: "Too many requests" },
    detail: {
      "zh-CN": "请稍等，过了 Retry-After 里的秒数再试。",
      en: "Wait for as many seconds as Retry-After says, then try again.",
    },
  },
  "media-type.unsupported": {
    status: 415,
    title: { "zh-CN": "内容类型不支持", en: "The content type is not supported" },
    detail: {
      "zh-CN":
        "用 application/json、application/cloudevents+json 或 application/cloudevents-batch+json，UTF-8 编码。",
      en: "Use application/json, application/cloudevents+json or application/cloudevents-batch+json in UTF-8.",
    },
  },
  "store.contended": busy,
  "store.unavailable": busy,
  "files.unavailable": busy,
  "queue.unavailable": busy,
  "mail.throttled": busy,
  "notice.broken": broken,
  "seal.broken": broken,
  "config.invalid": broken,
  internal: broken,
} as const satisfies Record<string, ProblemKind> & Record<ErrorCode, ProblemKind>;

export type ProblemCode = keyof typeof problemKinds;
