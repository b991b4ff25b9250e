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

/** The newest sign-in code in a mailbox. */
export function newestCode({ cloud }: House, email: string): string {
  const mail = cloud.engines.mail.log
    .list()
    .findLast(({ to, tags }) => to.includes(email) && tags["account"] === "sign-in-code");
  const [code] = /\d{6}/.exec(mail?.subject ?? "") ?? [];
  if (code === undefined) throw new Error(`No code for ${email}.`);
  return code;
}

/** The address below `path` that a mail tells in its text. */
export function linkIn(letter: Letter | undefined, path: string): string {
  const [link] = new RegExp(`https?://\\S+${path}[\\w.-]+`).exec(letter?.text ?? "") ?? [];
  if (link === undefined) throw new Error(`No ${path} in the mail: ${letter?.text}`);
  return link;
}
