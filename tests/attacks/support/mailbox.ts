import type { RecordedMail } from "@aftercare/local/engines/mail/recorded-mail.ts";
import PostalMime, { type Email } from "postal-mime";
import { good } from "./furnish.ts";
import { signIn, type Person } from "./person.ts";
import type { Stage } from "./stage.ts";

/** Every mail to an address, oldest first. */
export async function mailsTo({ cloud }: Stage, address: string): Promise<RecordedMail[]> {
  const { log } = cloud.engines.mail;
  const found = log.list().filter(({ to }) => to.includes(address));
  const read = await Promise.all(found.map(({ messageId }) => log.read(messageId)));
  return read.filter((mail) => mail !== undefined);
}

export function parseMail({ raw }: RecordedMail): Promise<Email> {
  return PostalMime.parse(Buffer.from(raw, "base64"));
}

/** The token of the newest link of this kind that was mailed to somebody. */
export async function linkTo(stage: Stage, address: string, path: string): Promise<string> {
  const mails = await Promise.all((await mailsTo(stage, address)).map(parseMail));
  const pattern = new RegExp(`${stage.url}${path}([\\w.-]+)`);
  const tokens = mails.flatMap(({ text = "" }) => pattern.exec(text)?.[1] ?? []);
  const newest = tokens.at(-1);
  if (newest === undefined) throw new Error(`no ${path} in the mails to ${address}`);
  return newest;
}

/** Signs in with the invited address and takes up the invitation. */
export async function accept(stage: Stage, email: string): Promise<Person> {
  const person = await signIn(stage, email);
  const token = await linkTo(stage, email, "/invitation/");
  await good(person.ask("POST", "/v1/me/invitations", { token }));
  return person;
}
