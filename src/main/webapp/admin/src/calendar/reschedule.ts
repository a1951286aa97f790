export interface Move {
  readonly from: Date;
  readonly to: Date;
  /** Plans the same for a moment. */
  readonly plan: (at: Date) => Promise<unknown>;
  /** Calls off what was planned before. */
  readonly cancel: () => Promise<unknown>;
}

export type Outcome =
  | { readonly kind: 'moved' }
  /** Nothing has changed; or it is planned as before. */
  | { readonly kind: 'kept'; readonly error: unknown }
  /** The new one is planned, and the old one too. */
  | { readonly kind: 'both'; readonly error: unknown }
  /** The old one is called off, and the new one could not be planned. */
  | { readonly kind: 'lost'; readonly error: unknown };

/**
 * Moves what is planned; the API knows planning and calling off. To an earlier moment the new one is planned first, so that
 * at no time nothing is. To a later one that cannot be: it would count on the old one having happened by then, and be
 * blocked once that is called off. So the old one goes first, and comes back where the new one is refused.
 */
export async function reschedule({ from, to, plan, cancel }: Move): Promise<Outcome> {
  return to < from ? planFirst(() => plan(to), cancel) : cancelFirst(cancel, () => plan(to), () => plan(from));
}

async function planFirst(plan: () => Promise<unknown>, cancel: () => Promise<unknown>): Promise<Outcome> {
  try {
    await plan();
  } catch (error) {
    return { kind: 'kept', error };
  }
  try {
    await cancel();
  } catch (error) {
    return { kind: 'both', error };
  }
  return { kind: 'moved' };
}

async function cancelFirst(
  cancel: () => Promise<unknown>,
  plan: () => Promise<unknown>,
  planBack: () => Promise<unknown>,
): Promise<Outcome> {
  try {
    await cancel();
  } catch (error) {
    return { kind: 'kept', error };
  }
  try {
    await plan();
    return { kind: 'moved' };
  } catch (error) {
    try {
      await planBack();
      return { kind: 'kept', error };
    } catch {
      return { kind: 'lost', error };
    }
  }
}
