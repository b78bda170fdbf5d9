import { execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** A process that runs, and the address that it said it answers at. */
export type Proces = { readonly url: string; readonly stop: () => Promise<void> };

/**
 * Starts a command that goes on, and waits until it says `klaar <url>`.
 * @throws Error when it ends before that.
 */
export async function startProces(opdracht: string, omgeving: Readonly<Record<string, string>>): Promise<Proces> {
  // A group of its own: npm starts a shell that starts the command.
  const kind = spawn('bash', ['-c', opdracht], { detached: true, env: { ...process.env, NODE_OPTIONS: '', ...omgeving }, stdio: ['ignore', 'pipe', 'inherit'] });
  const weg = new Promise<void>((klaar) => { kind.once('close', () => { klaar(); }); });
  const stop = async (): Promise<void> => {
    if (kind.pid !== undefined && kind.exitCode === null) process.kill(-kind.pid, 'SIGTERM');
    await weg;
  };
  for await (const regel of createInterface({ input: kind.stdout })) {
    const url = /^klaar (\S+)$/.exec(regel)?.[1];
    if (url === undefined) continue;
    // What it says later is not read, and may not stop it.
    kind.stdout.resume();
    return { url, stop };
  }
  throw new Error(`${opdracht} stopte voordat het klaar was`);
}

const voerBestandUit = promisify(execFile);

/** Runs a command until it ends, and gives what it wrote. Rejects when it does not end well. */
export const voerUit = async (opdracht: string, omgeving: Readonly<Record<string, string>> = {}): Promise<string> =>
  (await voerBestandUit('bash', ['-ec', opdracht], { env: { ...process.env, NODE_OPTIONS: '', ...omgeving }, timeout: 60_000 })).stdout;
