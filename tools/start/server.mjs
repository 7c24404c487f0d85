/**
 * Serves a folder to this machine only, and tells open pages when a part of it was built anew.
 * Plain http on the loopback addresses: nothing that is typed into the workbench leaves the machine.
 */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
]);

/** Where pages listen for 'pane' and 'page'. */
const EVENTS_PATH = '/workbench/events';
const PORTS_TO_TRY = 20;

/**
 * Starts to serve `directory`. Takes the next free port when `port` is busy.
 *
 * @param {{ directory: string, port: number }} options
 * @returns {Promise<{ address: string, tell: (part: 'pane' | 'page') => void, close: () => Promise<void> }>}
 * @throws when none of the next twenty ports is free
 */
export async function serve({ directory, port }) {
  const listeners = new Set();
  const answer = (request, response) => {
    if (!isLocal(request.headers.host)) return refuse(response, 403);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === EVENTS_PATH) return listen(listeners, response);
    return sendFile(directory, pathname, response);
  };
  for (let candidate = port; candidate < port + PORTS_TO_TRY; candidate += 1) {
    const servers = await tryPort(candidate, answer);
    if (!servers) continue;
    return {
      address: `http://localhost:${candidate}`,
      tell: (part) => listeners.forEach((response) => response.write(`data: ${part}\n\n`)),
      close: async () => {
        for (const response of listeners) response.end();
        await Promise.all(servers.map(close));
      },
    };
  }
  throw new Error(
    `Các cổng ${port}–${port + PORTS_TO_TRY - 1} đều bận / are all busy: --port <số>`,
  );
}

/** Both loopback addresses, because "localhost" means either; null when one of them is taken. */
async function tryPort(port, answer) {
  const servers = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = http.createServer(answer);
    const problem = await new Promise((resolve) => {
      server.once('error', resolve);
      server.listen(port, host, () => resolve(null));
    });
    if (problem === null) servers.push(server);
    else if (problem.code === 'EADDRINUSE' || problem.code === 'EACCES') {
      await Promise.all(servers.map(close));
      return null;
    } else if (host === '127.0.0.1') throw problem;
    // A machine without IPv6 has no ::1; 127.0.0.1 is enough there.
  }
  return servers;
}

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}

/** Refuses names that a foreign page could point at this machine (DNS rebinding). */
function isLocal(host) {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');
}

function listen(listeners, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(': xin chào\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function sendFile(directory, pathname, response) {
  const wanted = pathname === '/' ? '/index.html' : decode(pathname);
  const file = wanted === null ? null : path.join(directory, wanted);
  if (file === null || !file.startsWith(directory + path.sep)) return refuse(response, 404);
  const stream = fs.createReadStream(file);
  stream.once('error', () => refuse(response, 404));
  stream.once('open', () => {
    const type = TYPES.get(path.extname(file).toLowerCase()) ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    stream.pipe(response);
  });
}

function decode(pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    // Not a path at all: answered like a file that does not exist.
    return null;
  }
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(
    status === 404 ? 'Không có trang này / Not found' : 'Chỉ phục vụ máy này / Local only',
  );
}
