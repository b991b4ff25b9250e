import { secureHeaders } from "hono/secure-headers";

const oneYear = "max-age=31536000; includeSubDomains";

/** What no page of ours asks a browser for. */
const asksForNothing = {
  camera: [],
  displayCapture: [],
  geolocation: [],
  microphone: [],
  midi: [],
  payment: [],
  serial: [],
  usb: [],
};

/**
 * The headers that every answer carries: nothing may run, frame or sniff it, and no address that led to it is
 * told to others, because links in mails carry tokens. A page brings its own policy with the hash of its
 * style sheet, which stays as it is.
 */
export function secureAnswers(appUrl: string) {
  return secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    permissionsPolicy: asksForNothing,
    referrerPolicy: "no-referrer",
    strictTransportSecurity: appUrl.startsWith("https://") ? oneYear : false,
    xFrameOptions: "DENY",
    overwrite: false,
  });
}
