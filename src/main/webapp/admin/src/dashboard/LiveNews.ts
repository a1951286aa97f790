const FIRST_PAUSE_MILLIS = 2_000;
const LONGEST_PAUSE_MILLIS = 60_000;
const RENEWAL_MILLIS = 20_000;
/** While many things happen, such as an import, tiles are read again no more often than this. */
const GATHER_MILLIS = 3_000;

interface Listener {
  readonly onLive: (isLive: boolean) => void;
  readonly onChanged: (rooms: readonly string[]) => void;
  readonly onHealth: (health: unknown) => void;
}

/** How long to wait before the next try: longer each time, and not all at the same moment. @param chance from 0 to 1 */
export const pauseBefore = (attempt: number, chance: number): number =>
  Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** attempt) * (0.5 + chance / 2);

/** A connection that comes back by itself, and brings a new token before the one that it has ends. */
export class LiveNews {
  private socket: WebSocket | undefined;
  private isOver = false;
  private attempts = 0;
  private sent = '';
  private readonly changed = new Set<string>();
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;
  private renewal: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly address: string,
    private readonly token: () => Promise<string>,
    private readonly listener: Listener,
  ) {}

  open(): void {
    const socket = new WebSocket(this.address);
    this.socket = socket;
    this.sent = '';
    socket.onopen = () => {
      void this.bringToken(socket);
      this.renewal = setInterval(() => void this.bringToken(socket), RENEWAL_MILLIS);
    };
    socket.onmessage = ({ data }) => this.hear(JSON.parse(String(data)));
    socket.onclose = () => this.lost();
  }

  close(): void {
    this.isOver = true;
    clearTimeout(this.again);
    clearTimeout(this.gathering);
    clearInterval(this.renewal);
    this.socket?.close();
  }

  /** Without a token nothing can be told: then it is tried again later, as after a lost connection. */
  private async bringToken(socket: WebSocket): Promise<void> {
    try {
      const token = await this.token();
      if (token !== this.sent && socket.readyState === WebSocket.OPEN) {
        this.sent = token;
        socket.send(JSON.stringify({ token }));
        this.listener.onLive(!this.isOver);
      }
    } catch {
      socket.close();
    }
  }

  private hear({ changed, health }: { changed?: readonly string[]; health?: unknown }): void {
    if (this.isOver) return;
    this.attempts = 0;
    if (health) this.listener.onHealth(health);
    changed?.forEach((room) => this.changed.add(room));
    if (changed && this.gathering === undefined) {
      this.tell();
      this.gathering = setTimeout(() => {
        this.gathering = undefined;
        this.tell();
      }, GATHER_MILLIS);
    }
  }

  private tell(): void {
    if (this.changed.size > 0) {
      this.listener.onChanged([...this.changed]);
      this.changed.clear();
    }
  }

  private lost(): void {
    clearInterval(this.renewal);
    if (this.isOver) return;
    this.listener.onLive(false);
    this.again = setTimeout(() => this.open(), pauseBefore(this.attempts, Math.random()));
    this.attempts += 1;
  }
}
