import { instantOfMs, msOfInstant, type Instant } from "../calendar/instant.ts";
import type { ClientId, DebtId } from "../kernel/ids.ts";
import type { Delivery, DeliveryState, DeliveryTry } from "../ports/deliveries.ts";
import * as machineKeys from "./keys/machine-keys.ts";
import type { Key } from "./table.ts";

/** How a delivery looks as a row. Only one that is pending has a place in the due index. */
export interface DeliveryRow extends Key {
  readonly clientId: string;
  readonly debtId?: string;
  readonly source: string;
  readonly eventId: string;
  readonly type: string;
  readonly recordedAt: string;
  readonly state: DeliveryState;
  readonly attempt: number;
  readonly dueShard?: string;
  readonly nextAt?: string;
  readonly tries?: readonly DeliveryTry[];
  readonly version: number;
  readonly ttl: number;
}

export function rowOfDelivery(delivery: Delivery, shards: number): DeliveryRow {
  const { ref, event, recordedAt, state, attempt, nextAt, tries, version, expiresAt } = delivery;
  const { clientId, debtId } = event.file;
  const key = machineKeys.deliveryKey(ref.orgId, ref.endpointId, ref.deliveryId);
  return {
    ...key,
    clientId,
    ...(debtId === undefined ? {} : { debtId }),
    source: event.source,
    eventId: event.id,
    type: event.type,
    recordedAt,
    state,
    attempt,
    ...(nextAt === undefined ? {} : { dueShard: machineKeys.deliveryShard(key, shards), nextAt }),
    ...(tries.length === 0 ? {} : { tries }),
    version,
    ttl: Math.floor(msOfInstant(expiresAt) / 1000),
  };
}

export function deliveryOfRow(row: DeliveryRow): Delivery {
  const ref = machineKeys.refOfDeliveryKey(row);
  const client = { orgId: ref.orgId, clientId: row.clientId as ClientId };
  const file = row.debtId === undefined ? client : { ...client, debtId: row.debtId as DebtId };
  return {
    ref,
    event: { file, source: row.source, id: row.eventId, type: row.type },
    recordedAt: row.recordedAt as Instant,
    state: row.state,
    attempt: row.attempt,
    ...(row.nextAt === undefined ? {} : { nextAt: row.nextAt as Instant }),
    tries: row.tries ?? [],
    version: row.version,
    expiresAt: instantOfMs(row.ttl * 1000),
  };
}
