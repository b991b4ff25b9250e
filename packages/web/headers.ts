/**
 * What every answer of the web app carries, wherever it is served from. `filesOrigin` is where evidence files
 * are uploaded to and opened from; everything else is our own origin.
 */
export function appHeaders(filesOrigin: string): Readonly<Record<string, string>> {
  const policy = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": `'self' blob: data: ${filesOrigin}`,
    "connect-src": `'self' ${filesOrigin}`,
    "frame-src": `blob: ${filesOrigin}`,
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
  };
  return {
    "content-security-policy": Object.entries(policy)
      .map(([name, sources]) => `${name} ${sources}`)
      .join("; "),
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  };
}
