/** A span of rich text as it is stored: the SDK's own type holds marks as a set, which documents do not. */
export interface SpanJson {
  readonly text: string;
  readonly marks?: readonly string[];
  readonly link?: LinkJson;
  readonly [unknown: string]: unknown;
}

export interface LinkJson {
  readonly href?: string;
  readonly item?: { readonly type: string; readonly id: string };
  readonly title?: string;
}

/** A block as it is stored; `type` says what else it has. */
export interface BlockJson {
  readonly id?: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface ListJson {
  readonly ordered: boolean;
  readonly start?: number;
  readonly items: readonly ItemJson[];
  readonly [unknown: string]: unknown;
}

export interface ItemJson {
  readonly id?: string;
  readonly text: readonly SpanJson[];
  readonly list?: ListJson;
  readonly [unknown: string]: unknown;
}

export interface RowJson {
  readonly id?: string;
  readonly cells: readonly { readonly text: readonly SpanJson[]; readonly [unknown: string]: unknown }[];
  readonly [unknown: string]: unknown;
}

/** A node of the editor's document. */
export interface NodeJson {
  type: string;
  attrs?: Record<string, unknown>;
  content?: NodeJson[];
  marks?: MarkJson[];
  text?: string;
}

export interface MarkJson {
  type: string;
  attrs?: Record<string, unknown>;
}

/** The kinds that are shown as a box with fields of its own; whatever is not known is such a box too. */
export const OBJECTS = ['image', 'gallery', 'recipe', 'video'] as const;
export type ObjectKind = (typeof OBJECTS)[number];
