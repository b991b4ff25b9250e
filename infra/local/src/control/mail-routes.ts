import type { ServerResponse } from "node:http";
import PostalMime from "postal-mime";
import type { Email } from "postal-mime";
import { sendText } from "../engines/http.ts";
import type { MailLog } from "../engines/mail/mail-log.ts";
import type { RecordedMail } from "../engines/mail/recorded-mail.ts";
import { mailPage } from "./mail-page.ts";
import { mailboxPage } from "./mailbox-page.ts";
import { sendNotFound, sendPage } from "./send-page.ts";

/** A mail's own HTML may show its colours and inline pictures, and nothing else: no script, no loading. */
const mailPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; " +
  "sandbox allow-popups allow-popups-to-escape-sandbox";

/** `path`: what follows `/_local/mail`. */
export async function answerMail(
  log: MailLog,
  path: string,
  query: URLSearchParams,
  response: ServerResponse,
): Promise<void> {
  const [, messageId = "", view, index] = path.split("/").map(decodeURIComponent);
  if (messageId === "") {
    return sendPage(response, mailboxPage(log.list(), Number(query.get("skip") ?? 0) || 0));
  }
  const mail = await log.read(messageId);
  if (mail === undefined) return sendNotFound(response);
  if (view === "raw") return sendDownload(response, `${messageId}.eml`, bytesOf(mail));
  const parsed = await PostalMime.parse(bytesOf(mail));
  if (view === undefined) return sendPage(response, mailPage(mail, parsed));
  if (view === "html") return sendMailHtml(response, parsed);
  if (view === "attachments") return sendAttachment(response, parsed, Number(index));
  sendNotFound(response);
}

/** Links open in a new tab: inside the frame they would have no rights. */
function sendMailHtml(response: ServerResponse, parsed: Email): void {
  sendText(response, 200, `<base target="_blank">${parsed.html ?? ""}`, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": mailPolicy,
    "x-content-type-options": "nosniff",
  });
}

function sendAttachment(response: ServerResponse, parsed: Email, index: number): void {
  const attachment = parsed.attachments[index];
  if (attachment === undefined) return sendNotFound(response);
  const { content, filename } = attachment;
  const bytes =
    typeof content === "string" ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
  sendDownload(response, filename ?? `attachment-${index + 1}`, bytes);
}

function sendDownload(response: ServerResponse, filename: string, bytes: Buffer): void {
  response.writeHead(200, {
    "content-type": "application/octet-stream",
    "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`,
    "x-content-type-options": "nosniff",
  });
  response.end(bytes);
}

function bytesOf(mail: RecordedMail): Buffer {
  return Buffer.from(mail.raw, "base64");
}
