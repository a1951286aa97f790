/** How a query goes from page to page of a list of the API. */
export const byCursor = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }: { readonly nextCursor?: string }): string | undefined => nextCursor,
};
