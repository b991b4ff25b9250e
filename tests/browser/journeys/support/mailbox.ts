import PostalMime from "postal-mime";
import type { House } from "../../support/house.ts";

export interface Letter {
  readonly subject: string;
  /** When it was sent, as an instant of the organisation's clock. */
  readonly at: string;
  readonly text: string;
}

/** All mails to an address, the oldest first. */
export async function lettersTo(house: House, email: string): Promise<readonly Letter[]> {
  const { log } = house.cloud.engines.mail;
  const found = log.list().filter(({ to }) => to.includes(email));
  return Promise.all(
    found.map(async ({ messageId, subject, at }) => {
      const mail = await log.read(messageId);
      const { text = "" } = await PostalMime.parse(Buffer.from(mail?.raw ?? "", "base64"));
      return { subject, at, text };
    }),
  );
}

/** The newest sign-in code in the mailbox, once there are more letters than before. */
export function newestCode(house: House, email: string): string | undefined {
  const { log } = house.cloud.engines.mail;
  const mail = log
    .list()
    .findLast(({ to, tags }) => to.includes(email) && tags["account"] === "sign-in-code");
  return /\d{6}/.exec(mail?.subject ?? "")?.[0];
}
