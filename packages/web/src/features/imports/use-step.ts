import { useMutation } from "@tanstack/react-query";
import type { Import } from "../../api/imports.ts";
import { queryClient } from "../../api/queries.ts";
import { refresh } from "../../api/use-action.ts";
import { languageStore } from "../../language/language.ts";

/** One step of an import; the answer is how it stands then. */
export function useStep<Input = void>(act: (input: Input) => Promise<Import>) {
  return useMutation({ mutationFn: act, onSuccess: tookStep });
}

export async function tookStep(one: Import): Promise<void> {
  queryClient.setQueryData(["organisation", "import", one.importId, languageStore.get()], one);
  await refresh([["organisation", "imports"]]);
}
