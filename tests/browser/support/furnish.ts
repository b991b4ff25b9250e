import { samplePicture } from "@aftercare/local/demo/sample-picture.ts";
import PostalMime from "postal-mime";
import { beBothered } from "./bothered.ts";
import type { House } from "./house.ts";
import { checkSheet } from "./imported-sheet.ts";
import type { Screen } from "./screens.ts";

/**
 * Sees to it that every screen of the list has something to show. Gives the list's screens with their
 * addresses in this house.
 */
export async function furnish(house: House): Promise<(screen: Screen) => Screen> {
  const { admin, client, counsellor } = house.people;
  const bytes = samplePicture("平台显示已结清.png");
  const file = { kind: "platform_success", fileName: "平台显示已结清.png", bytes };
  const evidence = await client.upload("clients/li", {
    debtId: "loan",
    mediaType: "image/png",
    ...file,
  });
  await beBothered(house);
  await house.settle();
  const joining = await admin.call("POST", "/v1/join-link", {});
  // Of its own machine, where nobody listens: a name of the world would be looked up.
  const hook = { url: "http://127.0.0.1:9/aftercare", types: ["*"], description: "CRM" };
  const made = await admin.call("POST", "/v1/webhook-endpoints", hook);
  const endpoint = made.body["endpoint"] as { readonly endpointId: string };
  const reminders = await newestMail(house, (to) => to === "alex@example.org");
  const names: Readonly<Record<string, string>> = {
    evidence,
    endpoint: endpoint.endpointId,
    import: await checkSheet(house),
    member: counsellor.userId,
    article: "cancel-auto-debit",
    task: await firstTask(house),
    join: tokenIn("/join/", String(joining.body["url"])),
    button: tokenIn("/a/", reminders),
    settings: tokenIn("/m/", reminders),
    invitation: tokenIn(
      "/invitation/",
      await newestMail(house, (to) => to === "zheng@example.org"),
    ),
  };
  return (screen) => ({
    ...screen,
    path: screen.path.replace(/\{(\w+)\}/g, (_, name: string) => known(names, name)),
  });
}

function known(names: Readonly<Record<string, string>>, name: string): string {
  const value = names[name];
  if (value === undefined) throw new Error(`Nothing here is called {${name}}.`);
  return value;
}

/** As the app names it in an address: see features/follow-up/task-id.ts. */
async function firstTask({ people }: House): Promise<string> {
  const { body } = await people.client.call("GET", "/v1/clients/li/debts/loan/follow-ups");
  const [first] = body["items"] as readonly { readonly key: string }[];
  return encodeURIComponent(`loan:${first?.key}`);
}

async function newestMail({ cloud }: House, isTo: (address: string) => boolean): Promise<string> {
  const { log } = cloud.engines.mail;
  const found = log.list().findLast(({ to }) => to.some(isTo));
  const mail = found && (await log.read(found.messageId));
  const { text = "" } = await PostalMime.parse(Buffer.from(mail?.raw ?? "", "base64"));
  return text;
}

function tokenIn(path: string, text: string): string {
  const token = new RegExp(`${path}([\\w.~-]+)`).exec(text)?.[1];
  if (token === undefined) throw new Error(`No ${path} in: ${text}`);
  return token;
}
