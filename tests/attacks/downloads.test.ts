import { samples } from "@aftercare/core/evidence/samples-for-tests.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSiege, type Siege } from "./support/siege.ts";
import { announcementOf, downloadLink, post, ticketFor } from "./support/upload.ts";
import { count, expectCleanLog } from "./support/withstand.ts";

/** What comes back to whoever opens a file: its name, its type, and nothing else through the same link. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(async () => {
  await expectCleanLog(siege.stage, ["evil", "流水"]);
  await siege.stage.stop();
});

const client = "x-li";
const { pdf, png } = samples;

describe("a download", () => {
  const hostileNames = [
    "../../etc/passwd",
    "..\\..\\windows\\evil.exe",
    'a"; filename="evil.html',
    "a.png\u202Egnp.exe",
    "evil.html",
    "evil.svg;.png",
    "%0d%0aset-cookie: a=b.png",
    "=?utf-8?q?evil?=.png",
    "😀 ﷽ 流水.png",
    ".htaccess",
    "CON",
    "<script>alert(1)</script>.png",
  ];

  test.each(hostileNames)(
    "of a file called %j is saved under a safe name, and never shown",
    async (fileName) => {
      const { stage } = siege;
      const said = announcementOf(png, { fileName, mediaType: "image/png" });
      const ticket = await ticketFor(siege.x.client, client, said);
      await post(ticket, png);
      await stage.cloud.engines.s3.created.settle();
      const file = await fetch(await downloadLink(siege.x.client, client, ticket.evidenceId));
      await file.arrayBuffer();
      expect(file.status).toBe(200);
      expect(file.headers.get("content-type")).toBe("image/png");
      expect(file.headers.get("set-cookie")).toBeNull();
      const disposition = file.headers.get("content-disposition") ?? "";
      const [, plain = "", encoded = ""] =
        /^attachment; filename="([^"]*)"; filename\*=UTF-8''([\w.%~-]*)$/.exec(disposition) ?? [];
      expect([disposition, plain]).toEqual([disposition, expect.stringMatching(/\.png$/)]);
      expect(decodeURIComponent(encoded)).toMatch(/^[^/\\:*?"<>|\p{C}]+\.png$/u);
      count(1);
    },
  );

  test("is open to whoever holds its link, for exactly this file and nothing more", async () => {
    const ticket = await ticketFor(siege.x.client, client, announcementOf(pdf));
    await post(ticket, pdf);
    await siege.stage.cloud.engines.s3.created.settle();
    const link = new URL(await downloadLink(siege.x.client, client, ticket.evidenceId));
    const withParam = (name: string, value: string) => {
      const changed = new URL(link);
      changed.searchParams.set(name, value);
      return changed;
    };
    const other = siege.x.ids.evidenceId;
    const tampered = [
      link.href.replace(ticket.evidenceId, other),
      withParam("response-content-disposition", "inline"),
      withParam("response-content-type", "text/html"),
      withParam("X-Amz-Expires", "604800"),
      withParam("X-Amz-Signature", "0".repeat(64)),
      link.origin + link.pathname,
    ];
    const answers = await Promise.all(tampered.map((url) => fetch(url)));
    expect(answers.map(({ status }) => status)).toEqual(tampered.map(() => 403));
    const foreign = await fetch(link, { headers: { origin: "https://evil.example" } });
    expect(foreign.headers.get("access-control-allow-origin")).toBeNull();
    count(tampered.length);
  });
});
