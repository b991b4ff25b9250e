import { useMutation, type QueryKey } from "@tanstack/react-query";
import { queryClient } from "./queries.ts";

/** Something that is done by one press. What it made old is read again; `keys` are beginnings of query keys. */
export function useAction<Input, Answer>(
  act: (input: Input) => Promise<Answer>,
  keys: readonly QueryKey[],
) {
  return useMutation({ mutationFn: act, onSuccess: () => refresh(keys) });
}

export async function refresh(keys: readonly QueryKey[]): Promise<void> {
  await Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}
