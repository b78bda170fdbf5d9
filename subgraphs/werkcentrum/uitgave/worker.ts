// The thread of the editions: it alone works in their folder, and serves them. See dienst.ts.
import { readlinkSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import { basename, dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import { systeemklok } from '../../shared/klok.ts';
import { createLogger } from '../../shared/logger.ts';
import { listGemeenten } from '../../shared/referentie/referentie.ts';
import { listAlleCodes } from '../catalogus/codelijsten.ts';
import { MapInGebruik, neemMap } from '../store/mapslot.ts';
import type { Draadinstellingen, NaarDraad, Systeemvelden, UitDraad } from './berichten.ts';
import { startUitgaveserver } from './http/server.ts';
import { createInhoudverzamelaar, createPeriodeverzamelaar, type Inhouddeel, type Periodedeel } from './overdracht.ts';
import type { Uitgave, Uitgavemap } from './uitgave.ts';
import { openUitgavemap } from './uitgavemap.ts';
import { createVoorbereiding, type Voorbereiding } from './voorbereiding.ts';

type Dienst = { readonly uitgaven: Uitgavemap; readonly voorbereiding: Voorbereiding; readonly stop: () => Promise<void> };

const vertel = (bericht: UitDraad): void => { parentPort?.postMessage(bericht); };

async function neem(map: string): Promise<() => Promise<void>> {
  await mkdir(dirname(map), { recursive: true });
  return neemMap(map).catch((fout: unknown) => {
    throw fout instanceof MapInGebruik ? new Error('CATALOGUS_MAP: deze map is in gebruik door een ander proces', { cause: fout }) : fout;
  });
}

async function begin({ map, behoud, gelijktijdig, host, poort, adres, uitgever, niveau }: Draadinstellingen): Promise<Dienst> {
  const geefTerug = await neem(map);
  const gemeentenVan = (regio: string): ReadonlySet<string> => new Set(listGemeenten(regio).map(({ gmCode }) => gmCode));
  const uitgaven = await openUitgavemap({ map, behoud, gelijktijdig, gemeentenVan, codes: listAlleCodes() });
  const logger = createLogger('catalogus', niveau);
  const server = await startUitgaveserver({ uitgaven, host, port: poort, klok: systeemklok, logger, uitgever, ...(adres === null ? {} : { openbaarAdres: adres }) });
  const voorbereiding = createVoorbereiding(uitgaven, (fout) => { logger.warn({ fout: naamVan(fout) }, 'een bestand van de catalogus is niet vooraf gemaakt'); });
  const [laatste] = uitgaven.list();
  if (laatste) voorbereiding.begin(laatste);
  vertel({ soort: 'klaar', url: server.url, periodes: uitgaven.periodes() });
  return {
    uitgaven, voorbereiding,
    async stop() {
      await Promise.all([server.stop(), voorbereiding.stop()]);
      await geefTerug();
    },
  };
}

const systeemfout = z.object({ code: z.string(), syscall: z.string(), address: z.string(), port: z.int() });
const veldenVan = (fout: unknown): Systeemvelden => systeemfout.safeParse(fout).data ?? systeemfout.pick({ code: true }).safeParse(fout).data ?? {};

const naamVan = (fout: unknown): string => veldenVan(fout).code ?? (fout instanceof Error ? fout.name : 'onbekend');

/** Lets a loket go first where both want the processor. Linux has a priority for each thread; elsewhere, and where it is not allowed, nothing is different. */
function laatVoorgaan(): void {
  try {
    const draad = Number(basename(readlinkSync('/proc/thread-self')));
    setPriority(draad, constants.priority.PRIORITY_LOW);
  } catch {
    // It serves as well without.
  }
}

laatVoorgaan();
let dienst: Promise<Dienst | null> = Promise.resolve(null);
const [verzamelInhoud, verzamelPeriode] = [createInhoudverzamelaar(), createPeriodeverzamelaar()];

/** Does what is asked of the editions, after what was asked before; tells of the edition that comes of it. */
function metUitgaven(doe: (uitgaven: Uitgavemap) => Promise<Uitgave | null>): void {
  void dienst.then(async (lopend) => {
    const uitgave = lopend && await doe(lopend.uitgaven);
    if (!lopend || !uitgave) return;
    lopend.voorbereiding.begin(uitgave);
    vertel({ soort: 'toegevoegd', versie: uitgave.versie, volgnummer: uitgave.volgnummer });
  }).catch((fout: unknown) => { vertel({ soort: 'mislukt', fout: naamVan(fout) }); });
}

function neemInhoud(deel: Inhouddeel): void {
  const heel = verzamelInhoud(deel);
  if (heel) metUitgaven((uitgaven) => uitgaven.voegToe(heel.bouwstenen, heel.gemaaktOp));
}

function neemPeriode(deel: Periodedeel): void {
  const heel = verzamelPeriode(deel);
  if (!heel) return;
  metUitgaven(async (uitgaven) => {
    await uitgaven.voegPeriodeToe(heel.periode, heel.rijen);
    vertel({ soort: 'periodes', periodes: uitgaven.periodes() });
    return null;
  });
}

parentPort?.on('message', (bericht: NaarDraad) => {
  switch (bericht.soort) {
    case 'begin':
      dienst = begin(bericht.instellingen).catch((fout: unknown) => {
        vertel({ soort: 'onmogelijk', fout: fout instanceof Error ? fout.message : 'onbekend', velden: veldenVan(fout) });
        return null;
      });
      return;
    case 'inhoud': return neemInhoud(bericht);
    case 'periode': return neemPeriode(bericht);
    case 'werkBij': return metUitgaven((uitgaven) => uitgaven.werkBij(bericht.op));
    case 'stop':
      // What is being made is cleared away by whoever opens the folder next.
      void dienst.then((lopend) => lopend?.stop()).finally(() => { process.exit(); });
  }
});
