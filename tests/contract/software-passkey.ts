import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** A passkey in software (ES256, no attestation), as far as a server can tell a real one from it. */
export interface SoftwarePasskey {
  readonly id: string;
  /** What a browser posts after `navigator.credentials.create`. */
  register(options: CeremonyOptions, how?: Ceremony): object;
  /** What a browser posts after `navigator.credentials.get`. */
  authenticate(options: CeremonyOptions, how?: Ceremony): object;
}

export interface CeremonyOptions {
  readonly challenge?: unknown;
}

interface Ceremony {
  readonly origin?: string;
  /** The device checked the person (PIN, finger, face). */
  readonly userVerified?: boolean;
}

const rpId = "app.example.org";
const userPresent = 0x01;
const userVerifiedFlag = 0x04;
const attestedData = 0x40;

export function makePasskey(id = randomBytes(16).toString("base64url")): SoftwarePasskey {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const rawId = Buffer.from(id, "base64url");
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const coseKey = cborMap([
    [1, cborInt(2)],
    [3, cborInt(-7)],
    [-1, cborInt(1)],
    [-2, cborBytes(Buffer.from(x, "base64url"))],
    [-3, cborBytes(Buffer.from(y, "base64url"))],
  ]);
  let counter = 0;

  function authenticatorData({ userVerified = true }: Ceremony, attested?: Buffer): Buffer {
    const head = Buffer.alloc(5);
    const verified = userVerified ? userVerifiedFlag : 0;
    head.writeUInt8(userPresent | verified | (attested === undefined ? 0 : attestedData));
    head.writeUInt32BE((counter += 1), 1);
    return Buffer.concat([sha256(rpId), head, attested ?? Buffer.alloc(0)]);
  }

  const answer = (response: object) => ({
    id,
    rawId: id,
    type: "public-key",
    clientExtensionResults: {},
    response,
  });

  return {
    id,
    register(options, how = {}) {
      const length = Buffer.from([rawId.length >> 8, rawId.length & 255]);
      const attested = Buffer.concat([Buffer.alloc(16), length, rawId, coseKey]);
      const attestationObject = cborMap([
        ["fmt", cborText("none")],
        ["attStmt", cborMap([])],
        ["authData", cborBytes(authenticatorData(how, attested))],
      ]);
      return answer({
        clientDataJSON: clientData("webauthn.create", options, how).toString("base64url"),
        attestationObject: attestationObject.toString("base64url"),
        transports: ["internal"],
      });
    },
    authenticate(options, how = {}) {
      const data = authenticatorData(how);
      const client = clientData("webauthn.get", options, how);
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      return answer({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: signature.toString("base64url"),
      });
    },
  };
}

function clientData(
  type: string,
  { challenge }: CeremonyOptions,
  { origin = `https://${rpId}` }: Ceremony,
): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function sha256(data: string | Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}

/** CBOR (RFC 8949): only what a passkey says. */
function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 255]);
}

function cborInt(value: number): Buffer {
  return value < 0 ? cborHead(1, -1 - value) : cborHead(0, value);
}

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([cborHead(2, bytes.length), bytes]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([cborHead(3, Buffer.byteLength(text)), Buffer.from(text)]);
}

function cborMap(entries: readonly (readonly [number | string, Buffer])[]): Buffer {
  const pairs = entries.flatMap(([key, value]) => [
    typeof key === "number" ? cborInt(key) : cborText(key),
    value,
  ]);
  return Buffer.concat([cborHead(5, entries.length), ...pairs]);
}
