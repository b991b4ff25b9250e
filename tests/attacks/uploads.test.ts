import { setTimeout as sleep } from "node:timers/promises";
import { deflateSync } from "node:zlib";
import {
  foreignSamples,
  programSamples,
  samples,
} from "@aftercare/core/evidence/samples-for-tests.ts";
import { testVirus } from "@aftercare/core/evidence/test-virus.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startSiege, type Siege } from "./support/siege.ts";
import { readState, type Row } from "./support/state.ts";
import {
  announce,
  announcementOf,
  downloadLink,
  post,
  standingOf,
  ticketFor,
} from "./support/upload.ts";
import { count, expectCleanLog, withstand } from "./support/withstand.ts";

/** Files that are not what they are called, and tickets in other hands. The client of X uploads them. */

let siege: Siege;
beforeAll(async () => {
  siege = await startSiege();
});
afterAll(async () => {
  await expectCleanLog(siege.stage, ["evil", "流水"]);
  await siege.stage.stop();
});

const client = "x-li";
const bytesOf = (...parts: readonly (Uint8Array | string)[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));
const sender = () => siege.x.client;
const { pdf, png } = samples;

describe("an announcement", () => {
  const invalid = { status: 400, code: "request.invalid" };
  const wrongType = { status: 415, code: "upload.wrong-type" };
  const tooLarge = { status: 413, code: "upload.too-large" };
  const wrong: readonly (readonly [object, object])[] = [
    [invalid, { sizeBytes: 0 }],
    [invalid, { sizeBytes: -1 }],
    [invalid, { sizeBytes: 1.5 }],
    [invalid, { sizeBytes: "100" }],
    [invalid, { sha256: "" }],
    [invalid, { sha256: "0".repeat(63) }],
    [invalid, { sha256: "F".repeat(64) }],
    [invalid, { kind: "program" }],
    [invalid, { fileName: "" }],
    [invalid, { fileName: "a\r\nset-cookie: b=c" }],
    [invalid, { fileName: "a\u0000.pdf" }],
    [invalid, { fileName: "a".repeat(201) }],
    [invalid, { mediaType: "application/pdf\r\nx: y" }],
    [wrongType, { mediaType: "application/x-msdownload" }],
    [wrongType, { mediaType: "image/svg+xml" }],
    [wrongType, { mediaType: "text/html" }],
    [wrongType, { mediaType: "application/zip" }],
    [wrongType, { mediaType: "APPLICATION/PDF" }],
    [wrongType, { mediaType: "application/pdf; charset=utf-8" }],
    [wrongType, { mediaType: "*/*" }],
    [wrongType, { mediaType: "__proto__" }],
    [tooLarge, { sizeBytes: 20 * 1024 * 1024 + 1 }],
    [tooLarge, { sizeBytes: Number.MAX_SAFE_INTEGER }],
    [{ status: 422, code: "evidence.not-consented" }, { kind: "credit_report" }],
    [
      { status: 422, code: "payment.unknown" },
      { debtId: "x-loan", paymentId: "p9" },
    ],
  ];

  test("of something that is not taken in gets no ticket, and leaves no trace", async () => {
    const verdicts = wrong.map(([verdict]) => verdict as { status: number; code: string });
    await withstand(
      siege.stage,
      (_, nth) => verdicts[nth] ?? invalid,
      () =>
        Promise.all(wrong.map(([, more]) => announce(sender(), client, announcementOf(pdf, more)))),
    );
  });
});

describe("a ticket", () => {
  /** Refused by the file store itself: nothing of it may reach the product. */
  async function refusedByStore(attempts: () => Promise<number[]>): Promise<void> {
    const before = await readState(siege.stage);
    const statuses = await attempts();
    expect(statuses.filter((status) => status < 400)).toEqual([]);
    await siege.stage.cloud.engines.s3.created.settle();
    expect(await readState(siege.stage)).toEqual(before);
    count(statuses.length);
  }

  test("is good for exactly the bytes that were announced, under exactly its key", async () => {
    const ticket = await ticketFor(sender(), client, announcementOf(pdf));
    const other = await ticketFor(
      sender(),
      client,
      announcementOf(png, { mediaType: "image/png" }),
    );
    const sameLength = pdf.with(20, (pdf[20] ?? 0) ^ 1);
    const policy = JSON.parse(Buffer.from(ticket.fields["Policy"] ?? "", "base64").toString()) as {
      conditions: unknown[];
    };
    const written = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64");
    await refusedByStore(() =>
      Promise.all([
        post(ticket, sameLength),
        post(ticket, bytesOf(pdf, "x")),
        post(ticket, pdf.subarray(1)),
        post(ticket, bytesOf("")),
        post(ticket, png),
        post(ticket, pdf, { key: other.fields["key"] }),
        post(ticket, pdf, { key: `${ticket.fields["key"]}/../../evil` }),
        post(ticket, pdf, { key: "evil" }),
        post(ticket, pdf, { "Content-Type": "text/html" }),
        post(ticket, pdf, { acl: "public-read" }),
        post(ticket, pdf, { success_action_redirect: "https://evil.example/" }),
        post(ticket, pdf, { "x-amz-meta-evil": "1" }),
        post(ticket, pdf, { "Content-Disposition": "inline" }),
        post(ticket, pdf, { "x-amz-checksum-sha256": undefined }),
        post(ticket, pdf, { Policy: undefined }),
        post(ticket, pdf, { "X-Amz-Signature": "0".repeat(64) }),
        post(ticket, pdf, { Policy: other.fields["Policy"] }),
        post(ticket, pdf, { Policy: written({ ...policy, expiration: "2099-01-01T00:00:00Z" }) }),
        post(ticket, pdf, { Policy: written({ ...policy, conditions: [] }) }),
        post({ url: ticket.url, fields: {} }, pdf),
        fetch(`${ticket.url}/${ticket.fields["key"]}`, { method: "PUT", body: pdf }).then(
          ({ status }) => status,
        ),
        fetch(`${ticket.url}/${ticket.fields["key"]}`, { method: "DELETE" }).then(
          ({ status }) => status,
        ),
        fetch(ticket.url).then(({ status }) => status),
      ]),
    );
  });

  test("is good for its time alone", async () => {
    const { files } = siege.stage.cloud.app.ports;
    const { sizeBytes, sha256, mediaType } = announcementOf(pdf);
    const key = "org-x/x-li/late";
    const late = await files.uploadTicket({
      key,
      mediaType,
      sizeBytes,
      sha256,
      expiresInSeconds: 1,
    });
    await sleep(1_200);
    await refusedByStore(async () => [await post(late, pdf)]);
  });

  test("used twice is one piece of evidence, and what was stored stays as it was", async () => {
    const { stage } = siege;
    const ticket = await ticketFor(sender(), client, announcementOf(pdf));
    expect(await post(ticket, pdf)).toBeLessThan(300);
    await stage.cloud.engines.s3.created.settle();
    expect(await standingOf(sender(), client, ticket.evidenceId)).toBe("stored");
    const before = await readState(stage);
    expect(await post(ticket, pdf)).toBeLessThan(300);
    await stage.cloud.engines.s3.created.settle();
    expect(await readState(stage)).toEqual(before);
    count(1);
  });
});

describe("a file", () => {
  const { windows, elf, script } = { ...programSamples, script: bytesOf("#!/bin/sh\nrm -rf /\n") };
  const { html, svg, zip, gif } = foreignSamples;
  const cases: readonly (readonly [string, Uint8Array<ArrayBuffer>, string, string])[] = [
    ["a Windows program", windows, "application/pdf", "upload.unsafe"],
    ["a Linux program", elf, "image/png", "upload.unsafe"],
    ["a script", script, "image/jpeg", "upload.unsafe"],
    ["a test virus", new Uint8Array(testVirus), "application/pdf", "upload.unsafe"],
    ["a test virus inside a PDF", bytesOf(pdf, testVirus), "application/pdf", "upload.unsafe"],
    ["a page", html, "image/png", "upload.type-differs"],
    ["a drawing that runs", svg, "image/png", "upload.type-differs"],
    ["an archive", zip, "application/pdf", "upload.type-differs"],
    ["a picture of a kind we do not take", gif, "image/png", "upload.type-differs"],
    ["a picture that is called a PDF", png, "application/pdf", "upload.type-differs"],
    ["a PDF that begins later", bytesOf("GIF89a", pdf), "application/pdf", "upload.type-differs"],
  ];

  test.each(cases)(
    "that is %s is refused by its bytes, and deleted",
    async (_, bytes, mediaType, code) => {
      const { stage } = siege;
      const ticket = await ticketFor(sender(), client, announcementOf(bytes, { mediaType }));
      const ofThis = ({ sk }: Row) => sk === `evidence#${ticket.evidenceId}`;
      const before = await readState(stage, ofThis);
      for (const nth of [1, 2]) {
        expect(await post(ticket, bytes)).toBeLessThan(300);
        await stage.cloud.engines.s3.created.settle();
        expect([nth, await standingOf(sender(), client, ticket.evidenceId)]).toEqual([
          nth,
          "refused",
        ]);
        expect(await stage.cloud.app.ports.files.head(ticket.fields["key"] ?? "")).toBeUndefined();
      }
      expect(await readState(stage, ofThis)).toEqual(before);
      expect(await stage.log()).toContainEqual(
        expect.objectContaining({ message: "upload received", evidence: ticket.evidenceId, code }),
      );
      await withstand(stage, { status: 422, code: "evidence.refused" }, () =>
        siege.x.supervisor.ask(
          "GET",
          `/v1/clients/${client}/evidence/${ticket.evidenceId}/download`,
        ),
      );
    },
  );

  test("that would be a gigabyte if anybody unpacked it is only its bytes", async () => {
    const { stage } = siege;
    const bomb = deflateSync(Buffer.alloc(64 * 1024 * 1024));
    const bytes = bytesOf("%PDF-1.4\n1 0 obj<</Filter/FlateDecode>>stream\n", bomb, "\nendstream");
    const ticket = await ticketFor(sender(), client, announcementOf(bytes));
    expect(await post(ticket, bytes)).toBeLessThan(300);
    await stage.cloud.engines.s3.created.settle();
    expect(await standingOf(sender(), client, ticket.evidenceId)).toBe("stored");
    const file = await fetch(await downloadLink(sender(), client, ticket.evidenceId));
    expect((await file.arrayBuffer()).byteLength).toBe(bytes.length);
  });
});
