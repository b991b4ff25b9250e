import { formatOfMediaType } from "@aftercare/core/evidence/file-format.ts";
import type { Text } from "../../language/language.ts";
import { uploadTexts as texts } from "./upload-texts.ts";

/** The API's own limit, said before anything is sent. */
const mostBytes = 20 * 1024 * 1024;

/** What a file picker offers: whatever the API takes in. */
export const acceptedTypes =
  "image/jpeg,image/png,image/webp,image/heic,image/heif,.heic,.heif,application/pdf";

const typesByEnding: Readonly<Record<string, string>> = {
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
  heic: "image/heic",
  heif: "image/heif",
  pdf: "application/pdf",
};

type Named = Pick<File, "name" | "type">;

/** Some browsers know no type for a phone's own pictures: then the name tells. */
export function mediaTypeOf({ name, type }: Named): string {
  if (type !== "") return type;
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? "";
  return typesByEnding[ending] ?? "";
}

/** Why a file cannot be sent; undefined when it can. */
export function flawOfFile(file: Named & Pick<File, "size">): Text | undefined {
  if (file.size === 0) return texts.emptyFlaw;
  if (file.size > mostBytes) return texts.sizeFlaw;
  return formatOfMediaType(mediaTypeOf(file)) === undefined ? texts.typeFlaw : undefined;
}

/** `2.4 MB`, `380 kB`: enough to tell files apart. */
export function writeSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} kB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
