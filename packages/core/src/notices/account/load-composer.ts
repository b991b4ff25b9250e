/** Laying out mails takes code of some weight: it is loaded with the first mail, not with every process. */
export async function loadAccountComposer() {
  const { composeAccountMail } = await import("./compose-account-mail.ts");
  return composeAccountMail;
}
