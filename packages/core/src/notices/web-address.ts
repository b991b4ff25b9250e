import { AppError } from "../kernel/errors.ts";

/** An address of ours that may stand behind a link; anything but http(s) throws `notice.broken`. */
export function webAddress(address: string): URL {
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) {
    throw new AppError("notice.broken", "a mail's link is no web address", { retriable: false });
  }
  return url;
}
