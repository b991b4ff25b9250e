/** A browser's upload as S3 reads it: the fields before the file, and the file. */
export interface UploadForm {
  /** By lower-case name: S3 does not tell `Key` from `key`. */
  readonly fields: ReadonlyMap<string, string>;
  readonly file: Uint8Array;
}

export type FormReading =
  | { readonly kind: "form"; readonly form: UploadForm }
  | { readonly kind: "malformed" | "duplicate" | "without file" };

/** Parses multipart/form-data. What comes after the file does not count, as on S3. */
export async function readUploadForm(body: Buffer, contentType: string): Promise<FormReading> {
  const data = await parseFormData(body, contentType);
  if (data === undefined) return { kind: "malformed" };
  const fields = new Map<string, string>();
  for (const [name, value] of data) {
    if (name === "file") return { kind: "form", form: { fields, file: await bytesOf(value) } };
    if (typeof value !== "string") return { kind: "malformed" };
    if (fields.has(name.toLowerCase())) return { kind: "duplicate" };
    fields.set(name.toLowerCase(), value);
  }
  return { kind: "without file" };
}

async function parseFormData(body: Buffer, contentType: string): Promise<FormData | undefined> {
  const headers = { "content-type": contentType };
  try {
    return await new Response(new Uint8Array(body), { headers }).formData();
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

async function bytesOf(value: File | string): Promise<Uint8Array> {
  return typeof value === "string" ? new TextEncoder().encode(value) : value.bytes();
}
