import { clear, createStore, del, get, set } from "idb-keyval";
import { useEffect, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { makeKeptStore } from "../../lib/store.ts";

/** On a phone that others use too, nothing typed is kept. */
export const sharedDeviceStore = makeKeptStore("device", ["own", "shared"], "own");

const drafts = createStore("aftercare-drafts", "drafts");
const weekMs = 7 * 24 * 60 * 60 * 1000;
const pauseMs = 400;

interface Draft {
  readonly values: unknown;
  readonly keptAt: number;
}

/** Keeps what a form holds while it is typed, and fills it in again when the form is opened once more. */
export function useDraft<Values extends FieldValues>(name: string, fields: UseFormReturn<Values>) {
  const [wasFound, setFound] = useState(false);
  const isForgotten = useRef(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let unkept: unknown;
    isForgotten.current = false;
    function keepTyped() {
      clearTimeout(timer);
      if (unkept !== undefined && !isForgotten.current) void keep(name, unkept);
      unkept = undefined;
    }
    void find(name).then((found) => {
      if (found === undefined || fields.formState.isDirty) return;
      fields.reset(found as Values, { keepDefaultValues: true });
      setFound(true);
    });
    const watching = fields.watch((values, { name: changed, type }) => {
      // A form that is emptied after it was saved is no draft; what is typed next is one again.
      if (changed === undefined || type === "blur") return;
      isForgotten.current = false;
      unkept = values;
      clearTimeout(timer);
      timer = setTimeout(keepTyped, pauseMs);
    });
    return () => {
      watching.unsubscribe();
      // Whoever goes elsewhere with the last word just typed finds that word too.
      keepTyped();
    };
  }, [name, fields]);

  return {
    wasFound,
    async forget() {
      isForgotten.current = true;
      setFound(false);
      await del(name, drafts).catch(() => undefined);
    },
  };
}

/** At signing out, and when the person says that others use this device. */
export async function forgetAllDrafts(): Promise<void> {
  await clear(drafts).catch(() => undefined);
}

/** The device's own clock is good enough to throw a week-old draft away. */
const deviceMs = () => new Date().getTime();

async function find(name: string): Promise<unknown> {
  if (sharedDeviceStore.get() === "shared") return undefined;
  const draft = await get<Draft>(name, drafts).catch(() => undefined);
  if (draft === undefined) return undefined;
  if (deviceMs() - draft.keptAt < weekMs) return draft.values;
  await del(name, drafts);
  return undefined;
}

async function keep(name: string, values: unknown): Promise<void> {
  if (sharedDeviceStore.get() === "shared") return;
  const draft: Draft = { values, keptAt: deviceMs() };
  await set(name, draft, drafts).catch(() => undefined);
}
