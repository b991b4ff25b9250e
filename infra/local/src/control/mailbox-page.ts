import type { MailSummary } from "../engines/mail/recorded-mail.ts";
import { html } from "./html.ts";
import type { Html } from "./html.ts";
import { showDate, showTime } from "./moments.ts";
import { page } from "./page.ts";

const mailsOnAPage = 100;

/** All mails, the newest first, under the day they were sent. `older`: how many newer ones to leave out. */
export function mailboxPage(mails: readonly MailSummary[], skip: number): string {
  const newestFirst = mails.toReversed();
  const shown = newestFirst.slice(skip, skip + mailsOnAPage);
  const days = Map.groupBy(shown, (mail) => showDate(mail.at));
  return page(
    "邮箱 Mailbox",
    html`
      ${shown.length === 0 ? html`<p>还没有邮件。 No mail yet.</p>` : ""}
      ${[...days].map(([day, ofDay]) => daySection(day, ofDay))}
      ${
        newestFirst.length > skip + mailsOnAPage
          ? html`<p><a href="/_local/mail?skip=${skip + mailsOnAPage}">更早的 Older</a></p>`
          : ""
      }
    `,
  );
}

function daySection(day: string, mails: readonly MailSummary[]): Html {
  return html`<h2>${day}</h2>
    <ul class="mails">
      ${mails.map(
        (mail) =>
          html`<li>
            <a href="/_local/mail/${encodeURIComponent(mail.messageId)}">
              <strong>${mail.subject === "" ? "（没有主题 no subject）" : mail.subject}</strong
              ><br />
              <span class="quiet">${showTime(mail.at)} · ${mail.to.join("、")}</span>
            </a>
          </li>`,
      )}
    </ul>`;
}
