import type { AccountMail } from "@aftercare/core/notices/account/compose-account-mail.ts";
import type { Ports } from "@aftercare/core/kernel/context.ts";
import type { Language } from "@aftercare/core/kernel/language.ts";
import { loadAccountComposer } from "@aftercare/core/notices/account/load-composer.ts";
import type { SendOutcome } from "@aftercare/core/ports/mailer.ts";

type MailPorts = Pick<Ports, "mailer" | "clock" | "settings">;

/** To whom, and how they read. No name: it would let a stranger write into somebody's mailbox. */
export interface Addressee {
  readonly email: string;
  readonly language: Language;
}

export async function mailCode(
  ports: MailPorts,
  { email, language }: Addressee,
  code: string,
): Promise<SendOutcome> {
  const compose = await loadAccountComposer();
  const { appUrl } = ports.settings;
  const mail = compose({ notice: "sign-in-code", language, slots: { code }, appUrl });
  return send(ports, email, mail);
}

const unknownDevice = { "zh-CN": "没有说明是什么设备", en: "it does not say which" } as const;

export async function mailNewDevice(
  ports: MailPorts,
  { email, language }: Addressee,
  device: string | undefined,
): Promise<SendOutcome> {
  const compose = await loadAccountComposer();
  const { appUrl } = ports.settings;
  const slots = { at: ports.clock.now(), device: device ?? unknownDevice[language] };
  return send(ports, email, compose({ notice: "new-device", language, slots, appUrl }));
}

function send({ mailer, clock }: MailPorts, address: string, mail: AccountMail) {
  return mailer.send({ ...mail, to: { name: "", address }, date: clock.now() });
}
