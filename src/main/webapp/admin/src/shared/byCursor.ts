/** How a query goes from page to page of a list of the API. */
export const byCursor = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }: { readonly nextCursor?: string }): string | undefined => nextCursor,
};

/** What is on all pages that have been read; nothing before the first is there. */
export const itemsOf = <T,>(data: { readonly pages: readonly { readonly items: readonly T[] }[] } | undefined): readonly T[] =>
  (data?.pages ?? []).flatMap(({ items }) => items);
