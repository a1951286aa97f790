import { Problem } from '@mealprep360/sdk';
import type { FieldError, MergeChoice, MergeConflict, Tagged } from '@mealprep360/sdk';
import type { Json } from '../api/contents';
import { faultsOf } from '../api/problems';

/**
 * `dirty`: typed and not kept; `kept`: on the server, for this person alone; `saved`: nothing beyond the working copy; `failed`: not
 * kept, and tried again; `refused`: not kept, which trying again would not change.
 */
export type Keeping = 'saved' | 'dirty' | 'keeping' | 'kept' | 'failed' | 'refused' | 'elsewhere';

export interface DraftState {
  readonly document: Json;
  readonly keeping: Keeping;
  /** Why it is `refused`. */
  readonly refusal?: Problem;
  readonly isSaving: boolean;
  /** What others changed too, in another way; empty where nothing has to be decided. */
  readonly conflicts: readonly MergeConflict[];
  /** By JSON pointer, since the last save that was refused. */
  readonly faults: ReadonlyMap<string, FieldError>;
}

/** What is kept on the server; where nothing is, the working revision. */
export interface Draft {
  readonly document: Json;
  readonly etag: string;
  /** The ETag of the working revision that it began with. */
  readonly base: string;
  readonly isKept: boolean;
}

/** The scratch copy's operations, of one locale of one item. */
export interface DraftApi {
  read(): Promise<Draft>;
  /** Answers the new ETag. */
  keep(document: Json, etag: string): Promise<string>;
  merge(workingTag: string, choices: readonly MergeChoice[]): Promise<Tagged<Json>>;
  discard(etag: string): Promise<void>;
  workingTag(): Promise<string>;
  /** What is to be decided, and of which working revision. */
  conflicts(): Promise<Tagged<readonly MergeConflict[]>>;
}

type Update = (document: Json) => Json;

const KEEP_AFTER_MILLIS = 800;
const AGAIN_AFTER_MILLIS = 5_000;

const SIGNED_OUT = 401;
const TOO_MANY = 429;

/**
 * Keeps what is typed: at once on the page, within a second in the scratch copy on the server, and as a revision when it is
 * saved. Saving merges, so what somebody else saved meanwhile stays too. What is typed while it saves is put on top of it.
 */
export class DraftKeeper {
  private etag = '';
  private base = '';
  /** The ETag of the working revision that the state's conflicts are with. */
  private conflictsWith = '';
  private isKept = false;
  private tookIn = false;
  private version = 0;
  private keptVersion = 0;
  private flight: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private meanwhile: Update[] = [];
  private readonly listeners = new Set<() => void>();

  state: DraftState;

  private constructor(private readonly api: DraftApi, document: Json) {
    this.state = { document, keeping: 'saved', isSaving: false, conflicts: [], faults: new Map() };
  }

  static async open(api: DraftApi): Promise<DraftKeeper> {
    const draft = await api.read();
    const keeper = new DraftKeeper(api, draft.document);
    keeper.begin(draft);
    return keeper;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Whether there is anything beyond the working copy. */
  get isUnsaved(): boolean {
    return this.isKept || this.keptVersion !== this.version;
  }

  /** The ETag of the working revision that is on the page, below what is typed: what a command is about. */
  get seen(): string {
    return this.base;
  }

  /** Whether the last save brought in what others had saved: nobody has seen on this page what came of it. */
  get hasTakenIn(): boolean {
    return this.tookIn;
  }

  change(update: Update): void {
    if (this.state.isSaving) this.meanwhile.push(update);
    this.version++;
    this.set({ document: update(this.state.document), keeping: this.state.keeping === 'elsewhere' ? 'elsewhere' : 'dirty' });
    if (!this.state.isSaving) this.keepIn(KEEP_AFTER_MILLIS);
  }

  /** Keeps what is not kept yet. Throws what keeps it from that; it is tried again by itself, unless it was refused. */
  keep(): Promise<void> {
    clearTimeout(this.timer);
    this.flight ??= this.flush().finally(() => (this.flight = undefined));
    return this.flight;
  }

  /**
   * Makes a revision of it. False where somebody has to decide between two versions first; throws what is refused.
   *
   * @param choices for each of the conflicts that the state tells
   */
  async save(choices: readonly MergeChoice[] = []): Promise<boolean> {
    this.tookIn = false;
    // What is typed while it is being kept has to be kept too: what is merged is the copy on the server.
    do await this.keep();
    while (this.keptVersion !== this.version);
    if (!this.isKept) return true;
    this.set({ isSaving: true, faults: new Map() });
    try {
      const { value, etag } = await this.merge(choices);
      this.begin({ document: value, etag, base: etag, isKept: false });
      return true;
    } catch (error) {
      if (error instanceof Problem && error.is('editorial-merge-conflict')) {
        const { value, etag } = await this.api.conflicts();
        this.conflictsWith = etag;
        this.set({ conflicts: value });
        return false;
      }
      this.set({ faults: faultsOf(error) });
      throw error;
    } finally {
      this.set({ isSaving: false });
      const late = this.meanwhile;
      this.meanwhile = [];
      if (!this.state.conflicts.length) late.forEach((update) => this.change(update));
      else if (late.length) this.keepIn(KEEP_AFTER_MILLIS);
    }
  }

  /** Throws away what was typed since the last save. */
  async discard(): Promise<void> {
    clearTimeout(this.timer);
    await this.flight?.catch(() => undefined);
    if (this.isKept) await this.api.discard(this.etag);
    await this.reload();
  }

  /** Takes what is kept on the server, such as by another tab, instead of what is here. */
  async reload(): Promise<void> {
    this.begin(await this.api.read());
  }

  /** Takes what others have saved meanwhile, unless something is typed here: saving brings both together. */
  async catchUp(): Promise<void> {
    const { version } = this;
    if (this.isUnsaved) return;
    const draft = await this.api.read();
    if (version === this.version) this.begin(draft);
  }

  /** Lets what is here take the place of what another tab has kept. */
  async insist(): Promise<void> {
    ({ etag: this.etag, base: this.base } = await this.api.read());
    this.version++;
    this.set({ keeping: 'dirty' });
    await this.keep();
  }

  private begin({ document, etag, base, isKept }: Draft): void {
    this.etag = etag;
    this.base = base;
    this.isKept = isKept;
    this.keptVersion = this.version;
    this.set({ document, keeping: isKept ? 'kept' : 'saved', conflicts: [], faults: new Map() });
  }

  private async flush(): Promise<void> {
    while (this.keptVersion !== this.version) {
      if (this.state.keeping === 'elsewhere') throw new Error('Another tab has kept something newer.');
      const version = this.version;
      this.set({ keeping: 'keeping' });
      try {
        this.etag = await this.api.keep(this.state.document, this.etag);
      } catch (error) {
        this.setUnkept(error);
        throw error;
      }
      this.isKept = true;
      this.keptVersion = version;
      this.set({ keeping: this.version === version ? 'kept' : 'dirty' });
    }
  }

  private setUnkept(error: unknown): void {
    if (error instanceof Problem && error.is('stale')) this.set({ keeping: 'elsewhere' });
    else if (isRefusal(error)) this.set({ keeping: 'refused', refusal: error });
    else {
      this.set({ keeping: 'failed' });
      this.keepIn(AGAIN_AFTER_MILLIS);
    }
  }

  private async merge(choices: readonly MergeChoice[]): Promise<Tagged<Json>> {
    try {
      return await this.mergeOnto(choices.length ? this.conflictsWith : await this.api.workingTag(), choices);
    } catch (error) {
      // Somebody saved meanwhile: merging takes theirs in. What was chosen was about something else, and is asked for anew.
      if (error instanceof Problem && error.is('stale')) return this.mergeOnto(await this.api.workingTag(), []);
      throw error;
    }
  }

  private async mergeOnto(workingTag: string, choices: readonly MergeChoice[]): Promise<Tagged<Json>> {
    const merged = await this.api.merge(workingTag, choices);
    this.tookIn = workingTag !== this.base;
    return merged;
  }

  private keepIn(millis: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.keep().catch(() => undefined), millis);
  }

  private set(part: Partial<DraftState>): void {
    this.state = { ...this.state, ...part };
    this.listeners.forEach((listener) => listener());
  }
}

/** Whether the server understood it and does not take it: neither a new session nor time would change that. */
const isRefusal = (error: unknown): error is Problem =>
  error instanceof Problem && error.status >= 400 && error.status < 500 && error.status !== SIGNED_OUT && error.status !== TOO_MANY;
