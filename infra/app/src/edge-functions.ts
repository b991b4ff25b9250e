import { viewerHeader } from "@aftercare/functions/http/front-door.ts";

/**
 * What CloudFront does with a request before it asks an origin. Written for its own runtime (JavaScript 2.0),
 * and played in tests/infra/app/edge-functions.test.ts.
 */

/** Files are what they are; any other address of the app is its one page (as infra/local plays it). */
export const showApp = `function handler(event) {
  var request = event.request;
  if (!/\\.(html|js|css|svg)$/.test(request.uri)) request.uri = "/app/index.html";
  return request;
}
`;

/** Says who asks, over whatever the caller claims. */
export const nameViewer = `function handler(event) {
  var request = event.request;
  request.headers[${JSON.stringify(viewerHeader)}] = { value: event.viewer.ip };
  return request;
}
`;
