import { writePhone } from "../lib/write-phone.ts";

/** A number to be called by a tap, never broken over lines. */
export function PhoneLink({ phone }: { readonly phone: string }) {
  return (
    <a className="nowrap" href={`tel:${phone.replace(/[^\d+]/g, "")}`}>
      {writePhone(phone)}
    </a>
  );
}
