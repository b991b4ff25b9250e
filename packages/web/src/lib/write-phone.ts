/** A Chinese mobile number as people read it out, `138 0013 8000`; every other number as it was written. */
export function writePhone(phone: string): string {
  const digits = phone.replace(/[\s-]/g, "").replace(/^(\+86|0086)(?=1\d{10}$)/, "");
  const match = /^(1\d{2})(\d{4})(\d{4})$/.exec(digits);
  return match === null ? phone : match.slice(1).join(" ");
}
