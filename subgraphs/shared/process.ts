import { z } from 'zod';
import { stappen, zonderPersoonsnummers } from './logschoon.ts';

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
  return fout instanceof Error ? zonderPersoonsnummers(fout.message) : 'Een onbekende fout bij het starten.';
}

/** What is said of an error that nobody caught: its kind and place. Its message and cause may quote what a source or a person said. */
export const toCrashmelding = (fout: unknown): string =>
  `Onvoorziene fout, dit proces stopt: ${fout instanceof Error ? `${fout.name}\n${zonderPersoonsnummers(stappen(fout.stack))}` : typeof fout}`;

/** Ends this process with 1 when an error is caught nowhere, as Node does; but Node prints its message, its fields and its cause. */
export function stopOnCrash(): void {
  const eindig = (fout: unknown): void => {
    console.error(toCrashmelding(fout));
    process.exit(1);
  };
  process.on('uncaughtException', eindig);
  process.on('unhandledRejection', eindig);
}

/** Runs what starts a process; when that fails says why and exits with 1, and so it does when an error is caught nowhere later. @param instellingen as for toStartmelding. */
export async function startProcess(start: () => Promise<void>, instellingen: string): Promise<void> {
  stopOnCrash();
  try {
    await start();
  } catch (fout) {
    console.error(toStartmelding(fout, instellingen));
    process.exit(1);
  }
}
