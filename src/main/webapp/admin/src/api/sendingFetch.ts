/** Statuses whose answers have no body, so that `Response` refuses one. */
const BODILESS = new Set([204, 205, 304]);

/** As `fetch`, and says how much of the body is out, which `fetch` does not: hence `XMLHttpRequest`. */
export const sendingFetch =
  (onSent: (bytes: number) => void) =>
  (url: RequestInfo | URL, { method = 'GET', headers, body, signal }: RequestInit = {}): Promise<Response> =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      const abort = () => request.abort();
      request.open(method, String(url));
      new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
      request.responseType = 'blob';
      request.upload.onprogress = ({ loaded }) => onSent(loaded);
      request.onload = () => resolve(answered(request));
      request.onerror = () => reject(new TypeError('The server was not reached.'));
      request.onabort = () => reject(new DOMException('The upload was called off.', 'AbortError'));
      request.onloadend = () => signal?.removeEventListener('abort', abort);
      signal?.addEventListener('abort', abort);
      if (signal?.aborted) reject(signal.reason);
      else request.send(body as XMLHttpRequestBodyInit | null | undefined);
    });

function answered(request: XMLHttpRequest): Response {
  const { status, statusText } = request;
  const headers = new Headers();
  for (const line of request.getAllResponseHeaders().trim().split(/[\r\n]+/)) {
    const at = line.indexOf(':');
    headers.append(line.slice(0, at), line.slice(at + 1).trim());
  }
  return new Response(BODILESS.has(status) ? null : request.response, { status, statusText, headers });
}
