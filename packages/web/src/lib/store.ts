import { useSyncExternalStore } from "react";

/** One value that code outside of React may change and components follow. */
export interface Store<Value> {
  get(): Value;
  set(next: Value): void;
  subscribe(listener: () => void): () => void;
}

export function makeStore<Value>(first: Value): Store<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}

/** The same, remembered on this device. What cannot be remembered (a private window) still holds until the page closes. */
export function makeKeptStore<Value extends string>(
  key: string,
  values: readonly Value[],
  otherwise: Value,
): Store<Value> {
  const store = makeStore(values.find((value) => value === readKept(key)) ?? otherwise);
  store.subscribe(() => {
    try {
      localStorage.setItem(key, store.get());
    } catch {
      // Nothing to be done, and nothing lost but the memory of a choice.
    }
  });
  return store;
}

function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
