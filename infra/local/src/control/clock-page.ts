import type { MovableClock } from "../clock.ts";
import { html } from "./html.ts";
import { showDate, showTime } from "./moments.ts";
import { page } from "./page.ts";

const jumps = [
  { days: 1, label: "＋1天 day" },
  { days: 7, label: "＋7天 days" },
  { days: 45, label: "＋45天 days" },
];

export interface MachineStatus {
  readonly clock: MovableClock;
  readonly mails: number;
  /** While the clock is being moved. */
  readonly isMoving: boolean;
}

/** The machine's own page: what time it is, and how to let time pass. */
export function clockPage({ clock, mails, isMoving }: MachineStatus): string {
  const now = clock.now();
  const isReal = clock.offsetMs() === 0;
  return page(
    "本机 This machine",
    html`
      <p class="now">${showDate(now)} ${showTime(now)}</p>
      <p class="quiet">
        ${isReal ? "现在是真实时间。 This is real time." : "时间拨快过。 The clock has been moved."}
        ${isMoving ? "正在往前走，请稍等。 Moving on, please wait." : ""}
      </p>
      <h2>让时间往前走 Let time pass</h2>
      <p class="quiet">
        会一站一站地走，每到一个该提醒的时刻就把提醒发出去。 Goes from one due moment to the next
        and sends what is due at each.
      </p>
      <form method="post" action="/_local/clock">
        ${jumps.map(({ days, label }) => html`<button name="days" value="${days}">${label}</button>`)}
      </form>
      <form method="post" action="/_local/clock">
        <label for="date">到这一天中午 To noon of</label>
        <input
          id="date"
          name="date"
          value="${showDate(now).slice(0, 10)}"
          pattern="\\d{4}-\\d{2}-\\d{2}"
          inputmode="numeric"
          size="12"
          required
        />
        <button>走到这天 Go</button>
      </form>
      <h2>邮箱 Mailbox</h2>
      <p><a href="/_local/mail">${mails} 封邮件 mails</a></p>
    `,
  );
}

/** What cannot be done, in a sentence, with the way back. */
export function problemPage(sentence: string): string {
  return page(
    "没有动 Nothing was moved",
    html`<p>${sentence}</p>
      <p><a href="/_local/">回去 Back</a></p>`,
  );
}
