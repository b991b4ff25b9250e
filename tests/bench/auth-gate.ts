import { makeAuthHandler } from "@aftercare/functions/entry/auth.ts";
import { apiRequest } from "./api-request.ts";
import type { Stage } from "./stage.ts";

/** Signing in, with the codes that are mailed. */
export interface Gate {
  askForCode(email: string): Promise<void>;
  enterCode(email: string): Promise<string>;
  /** Gives the cookies. */
  signIn(email: string): Promise<string>;
}

/** The auth entry, with each person at a network of their own and on one device. */
export function openGate({ app }: Stage): Gate {
  const codes = new Map<string, string>();
  const { mailer } = app.ports;
  const handle = makeAuthHandler({
    ...app,
    ports: {
      ...app.ports,
      mailer: {
        send(mail) {
          codes.set(mail.to.address, /\d{6}/.exec(mail.subject)?.[0] ?? "");
          return mailer.send(mail);
        },
      },
    },
  });
  const networks = new Map<string, number>();
  const devices = new Map<string, string>();

  async function post(path: string, email: string, more: object = {}) {
    networks.set(email, networks.get(email) ?? networks.size + 1);
    const sourceIp = `198.51.100.${networks.get(email)}`;
    const event = apiRequest("POST", `/api/auth${path}`, { email, ...more });
    const { requestContext, headers } = event;
    const device = devices.get(email);
    const answer = await handle({
      ...event,
      ...(device === undefined ? {} : { cookies: [device] }),
      headers: {
        ...headers,
        "content-type": "application/json",
        origin: app.config.settings.appUrl,
      },
      requestContext: { ...requestContext, http: { ...requestContext.http, sourceIp } },
    });
    if (answer.statusCode !== 200) throw new Error(JSON.stringify(answer));
    return answer;
  }

  const askForCode = async (email: string) =>
    void (await post("/email-otp/send-verification-otp", email));
  async function enterCode(email: string): Promise<string> {
    const { cookies = [] } = await post("/sign-in/email-otp", email, { otp: codes.get(email) });
    const pairs = cookies.map((cookie) => cookie.split(";")[0] ?? "");
    devices.set(email, pairs.find((pair) => pair.includes(".device_")) ?? "");
    return pairs.join("; ");
  }
  return {
    askForCode,
    enterCode,
    async signIn(email) {
      await askForCode(email);
      return enterCode(email);
    },
  };
}
