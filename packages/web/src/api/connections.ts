import type {
  apiKeySchema,
  newApiKeySchema,
} from "@aftercare/functions/http/views/api-key-view.ts";
import type {
  deliverySchema,
  endpointSchema,
  newEndpointSchema,
  newSourceSchema,
  sourceSchema,
  trySchema,
} from "@aftercare/functions/http/views/webhook-views.ts";
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import { call, path, query } from "./call.ts";

export type ApiKey = z.output<typeof apiKeySchema>;
export type Scope = ApiKey["scopes"][number];
type NewApiKey = z.output<typeof newApiKeySchema>;
export type Endpoint = z.output<typeof endpointSchema>;
type NewEndpoint = z.output<typeof newEndpointSchema>;
export type Source = z.output<typeof sourceSchema>;
type NewSource = z.output<typeof newSourceSchema>;
export type Delivery = z.output<typeof deliverySchema>;
export type DeliveryTry = z.output<typeof trySchema>;

interface Items<Item> {
  readonly items: readonly Item[];
}

/** The keys with which partners' systems call ours. */
export const apiKeysQuery = queryOptions({
  queryKey: ["organisation", "connections", "keys"],
  queryFn: async () => (await call<Items<ApiKey>>("GET", "/v1/api-keys")).items,
});

/** Systems of the organisation that are told what was recorded. */
export const endpointsQuery = queryOptions({
  queryKey: ["organisation", "connections", "endpoints"],
  queryFn: async () => (await call<Items<Endpoint>>("GET", "/v1/webhook-endpoints")).items,
});

/** Partners' systems that tell us events by signed messages. */
export const sourcesQuery = queryOptions({
  queryKey: ["organisation", "connections", "sources"],
  queryFn: async () => (await call<Items<Source>>("GET", "/v1/webhook-sources")).items,
});

/** What was sent to an endpoint, the newest first. A page may be short and still have a next one. */
export const deliveriesQuery = (endpointId: string, state: string | undefined) =>
  infiniteQueryOptions({
    queryKey: ["organisation", "connections", "deliveries", endpointId, state ?? ""],
    queryFn: ({ pageParam }) =>
      call<Items<Delivery> & { readonly cursor?: string }>(
        "GET",
        path`/v1/webhook-endpoints/${endpointId}/deliveries` +
          query({ state, limit: 50, cursor: pageParam }),
      ),
    initialPageParam: "",
    getNextPageParam: ({ cursor }) => cursor,
  });

export const createApiKey = (request: {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt?: string;
}) => call<NewApiKey>("POST", "/v1/api-keys", request);

export const rotateApiKey = (keyId: string, overlapHours: number) =>
  call<NewApiKey>("POST", path`/v1/api-keys/${keyId}/rotation`, { overlapHours });

export const revokeApiKey = (keyId: string) =>
  call<ApiKey>("POST", path`/v1/api-keys/${keyId}/revocation`);

export const createEndpoint = (input: {
  readonly url: string;
  readonly description: string;
  readonly types: readonly string[];
}) => call<NewEndpoint>("POST", "/v1/webhook-endpoints", input);

export const setEndpointState = (endpointId: string, state: "active" | "paused") =>
  call<Endpoint>("PATCH", path`/v1/webhook-endpoints/${endpointId}`, { state });

export const rotateEndpointSecret = (endpointId: string) =>
  call<NewEndpoint>("POST", path`/v1/webhook-endpoints/${endpointId}/secret`);

export const removeEndpoint = (endpointId: string) =>
  call("DELETE", path`/v1/webhook-endpoints/${endpointId}`);

export const testEndpoint = (endpointId: string) =>
  call<DeliveryTry>("POST", path`/v1/webhook-endpoints/${endpointId}/test`);

export const resendDelivery = (endpointId: string, deliveryId: string) =>
  call<Delivery>("POST", path`/v1/webhook-endpoints/${endpointId}/deliveries/${deliveryId}/resend`);

export const createSource = (name: string) =>
  call<NewSource>("POST", "/v1/webhook-sources", { name });

export const rotateSourceSecret = (sourceId: string) =>
  call<NewSource>("POST", path`/v1/webhook-sources/${sourceId}/secret`);

export const disableSource = (sourceId: string) =>
  call<Source>("POST", path`/v1/webhook-sources/${sourceId}/disable`);
