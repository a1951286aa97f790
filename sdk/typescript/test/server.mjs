// An HTTP server that does as it is told: each request takes the next of these answers, and is kept to be looked at.
import { createServer } from 'node:http';

/** Answers are a status, `[status, headers, body]`, or 'hang up'. */
export async function serving(t, ...answers) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('');
    requests.push({ method: request.method, url: request.url, headers: request.headers, body });
    const answer = answers.shift() ?? 500;
    if (answer === 'hang up') return request.socket.destroy();
    const [status, headers = {}, content = {}] = [answer].flat();
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(content));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseUrl: `http://127.0.0.1:${server.address().port}/api`, requests };
}

export const problem = (slug, status, headers = {}) => [
  status,
  { 'Content-Type': 'application/problem+json', ...headers },
  { type: `/problems/${slug}`, title: slug, status, correlationId: 'c0ffee' },
];
