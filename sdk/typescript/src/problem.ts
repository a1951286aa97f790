import type { FieldError } from './generated/models/FieldError.js';
import { ProblemFromJSON } from './generated/models/Problem.js';
import type { Problem as ProblemBody } from './generated/models/Problem.js';
import type { ProblemSlug } from './problem-slug.js';

/** A call that the server refused, as it says it itself (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** The HTTP status. */
  readonly status: number;
  /** The cause in a few words, the same each time. */
  readonly title: string;
  /** What was wrong this time, and what would be right. */
  readonly detail: string | undefined;
  /** Each fault of the input by JSON pointer; empty where the input was not the cause. */
  readonly errors: readonly FieldError[];
  /** Where to go on, such as what is current now. */
  readonly see: string | undefined;
  /** What to quote to whoever runs the server. */
  readonly correlationId: string;
  /** The last part of the cause's address, such as `stale`; empty where the status says it all. */
  readonly slug: string;
  /** The seconds after which it may be tried again, where the server says so. */
  readonly retryAfterSeconds: number | undefined;

  private constructor(body: ProblemBody, headers: Headers) {
    super(body.detail ?? body.title);
    this.status = body.status;
    this.title = body.title;
    this.detail = body.detail;
    this.errors = body.errors ?? [];
    this.see = body.see;
    this.correlationId = body.correlationId;
    this.slug = /\/problems\/([^/?#]+)$/.exec(body.type)?.[1] ?? '';
    const seconds = Number.parseInt(headers.get('Retry-After') ?? '', 10);
    this.retryAfterSeconds = Number.isNaN(seconds) ? undefined : seconds;
  }

  /** Whether this is the cause that `/problems/<slug>` explains. */
  is(slug: ProblemSlug): boolean {
    return this.slug === slug;
  }

  /** Reads the problem of an answer; undefined when the answer holds none. The answer's body is used up. */
  static async of(response: Response): Promise<Problem | undefined> {
    const type = response.headers.get('Content-Type') ?? '';
    if (response.ok || !type.startsWith('application/problem+json')) return undefined;
    return new Problem(ProblemFromJSON(await response.json()), response.headers);
  }
}
