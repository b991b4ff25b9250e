import type { Pulumi } from "./pulumi.ts";

interface SecretOnTheWire {
  readonly value: unknown;
}

/** Turns what came over the wire into plain JSON; paths of secrets go into `secrets`, assets become `{ file }`. */
export function readValue(
  pulumi: Pulumi,
  value: unknown,
  secrets: string[],
  path: readonly string[] = [],
): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { Asset, Archive } = pulumi.asset;
  if (Asset.isInstance(value) || Archive.isInstance(value)) return readAsset(value);
  if (Array.isArray(value)) {
    return value.map((item, index) => readValue(pulumi, item, secrets, [...path, `${index}`]));
  }
  if (isSecret(pulumi, value)) {
    secrets.push(path.join("."));
    return readValue(pulumi, value.value, secrets, path);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      readValue(pulumi, item, secrets, [...path, key]),
    ]),
  );
}

function isSecret({ runtime }: Pulumi, value: object): value is SecretOnTheWire {
  const signature: unknown = Object.getOwnPropertyDescriptor(value, runtime.specialSigKey)?.value;
  return signature === runtime.specialSecretSig;
}

interface Asset {
  readonly path?: unknown;
  readonly text?: unknown;
  readonly assets?: unknown;
}

/** Pulumi keeps the path of an asset as a promise: it is there by the time that all is written down. */
function readAsset({ path, text, assets }: Asset): object {
  const known: { file?: unknown; text?: unknown; assets?: unknown } = { text, assets };
  void (async () => {
    known.file = await path;
  })();
  return known;
}
