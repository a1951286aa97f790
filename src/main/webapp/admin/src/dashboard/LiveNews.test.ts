import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LiveNews, pauseBefore } from './LiveNews';

const sockets: Socket[] = [];

/** What a browser has; the test plays the server. */
class Socket {
  static readonly OPEN = 1;
  readonly sent: string[] = [];
  readyState = Socket.OPEN;
  onopen = () => {};
  onclose = () => {};
  onmessage: (message: { data: string }) => void = () => {};

  constructor() {
    sockets.push(this);
  }

  send(text: string) {
    this.sent.push(text);
  }

  close() {
    this.onclose();
  }

  says(news: object) {
    this.onmessage({ data: JSON.stringify(news) });
  }
}

const heard = { onLive: vi.fn(), onChanged: vi.fn(), onHealth: vi.fn() };
let token: string | undefined = 'first';
let news: LiveNews;

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', Socket);
  sockets.length = 0;
  token = 'first';
  Object.values(heard).forEach((one) => one.mockReset());
  news = new LiveNews('ws://here/api/admin/live', async () => token ?? Promise.reject(new Error('The session has ended.')), heard);
  news.open();
  sockets[0]!.onopen();
  await vi.advanceTimersByTimeAsync(0);
});

afterEach(() => {
  news.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('The live news', () => {
  it('bring the token first, and each new one once', async () => {
    await vi.advanceTimersByTimeAsync(60_000);
    token = 'second';
    await vi.advanceTimersByTimeAsync(60_000);

    expect(sockets[0]!.sent).toEqual(['{"token":"first"}', '{"token":"second"}']);
  });

  it('tell what happened at once, and then what is gathered', async () => {
    for (const room of ['editorial', 'editorial', 'media']) sockets[0]!.says({ changed: [room] });
    expect(heard.onChanged.mock.calls).toEqual([[['editorial']]]);

    await vi.advanceTimersByTimeAsync(10_000);

    expect(heard.onChanged.mock.calls).toEqual([[['editorial']], [['editorial', 'media']]]);
  });

  it('come back after a while, with the token again', async () => {
    sockets[0]!.close();
    expect(heard.onLive).toHaveBeenLastCalledWith(false);

    await vi.advanceTimersByTimeAsync(4_000);
    sockets[1]!.onopen();
    await vi.advanceTimersByTimeAsync(0);

    expect(sockets[1]!.sent).toEqual(['{"token":"first"}']);
    expect(heard.onLive).toHaveBeenLastCalledWith(true);
  });

  it('come back once there is a token again', async () => {
    token = undefined;
    await vi.advanceTimersByTimeAsync(20_000);
    expect(heard.onLive).toHaveBeenLastCalledWith(false);

    token = 'second';
    await vi.advanceTimersByTimeAsync(4_000);
    sockets[1]!.onopen();
    await vi.advanceTimersByTimeAsync(0);

    expect(sockets[1]!.sent).toEqual(['{"token":"second"}']);
    expect(heard.onLive).toHaveBeenLastCalledWith(true);
  });

  it('are over when they are closed', async () => {
    news.close();
    await vi.advanceTimersByTimeAsync(120_000);

    expect(sockets).toHaveLength(1);
  });

  it('wait longer each time, to a minute', () => {
    expect([0, 1, 2, 20].map((attempt) => pauseBefore(attempt, 1))).toEqual([2_000, 4_000, 8_000, 60_000]);
    expect(pauseBefore(0, 0)).toBe(1_000);
  });
});
