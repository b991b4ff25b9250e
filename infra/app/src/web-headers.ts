import { appHeaders } from "@aftercare/web/headers.ts";

/** CloudFront writes these itself and takes them in fields of their own; all others are custom headers. */
export interface EdgeHeaders {
  readonly contentSecurityPolicy: string;
  readonly referrerPolicy: string;
  readonly frameOption: string;
  readonly others: readonly { readonly header: string; readonly value: string }[];
}

/** The headers of the web app (packages/web/headers.ts), sorted into CloudFront's fields. */
export function edgeHeaders(filesOrigin: string): EdgeHeaders {
  const {
    "content-security-policy": contentSecurityPolicy = "",
    "referrer-policy": referrerPolicy = "",
    "x-frame-options": frameOption = "",
    "x-content-type-options": _,
    ...rest
  } = appHeaders(filesOrigin);
  const others = Object.entries(rest).map(([header, value]) => ({ header, value }));
  return { contentSecurityPolicy, referrerPolicy, frameOption, others };
}
