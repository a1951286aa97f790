/**
 * The same keys with other words: a key that is missing or too much is an error of the compiler. Index signatures, with
 * which react-admin admits further keys of its own, are left out.
 */
export type Translated<T> = {
  readonly [K in keyof T as string extends K ? never : K]-?: NonNullable<T[K]> extends string ? string : Translated<NonNullable<T[K]>>;
};

/** Messages by key, nested. Each is in ICU message syntax. */
export interface Tree {
  readonly [key: string]: string | Tree;
}
