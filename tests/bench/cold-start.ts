/** `node cold-start.ts BUNDLE [EVENT]`: loads a Lambda bundle, calls it once, and says how long each took. */
const [, , path = "", event] = process.argv;
const startMs = performance.now();
const { handler } = (await import(path)) as { handler(event: unknown): Promise<unknown> };
const loadedMs = performance.now();
if (event !== undefined) await handler(JSON.parse(event));
const loadMs = loadedMs - startMs;
const callMs = performance.now() - loadedMs;
process.stdout.write(`${JSON.stringify({ loadMs, callMs })}\n`, () => process.exit());
