/** One pixel in every format that is taken in, as real programs write it, and things that are not taken in. */
const base64 = (text: string) => new Uint8Array(Buffer.from(text, "base64"));
const ascii = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

export const samples = {
  jpeg: base64(
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////" +
      "////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=",
  ),
  png: base64(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  webp: base64("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA"),
  /** The file type box of a phone's picture: brand `heic`, compatible with `mif1` and `heic`. */
  heic: ascii("\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\x08mdat"),
  /** The same family under its general brand. */
  heif: ascii("\0\0\0\x18ftypmif1\0\0\0\0mif1heic\0\0\0\x08mdat"),
  pdf: ascii(
    "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n" +
      "trailer<</Root 1 0 R>>\n%%EOF\n",
  ),
} as const;

export const foreignSamples = {
  avif: ascii("\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf\0\0\0\x08mdat"),
  mp4: ascii("\0\0\0\x18ftypisom\0\0\x02\0isomavc1\0\0\0\x08mdat"),
  gif: ascii("GIF89a\x01\0\x01\0\0\0\0;"),
  zip: ascii("PK\x03\x04\x14\0\0\0\x08\0[Content_Types].xml"),
  oldOffice: base64("0M8R4KGxGuE="),
  html: ascii("<!doctype html><script>alert(1)</script>"),
  svg: ascii('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  text: ascii("paid off"),
  empty: new Uint8Array(),
} as const;

export const programSamples = {
  windows: ascii("MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff\0\0This program cannot be run in DOS mode."),
  elf: ascii("\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"),
  mac: base64("z/rt/gcAAAE="),
  macUniversal: base64("yv66vgAAAAI="),
  android: ascii("dex\n035\0"),
  webAssembly: ascii("\0asm\x01\0\0\0"),
  script: ascii("#!/bin/sh\necho hello\n"),
} as const;
