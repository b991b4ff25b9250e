import { queryOptions } from "@tanstack/react-query";
import { readBase64url, writeBase64url } from "../lib/base64url.ts";
import { call } from "./call.ts";

/** Passkeys: the device's finger, face or PIN instead of a mailed code. */

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt?: string | null;
}

/** Only where the browser can, and on a name of our own: an address of numbers has no passkeys. */
export function canUsePasskeys(): boolean {
  const isNamed = !/^[\d.]+$|:/.test(location.hostname);
  return isNamed && typeof PublicKeyCredential === "function";
}

export const passkeysQuery = queryOptions({
  queryKey: ["me", "passkeys"],
  queryFn: () => call<readonly Passkey[]>("GET", "/api/auth/passkey/list-user-passkeys"),
});

/** The device made none: it was stopped, or it knows this account already. */
export class NoPasskeyError extends Error {
  constructor(cause: unknown) {
    super("no passkey", { cause });
    this.name = "NoPasskeyError";
  }
}

/** Adds this device's passkey. @throws NoPasskeyError, or ProblemError when the sign-in is more than an hour old. */
export async function addPasskey(name: string): Promise<void> {
  const options = await call<CreationOptions>("GET", "/api/auth/passkey/generate-register-options");
  const publicKey = {
    ...options,
    challenge: readBase64url(options.challenge),
    user: { ...options.user, id: readBase64url(options.user.id) },
    excludeCredentials: options.excludeCredentials.map(readDescriptor),
  };
  const made = await navigator.credentials.create({ publicKey }).catch(noPasskey);
  if (!(made instanceof PublicKeyCredential)) return noPasskey(made);
  const { response } = made;
  if (!(response instanceof AuthenticatorAttestationResponse)) return noPasskey(response);
  await call("POST", "/api/auth/passkey/verify-registration", {
    name,
    response: {
      ...credentialOf(made),
      response: {
        clientDataJSON: writeBase64url(response.clientDataJSON),
        attestationObject: writeBase64url(response.attestationObject),
      },
    },
  });
}

/** Signs in with whatever passkey the device offers. @throws NoPasskeyError when it offers none. */
export async function enterWithPasskey(): Promise<void> {
  const options = await call<RequestOptions>(
    "GET",
    "/api/auth/passkey/generate-authenticate-options",
  );
  const publicKey = {
    ...options,
    challenge: readBase64url(options.challenge),
    allowCredentials: (options.allowCredentials ?? []).map(readDescriptor),
  };
  const given = await navigator.credentials.get({ publicKey }).catch(noPasskey);
  if (!(given instanceof PublicKeyCredential)) return noPasskey(given);
  const { response } = given;
  if (!(response instanceof AuthenticatorAssertionResponse)) return noPasskey(response);
  const { userHandle } = response;
  await call("POST", "/api/auth/passkey/verify-authentication", {
    response: {
      ...credentialOf(given),
      response: {
        clientDataJSON: writeBase64url(response.clientDataJSON),
        authenticatorData: writeBase64url(response.authenticatorData),
        signature: writeBase64url(response.signature),
        ...(userHandle === null ? {} : { userHandle: writeBase64url(userHandle) }),
      },
    },
  });
}

export async function renamePasskey(id: string, name: string): Promise<void> {
  await call("POST", "/api/auth/passkey/update-passkey", { id, name });
}

export async function removePasskey(id: string): Promise<void> {
  await call("POST", "/api/auth/passkey/delete-passkey", { id });
}

interface Descriptor {
  readonly id: string;
  readonly type: "public-key";
}

/** As the API writes them: what is bytes in the browser is text here. */
type CreationOptions = Omit<
  PublicKeyCredentialCreationOptions,
  "challenge" | "user" | "excludeCredentials"
> & {
  readonly challenge: string;
  readonly user: Omit<PublicKeyCredentialUserEntity, "id"> & { readonly id: string };
  readonly excludeCredentials: readonly Descriptor[];
};

type RequestOptions = Omit<PublicKeyCredentialRequestOptions, "challenge" | "allowCredentials"> & {
  readonly challenge: string;
  readonly allowCredentials?: readonly Descriptor[];
};

const readDescriptor = ({ id, type }: Descriptor) => ({ id: readBase64url(id), type });

function credentialOf(credential: PublicKeyCredential) {
  return {
    id: credential.id,
    rawId: writeBase64url(credential.rawId),
    type: credential.type,
    clientExtensionResults: credential.getClientExtensionResults(),
  };
}

function noPasskey(cause: unknown): never {
  throw new NoPasskeyError(cause);
}
