import { join } from "node:path";
import { openJournal } from "../journal.ts";
import type { JournalPlace } from "../journal.ts";
import { recordedMail } from "./recorded-mail.ts";
import type { MailSummary, RecordedMail } from "./recorded-mail.ts";

/** Every mail this machine ever took, oldest first; the bodies stay on the disk. */
export interface MailLog {
  append(mail: RecordedMail): Promise<void>;
  list(): readonly MailSummary[];
  read(messageId: string): Promise<RecordedMail | undefined>;
  close(): Promise<void>;
}

export async function openMailLog(
  dir: string,
  onEarlier: (mail: RecordedMail) => void,
): Promise<MailLog> {
  const summaries: MailSummary[] = [];
  const places = new Map<string, JournalPlace>();

  const remember = (mail: RecordedMail, place: JournalPlace) => {
    const { raw: _raw, headers: _headers, ...summary } = mail;
    summaries.push(summary);
    places.set(mail.messageId, place);
  };

  const journal = await openJournal(join(dir, "mails.jsonl"), readMail, (mail, place) => {
    remember(mail, place);
    onEarlier(mail);
  });

  return {
    append: async (mail) => remember(mail, await journal.append(mail)),
    list: () => summaries,
    read: async (messageId) => {
      const place = places.get(messageId);
      return place && journal.read(place);
    },
    close: () => journal.close(),
  };
}

function readMail(json: unknown): RecordedMail {
  return recordedMail.parse(json);
}
