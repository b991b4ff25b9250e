import { createHash } from "node:crypto";
import type { House } from "./house.ts";

/** A sheet that was checked and waits for a word: one row is good, two are not. Gives the import's id. */
export async function checkSheet({ people: { admin }, settle }: House): Promise<string> {
  const text = [
    "来访者编号,姓名,机构,种类,本金,余额",
    "S-001,宋先生,样例银行,信用卡,20000,8600",
    "S-002,唐女士,样例银行,当铺,一万,8600",
    "S 003,许女士,样例银行,信用卡,10000,-5",
  ].join("\n");
  const bytes = Buffer.from(text);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = { fileName: "借款台账.csv", sizeBytes: bytes.length, sha256 };
  const { body } = await admin.call("POST", "/v1/imports", { kind: "debts", ...file });
  const { importId } = body["import"] as { readonly importId: string };
  const { url, fields } = body["upload"] as {
    readonly url: string;
    readonly fields: Readonly<Record<string, string>>;
  };
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append("file", new Blob([bytes]));
  const posted = await fetch(url, { method: "POST", body: form });
  if (!posted.ok) throw new Error(`The sheet was not taken: ${posted.status}`);
  await admin.call("POST", `/v1/imports/${importId}/read`, {});
  await settle();
  const read = await admin.call("GET", `/v1/imports/${importId}`);
  await admin.call("POST", `/v1/imports/${importId}/check`, { mapping: read.body["mapping"] });
  await settle();
  return importId;
}
