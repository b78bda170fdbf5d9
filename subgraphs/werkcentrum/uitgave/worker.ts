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
import type { Uitgavemap } from './uitgave.ts';
import { openUitgavemap } from './uitgavemap.ts';

type Dienst = { readonly uitgaven: Uitgavemap; readonly stop: () => Promise<void> };

const vertel = (bericht: UitDraad): void => { parentPort?.postMessage(bericht); };

async function neem(map: string): Promise<() => Promise<void>> {
  await mkdir(dirname(map), { recursive: true });
  return neemMap(map).catch((fout: unknown) => {
    throw fout instanceof MapInGebruik ? new Error('CATALOGUS_MAP: deze map is in gebruik door een ander proces', { cause: fout }) : fout;
  });
}

async function begin({ map, behoud, gelijktijdig, host, poort, niveau }: Draadinstellingen): Promise<Dienst> {
  const geefTerug = await neem(map);
  const gemeentenVan = (regio: string): ReadonlySet<string> => new Set(listGemeenten(regio).map(({ gmCode }) => gmCode));
  const uitgaven = await openUitgavemap({ map, behoud, gelijktijdig, gemeentenVan, codes: listAlleCodes() });
  const server = await startUitgaveserver({ uitgaven, host, port: poort, klok: systeemklok, logger: createLogger('catalogus', niveau) });
  vertel({ soort: 'klaar', url: server.url });
  return {
    uitgaven,
    async stop() {
      await server.stop();
      await geefTerug();
    },
  };
}

const systeemfout = z.object({ code: z.string(), syscall: z.string(), address: z.string(), port: z.int() });
const veldenVan = (fout: unknown): Systeemvelden => systeemfout.safeParse(fout).data ?? systeemfout.pick({ code: true }).safeParse(fout).data ?? {};

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

parentPort?.on('message', (bericht: NaarDraad) => {
  switch (bericht.soort) {
    case 'begin':
      dienst = begin(bericht.instellingen).catch((fout: unknown) => {
        vertel({ soort: 'onmogelijk', fout: fout instanceof Error ? fout.message : 'onbekend', velden: veldenVan(fout) });
        return null;
      });
      return;
    case 'voegToe':
      void dienst.then((lopend) => lopend?.uitgaven.voegToe(bericht.bouwstenen, bericht.gemaaktOp)).then(
        (uitgave) => { if (uitgave) vertel({ soort: 'toegevoegd', versie: uitgave.versie, volgnummer: uitgave.volgnummer }); },
        (fout: unknown) => { vertel({ soort: 'mislukt', fout: veldenVan(fout).code ?? (fout instanceof Error ? fout.name : 'onbekend') }); },
      );
      return;
    case 'stop':
      // What is being made is cleared away by whoever opens the folder next.
      void dienst.then((lopend) => lopend?.stop()).finally(() => { process.exit(); });
  }
});
