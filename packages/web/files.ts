/** How the built files are served, by the CDN as on one machine. */

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** By the ending of its name, `.js`; undefined for a kind that nobody thought of. */
export function contentTypeOf(ending: string): string | undefined {
  return contentTypes[ending];
}

/** What is named by its content never changes; all else is asked for each time. `name` begins below the app. */
export function cacheControlOf(name: string): string {
  return name.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}
