/**
 * A password server for Postfix in Dovecot's authentication protocol: `alice` has the password `secret`, and at the name
 * `maybe` it hangs up, by a reset: of a connection that is only closed Postfix learns no sooner than at the next login on it,
 * which may be that of another provocation. It stands in for Dovecot, so that PLAIN, LOGIN and cancelled exchanges can be
 * provoked.
 */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

const greeting = 'VERSION\t1\t2\nMECH\tPLAIN\tplaintext\nMECH\tLOGIN\tplaintext\nSPID\t1\nCUID\t1\nCOOKIE\t00\nDONE\n';

const decoded = (base64: string) => Buffer.from(base64, 'base64').toString('latin1');
const challenge = (id: string, prompt: string) => `CONT\t${id}\t${Buffer.from(prompt).toString('base64')}\n`;

function verdict(id: string, user = '', password = ''): string | undefined {
  if (user === 'maybe') return undefined;
  return `${user === 'alice' && password === 'secret' ? 'OK' : 'FAIL'}\t${id}\tuser=${user}\n`;
}

function plain(id: string, response: string): string | undefined {
  const [, user, password] = decoded(response).split('\0');
  return verdict(id, user, password);
}

/** One connection: the exchanges that wait for an answer, by id, with the user's name once it is known. */
function answerer(): (line: string) => string | undefined {
  const open = new Map<string, { mechanism: string; user?: string }>();
  const login = (id: string, response: string, user: string | undefined) => {
    if (user !== undefined) return verdict(id, user, decoded(response));
    open.set(id, { mechanism: 'LOGIN', user: decoded(response) });
    return challenge(id, 'Password:');
  };
  return line => {
    const [verb, id = '', ...rest] = line.split('\t');
    if (verb === 'AUTH') {
      const mechanism = rest[0] ?? '';
      const initial = rest.find(field => field.startsWith('resp='))?.slice('resp='.length);
      if (initial !== undefined) return mechanism === 'PLAIN' ? plain(id, initial) : login(id, initial, undefined);
      open.set(id, { mechanism });
      return challenge(id, mechanism === 'PLAIN' ? '' : 'Username:');
    }
    const exchange = open.get(id);
    open.delete(id);
    if (verb !== 'CONT' || !exchange) return '';
    return exchange.mechanism === 'PLAIN' ? plain(id, rest[0] ?? '') : login(id, rest[0] ?? '', exchange.user);
  };
}

function serve(socket: Socket): void {
  const answer = answerer();
  let rest = '';
  socket.on('error', () => socket.destroy());
  socket.on('data', chunk => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const said = answer(line);
      if (said === undefined) socket.resetAndDestroy();
      else socket.write(said);
    }
  });
  socket.write(greeting);
}

/** Starts the password server on a port of loopback. */
export async function startDovecotAuth(): Promise<{ port: number; stop: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer(socket => serve(socket)).on('connection', socket => sockets.add(socket));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('loopback gave no port');
  const stop = async () => {
    for (const socket of sockets) socket.destroy();
    await once(server.close(), 'close');
  };
  return { port: address.port, stop };
}
