import type { Language, Text } from "@aftercare/core/kernel/language.ts";
import { html } from "hono/html";
import { fill, note } from "../../http/pages/frame.ts";
import { inLanguage } from "../../http/pages/in-language.ts";
import type { Markup } from "../../http/pages/page.ts";
import { accountTexts as texts } from "./account-texts.ts";
import { field } from "./field.ts";
import { personFrame } from "./person-frame.ts";
import { drawQrCode } from "./qr-code.ts";
import { signInTexts } from "./sign-in-texts.ts";

export interface NewAuthenticator {
  readonly email: string;
  /** Base32, as authenticators take it. */
  readonly secret: string;
  readonly flaw?: string;
}

/** The secret in three ways, then the first code: it is in use only when that was right. */
export function addAuthenticatorPage(
  { email, secret, flaw }: NewAuthenticator,
  language: Language,
): Markup {
  const link = authenticatorLink(email, secret);
  return personFrame(
    { title: texts.addTitle, language, flawed: flaw !== undefined },
    html`<p class="touch"><a href="${link}">${texts.addHere[language]}</a></p>
      ${picture(link, language)}
      <p>${fill(texts.addKey, language, { email })}</p>
      <p class="key"><code>${secret.match(/.{1,4}/g)?.join(" ") ?? ""}</code></p>
      <p>${texts.addThen[language]}</p>
      <form method="post" action="/account/authenticator/confirm?lang=${language}" novalidate>
        <input type="hidden" name="secret" value="${secret}" />
        ${field({ name: "code", label: signInTexts.secondCode[language], kind: "digits", autocomplete: "one-time-code", flaw })}
        <button class="main">${texts.confirm[language]}</button>
      </form>
      <p class="way">
        <a href="${inLanguage("/account", language)}">${texts.notNow[language]}</a>
      </p>`,
  );
}

const issuer = "Aftercare 结清之后";

/** `otpauth://totp/…`, as authenticators know it (Key URI format): SHA-1, six digits, half a minute. */
function authenticatorLink(email: string, secret: string): string {
  return `otpauth://totp/${encodeURIComponent(email)}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}

function picture(link: string, language: Language): Markup {
  const { path, size } = drawQrCode(link);
  return html`<p>${texts.addFirst[language]}</p>
    <svg
      class="qr"
      viewBox="0 0 ${size} ${size}"
      role="img"
      aria-label="${texts.qrLabel[language]}"
    >
      <path fill="#fff" d="M0 0h${size}v${size}h-${size}z" />
      <path fill="#000" d="${path}" />
    </svg>`;
}

/** The only page that ever shows them. */
export function backupCodesPage(codes: readonly string[], why: Text, language: Language): Markup {
  return personFrame(
    { title: texts.codesTitle, language },
    html`${note(why[language])}
      <p>${texts.codesWhat[language]}</p>
      <ul class="codes">
        ${codes.map((code) => html`<li><code>${code}</code></li>`)}
      </ul>
      <p class="way">
        <a href="${inLanguage("/account", language)}">${texts.codesKept[language]}</a>
      </p>`,
  );
}
