import { languageStore } from "../language/language.ts";
import { NoAnswerError, problemOf } from "./problem.ts";

/** Signing in again without leaving the page; the first time is on the server's own pages. */

export async function mailCode(email: string): Promise<void> {
  await post("/email-otp/send-verification-otp", { email, lang: languageStore.get() });
}

/** @returns "in", or "second-factor" when the authenticator is asked as well. */
export async function enterCode(email: string, otp: string): Promise<"in" | "second-factor"> {
  const answer = (await post("/sign-in/email-otp", { email, otp })) as {
    readonly twoFactorRedirect?: boolean;
  };
  return answer.twoFactorRedirect === true ? "second-factor" : "in";
}

export async function enterTotp(code: string): Promise<void> {
  await post("/two-factor/verify-totp", { code });
}

export async function signOut(): Promise<void> {
  await post("/sign-out", {});
}

/** Not `call`: what is wrong here is no ended session. */
async function post(path: string, body: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "accept-language": languageStore.get() },
      body: JSON.stringify(body),
    });
  } catch (cause) {
    throw new NoAnswerError(cause);
  }
  if (!response.ok) throw await problemOf(response);
  return response.json().catch(() => undefined);
}
