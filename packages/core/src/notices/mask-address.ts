/** Enough of an address to know it again, and too little for whoever looks over a shoulder: `a***@example.org`. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf("@");
  const [first = ""] = email;
  return at < 1 ? "***" : `${first}***${email.slice(at)}`;
}
