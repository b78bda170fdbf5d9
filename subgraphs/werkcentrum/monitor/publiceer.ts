import { toDatum, type Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import { startHerhaling, type Herhaling } from '../herhaling.ts';
import type { Monitor } from '../store/monitor.ts';
import { maakCellen } from './cellen.ts';
import type { Monitorinstellingen } from './config.ts';
import { isGesloten, volgendePeriode, type Periode } from './periodes.ts';

/** What publishing needs. */
export type Publicatiedeps = { readonly monitor: Pick<Monitor, 'findVolgende' | 'publiceer'>; readonly klok: Klok; readonly sluitdagen: number };

/**
 * Publishes every period that is closed and was not published, oldest first. May run beside others: each is published once.
 * @param gaatDoor is asked between periods.
 * @returns those that were published now.
 */
export async function publiceerGesloten({ monitor, klok, sluitdagen }: Publicatiedeps, gaatDoor: () => boolean = () => true): Promise<Periode[]> {
  const gedaan: Periode[] = [];
  const vandaag = toDatum(klok());
  let periode = await monitor.findVolgende();
  while (periode !== null && isGesloten(periode, vandaag, sluitdagen) && gaatDoor()) {
    if (await monitor.publiceer(periode, klok(), maakCellen)) gedaan.push(periode);
    periode = volgendePeriode(periode);
  }
  return gedaan;
}

/** What publishing again and again needs besides. `daarna` is done after every look: another process may have published what this one does not know of. */
export type Monitorwerk = Publicatiedeps & Monitorinstellingen & { readonly logger: Pick<Logger, 'info' | 'warn'>; readonly daarna: () => Promise<void> };

/** Publishes now and after every interval what has closed. `stop` waits for the period that is being published. */
export function startMonitor({ monitor, klok, sluitdagen, intervalMs, logger, daarna }: Monitorwerk): Herhaling {
  return startHerhaling(async (gaatDoor) => {
    for (const { code } of await publiceerGesloten({ monitor, klok, sluitdagen }, gaatDoor)) logger.info({ periode: code }, 'de cijfers van de monitor zijn gepubliceerd');
    if (gaatDoor()) await daarna();
  }, intervalMs, (fout) => {
    // A store that is away is no reason to stop answering; the period is still there next time.
    logger.warn({ fout: fout instanceof Error ? fout.name : 'onbekend' }, 'het publiceren van de monitor is mislukt');
  });
}
