import { z } from 'zod';

const uitersteMs = 8_000;

/**
 * Stops in an orderly way on SIGTERM and SIGINT, then exits: 0 when all went well. Repeated signals (a terminal sends one to every
 * process of a group, npm passes its own on) do not cut the stop short; an end that hangs does.
 */
export function stopOnSignal(stop: () => Promise<void>): void {
  let begonnen = false;
  const eindig = (): void => {
    if (begonnen) return;
    begonnen = true;
    setTimeout(() => process.exit(1), uitersteMs).unref();
    stop().then(() => process.exit(0), () => process.exit(1));
  };
  process.on('SIGTERM', eindig);
  process.on('SIGINT', eindig);
}

const luisterfout = z.object({ code: z.enum(['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL']), syscall: z.literal('listen'), address: z.string(), port: z.int() });

const oorzaken = {
  EADDRINUSE: 'wordt al gebruikt, misschien door een graaf die nog draait. Stop dat proces of kies een andere poort',
  EACCES: 'mag dit proces niet gebruiken. Kies een poort boven 1023',
  EADDRNOTAVAIL: 'is geen adres van deze machine. Kies een ander adres',
} as const;

/** Why a process could not start, for whoever starts it. @param instellingen the settings that say where it listens. */
export function toStartmelding(fout: unknown, instellingen: string): string {
  const gelezen = luisterfout.safeParse(fout);
  if (gelezen.success) return `Poort ${gelezen.data.port} op ${gelezen.data.address} ${oorzaken[gelezen.data.code]} (${instellingen}).`;
  return fout instanceof Error ? fout.message : 'Een onbekende fout bij het starten.';
}

/** Runs what starts a process; when that fails says why and exits with 1. @param instellingen as for toStartmelding. */
export async function startProcess(start: () => Promise<void>, instellingen: string): Promise<void> {
  try {
    await start();
  } catch (fout) {
    console.error(toStartmelding(fout, instellingen));
    process.exit(1);
  }
}
