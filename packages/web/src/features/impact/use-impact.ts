import { useInfiniteQuery, type QueryKey } from "@tanstack/react-query";
import { useEffect } from "react";
import { sumImpact, type Impact, type ImpactPage } from "./sum-impact.ts";

type Page<Answer> = Answer & { readonly cursor?: string | undefined };

interface Walked<Answer> {
  readonly impact: Impact;
  /** As the API said it of the first clients; what is not counted, such as a remark, stands there. */
  readonly first: Answer | undefined;
  readonly isWhole: boolean;
  readonly error: Error | null;
  retry(): void;
}

/** Asks page after page what a change would do, fifty clients each, and sums it up as it goes. */
export function useImpact<Answer>(
  key: QueryKey,
  ask: (cursor: string | undefined) => Promise<Page<Answer>>,
  pageOf: (answer: Answer) => ImpactPage,
): Walked<Answer> {
  const walk = useInfiniteQuery({
    queryKey: ["organisation", "impact", ...key],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ cursor }: Page<Answer>) => cursor,
    staleTime: 0,
    gcTime: 0,
  });
  const { data, hasNextPage, isFetching, error, fetchNextPage } = walk;
  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);
  const pages = data?.pages ?? [];
  return {
    impact: sumImpact(pages.map(pageOf)),
    first: pages[0],
    isWhole: data !== undefined && !hasNextPage && !isFetching,
    error,
    retry: () => void (data === undefined ? walk.refetch() : fetchNextPage()),
  };
}
