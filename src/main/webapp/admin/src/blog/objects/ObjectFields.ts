import type { ComponentType } from 'react';

/** What the fields of a box are given: all of the block but its id and kind. */
export interface ObjectProps {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly change: (data: Record<string, unknown>) => void;
}

export type ObjectFields = ComponentType<ObjectProps>;
