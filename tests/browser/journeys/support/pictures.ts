import { programSamples } from "@aftercare/core/evidence/samples-for-tests.ts";
import { samplePicture } from "@aftercare/local/demo/sample-picture.ts";

/** A file as somebody picks it in the browser. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function pictureNamed(name: string): PickedFile {
  return { name, mimeType: "image/png", buffer: Buffer.from(samplePicture(name)) };
}

/** Named as a picture, and a program inside. */
export function programNamed(name: string): PickedFile {
  return { name, mimeType: "image/png", buffer: Buffer.from(programSamples.windows) };
}

export function textNamed(name: string): PickedFile {
  return { name, mimeType: "text/plain", buffer: Buffer.from("结清了") };
}
