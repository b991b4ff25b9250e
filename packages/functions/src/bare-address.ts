/** Of `结清之后 <xiaoxi@mail.example.org>` the address; a bare address as it is. */
export function bareAddress(from: string): string {
  return /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from;
}
