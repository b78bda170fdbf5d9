import { z } from 'zod';
import type { Klok } from '../klok.ts';
import type { Logger } from '../logger.ts';
import type { Bronclient } from '../source/client.ts';
import { toExportverzoek } from './otlp.ts';
import type { Logregel } from './regel.ts';

/** A copy of records that are written already, to a collector elsewhere. Never holds up or fails whoever wrote them. */
export type Uitvoer = {
  readonly neem: (regels: readonly Logregel[]) => void;
  /** Records that went out, and those that did not. */
  readonly tellers: () => { readonly verstuurd: number; readonly verloren: number };
  /** Waits for what is under way. */
  readonly stop: () => Promise<void>;
};

/** @param wacht resolves after so many ms. */
export type Uitvoerdeps = {
  readonly collector: Pick<Bronclient, 'vraag' | 'stop'>;
  readonly klok: Klok;
  readonly wacht: (ms: number) => Promise<unknown>;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
  readonly tijdslimietMs: number;
};

const meesteWachtend = 10_000;
const perKeer = 500;
// After each of these pauses a batch is tried once more, then it is given up.
const pauzesMs = [200, 1_000, 5_000] as const;

const antwoordSchema = z.object({ partialSuccess: z.object({ rejectedSpans: z.coerce.number().int().min(0).default(0) }).optional() });

/** How many the collector refused according to its answer; none when it says nothing of it. */
function leesGeweigerd(body: Buffer): number {
  try {
    return antwoordSchema.parse(JSON.parse(body.toString('utf8'))).partialSuccess?.rejectedSpans ?? 0;
  } catch {
    return 0;
  }
}

/** Sends records on in batches, one at a time, as OTLP/HTTP; what there is no room for is counted as lost. */
export function createUitvoer({ collector, klok, wacht, logger, tijdslimietMs }: Uitvoerdeps): Uitvoer {
  const rij: Logregel[] = [];
  let [verstuurd, verloren, gestopt, stoort] = [0, 0, false, false];
  let bezig: Promise<void> | null = null;

  const stuur = async (regels: readonly Logregel[]): Promise<number | null> => {
    const vraag = { methode: 'POST', pad: '/v1/traces', headers: { 'content-type': 'application/json' }, body: JSON.stringify(toExportverzoek(regels)), soort: 'handeling' } as const;
    try {
      const { status, body } = await collector.vraag({ ...vraag, deadline: klok() + tijdslimietMs });
      // A status below 500 other than success is not to be tried again (OTLP/HTTP, "Failures"); refusals by 429 come as an error.
      return status < 300 ? leesGeweigerd(body) : regels.length;
    } catch {
      return null;
    }
  };
  const meld = (mislukt: boolean): void => {
    if (mislukt !== stoort) {
      if (mislukt) logger.warn({ verloren }, 'logboek: de kopie komt niet aan bij de verzamelaar');
      else logger.info({ verloren }, 'logboek: de kopie komt weer aan');
    }
    stoort = mislukt;
  };
  const brengWeg = async (regels: readonly Logregel[]): Promise<void> => {
    let geweigerd = await stuur(regels);
    for (const pauze of pauzesMs) {
      if (geweigerd !== null || gestopt) break;
      await wacht(pauze);
      geweigerd = await stuur(regels);
    }
    const kwijt = geweigerd ?? regels.length;
    verloren += kwijt;
    verstuurd += regels.length - kwijt;
    meld(kwijt > 0);
  };
  const werk = async (): Promise<void> => {
    while (rij.length > 0) await brengWeg(rij.splice(0, perKeer));
    bezig = null;
  };

  return {
    neem(regels) {
      const plaats = Math.max(0, meesteWachtend - rij.length);
      rij.push(...regels.slice(0, plaats));
      verloren += Math.max(0, regels.length - plaats);
      bezig ??= werk();
    },
    tellers: () => ({ verstuurd, verloren }),
    async stop() {
      gestopt = true;
      await bezig;
      await collector.stop();
    },
  };
}
