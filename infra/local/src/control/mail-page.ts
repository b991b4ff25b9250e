import type { Email } from "postal-mime";
import { decodeWords, headerValue } from "../engines/mail/mime-headers.ts";
import type { RecordedMail } from "../engines/mail/recorded-mail.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { showDate, showTime } from "./moments.ts";
import { page } from "./page.ts";

/** One mail as a person would see it, and everything about it that a person would not. */
export function mailPage(mail: RecordedMail, parsed: Email): string {
  const self = `/_local/mail/${encodeURIComponent(mail.messageId)}`;
  const tags = Object.entries(mail.tags);
  return page(
    mail.subject === "" ? "（没有主题 no subject）" : mail.subject,
    html`
      <dl>
        <dt>时间 Sent</dt>
        <dd>${showDate(mail.at)} ${showTime(mail.at)}</dd>
        <dt>发件 From</dt>
        <dd>${decodeWords(headerValue(mail.headers, "from") ?? mail.from)}</dd>
        <dt>收件 To</dt>
        <dd>${mail.to.join("、")}</dd>
        ${tags.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
      ${
        parsed.html === undefined
          ? ""
          : html`<h2>正文 Message</h2>
              <iframe
                title="正文 Message"
                src="${self}/html"
                sandbox="allow-popups allow-popups-to-escape-sandbox"
              ></iframe>`
      }
      ${attachmentList(self, parsed)}
      <details ${parsed.html === undefined ? "open" : ""}>
        <summary>纯文本 Plain text</summary>
        <pre>${parsed.text ?? ""}</pre>
      </details>
      <details>
        <summary>邮件头 Headers</summary>
        <pre>${mail.headers.map(({ name, value }) => `${name}: ${value}\n`)}</pre>
      </details>
      <p><a href="${self}/raw">下载原件 Download (.eml)</a></p>
    `,
  );
}

function attachmentList(self: string, parsed: Email): Html | string {
  if (parsed.attachments.length === 0) return "";
  return html`<h2>附件 Attachments</h2>
    <ul>
      ${parsed.attachments.map(
        (attachment, index) =>
          html`<li>
            <a href="${self}/attachments/${index}">${attachment.filename ?? `${index + 1}`}</a>
            <span class="quiet">${attachment.mimeType}</span>
          </li>`,
      )}
    </ul>`;
}
