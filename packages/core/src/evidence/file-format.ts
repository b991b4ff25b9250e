/** A kind of file that is taken in: what it is called, and how its first bytes look. */
export interface FileFormat {
  readonly mediaTypes: readonly string[];
  /** The first one is added to a name that has none of them. */
  readonly extensions: readonly string[];
  matches(head: Uint8Array): boolean;
}

/** How much of a file's beginning `formatOfBytes` and `isProgram` want to see. */
export const headBytes = 512;

const heicFamily = ["heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs"];

const formats: readonly FileFormat[] = [
  {
    mediaTypes: ["image/jpeg"],
    extensions: [".jpg", ".jpeg"],
    matches: (head) => startsWith(head, [0xff, 0xd8, 0xff]),
  },
  {
    mediaTypes: ["image/png"],
    extensions: [".png"],
    matches: (head) => startsWith(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  {
    mediaTypes: ["image/webp"],
    extensions: [".webp"],
    matches: (head) => textAt(head, 0, 4) === "RIFF" && textAt(head, 8, 4) === "WEBP",
  },
  {
    mediaTypes: ["image/heic", "image/heif"],
    extensions: [".heic", ".heif"],
    matches: (head) => brandsOf(head).some((brand) => heicFamily.includes(brand)),
  },
  {
    mediaTypes: ["application/pdf"],
    extensions: [".pdf"],
    matches: (head) => textAt(head, 0, 5) === "%PDF-",
  },
];

export function formatOfMediaType(mediaType: string): FileFormat | undefined {
  return formats.find(({ mediaTypes }) => mediaTypes.includes(mediaType));
}

/** What a file really is, by its first bytes; undefined for everything that is not taken in. */
export function formatOfBytes(head: Uint8Array): FileFormat | undefined {
  return formats.find((format) => format.matches(head));
}

/** Windows, ELF, both byte orders of Mach-O in 32 and 64 bits, universal or Java, Android, WebAssembly, scripts. */
const programStarts: readonly (readonly number[])[] = [
  [0x4d, 0x5a],
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x64, 0x65, 0x78, 0x0a],
  [0x00, 0x61, 0x73, 0x6d],
  [0x23, 0x21],
];

/** Something that a computer would run. It is told apart only to say a clearer no. */
export function isProgram(head: Uint8Array): boolean {
  return programStarts.some((start) => startsWith(head, start));
}

function startsWith(head: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => head[index] === byte);
}

function textAt(head: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...head.subarray(offset, offset + length));
}

/** The brands of an ISO media file (ISO/IEC 14496-12, `ftyp` box): the major one, then the compatible ones. */
function brandsOf(head: Uint8Array): string[] {
  if (textAt(head, 4, 4) !== "ftyp") return [];
  const size = new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(0);
  const end = Math.min(size, head.length);
  const brands = [textAt(head, 8, 4)];
  for (let offset = 16; offset + 4 <= end; offset += 4) brands.push(textAt(head, offset, 4));
  return brands;
}
