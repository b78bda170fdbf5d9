import { execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** A process that serves, in whatever way it was started. */
export type ServerProcess = {
  readonly url: string;
  /** CPU time of the whole process with all its threads until now, in ms. */
  readonly cpuMs: () => number;
  /** Resident memory now, in MB. */
  readonly residentMb: () => number;
  readonly stop: () => Promise<void>;
};

/** What to start: arguments for node, and for a process that does not say itself when it is ready, the address to wait for. */
export type Start = { readonly args: readonly string[]; readonly env?: Readonly<Record<string, string>>; readonly cwd?: string; readonly url?: string };

// Whatever ends the bench, nothing of it stays behind.
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const startMs = 60_000;
const stopMs = 5_000;
const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

function readCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The name of the process, in brackets, may hold spaces; utime and stime are the 14th and 15th field of all.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / ticksPerSecond;
}

const readResidentMb = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

async function readReadyLine(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('geen uitvoer om te lezen');
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^klaar (\S+)$/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stdout.resume();
    return url;
  }
  throw new Error('het proces stopte voor het klaar was');
}

const answers = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    return false;
  }
};

async function waitForAnswer(child: ChildProcess, url: string): Promise<string> {
  child.stdout?.resume();
  while (child.exitCode === null) {
    if (await answers(url)) return url;
    await wait(100);
  }
  throw new Error('het proces stopte voor het antwoordde');
}

async function withinStartTime(ready: Promise<string>): Promise<string> {
  const tooLate = new AbortController();
  const late = wait(startMs, undefined, { signal: tooLate.signal }).then(() => {
    throw new Error(`niet klaar binnen ${startMs} ms`);
  });
  late.catch(() => undefined);
  return Promise.race([ready, late]).finally(() => {
    tooLate.abort();
  });
}

const createStop = (child: ChildProcess) => async (): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => void child.once('exit', () => { resolve(); }));
  child.kill('SIGTERM');
  const patience = setTimeout(() => void child.kill('SIGKILL'), stopMs);
  await gone;
  clearTimeout(patience);
};

/** Starts node and waits until it serves. @throws when it stops before that, or is not ready within a minute. */
export async function startProcess({ args, env = {}, cwd, url }: Start): Promise<ServerProcess> {
  const options: SpawnOptions = { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'], ...(cwd === undefined ? {} : { cwd }) };
  const child = spawn(process.execPath, [...args], options);
  children.add(child);
  child.once('exit', () => void children.delete(child));
  const stop = createStop(child);
  const { pid } = child;
  if (pid === undefined) throw new Error('het proces is niet gestart');
  try {
    const ready = await withinStartTime(url === undefined ? readReadyLine(child) : waitForAnswer(child, url));
    return { url: ready, cpuMs: () => readCpuMs(pid), residentMb: () => readResidentMb(pid), stop };
  } catch (fout) {
    await stop();
    throw fout;
  }
}

/** A port that is free now, for a server that cannot take one itself. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => void server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('geen vrije poort');
  return address.port;
}
