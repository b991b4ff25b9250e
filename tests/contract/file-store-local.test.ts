import { openClock } from "@aftercare/local/clock.ts";
import { localCredentials } from "@aftercare/local/account.ts";
import { startS3, type S3Engine } from "@aftercare/local/engines/s3/s3.ts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postForm } from "./engines-s3-fixture.ts";
import { makeFolder } from "./engines-support.ts";
import {
  fileStoreSuite,
  freshKey,
  lockingSuite,
  openFileStoreAt,
  photo,
  ticketFor,
  type FileStoreUnderTest,
} from "./file-store-suite.ts";

describe("the file store on the local S3", () => {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let s3: S3Engine;
  let store: FileStoreUnderTest;

  beforeAll(async () => {
    folder = await makeFolder();
    s3 = await startS3({ dir: folder.path, clock: openClock(folder.path), origins: [] });
    store = openFileStoreAt(s3.endpoint, localCredentials, s3.bucket);
  });
  afterAll(async () => {
    store.client.destroy();
    await s3.stop();
    await folder.remove();
  });

  fileStoreSuite(() => store);
  lockingSuite(() => store);

  test("other bytes of the same size are refused", async () => {
    const key = freshKey();
    const other = photo.toReversed();
    const posted = await postForm(await ticketFor(store.files, key), {}, other);
    expect([posted.status, posted.code]).toEqual([400, "BadDigest"]);
    expect(await store.files.head(key)).toBeUndefined();
  });
});
