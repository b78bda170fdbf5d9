import { Bronfout } from '../../shared/bronfout.ts';
import { toDatumTijd, type Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import { regios } from '../../shared/referentie/referentie.ts';
import type { Archief } from './archief.ts';
import type { Catalogus } from './catalogus.ts';
import type { CatalogusInstellingen } from './config.ts';
import { isVolledig, voegDelenSamen, type Aanboduitkomst, type Evauitkomst } from './delen.ts';
import { toInstrument } from './mapping.ts';
import { createMerkgeheugen } from './merken.ts';
import { bepaalVersie, maakMomentopname } from './momentopname.ts';
import type { EvaSource } from './source.ts';
import type { Bouwstenen, Momentopname } from './types.ts';

/** Runs something after this many ms, once; gives back how to call that off. */
export type Planner = (ms: number, daad: () => void) => () => void;

/** What the refresh needs from outside. `spreiding` gives 0..1, so that many instances do not refresh at the same moment. */
export type Verversingsmiddelen = {
  readonly eva: EvaSource;
  readonly vraagAanbod: (deadline: number) => Promise<Aanboduitkomst>;
  readonly archief: Archief;
  readonly klok: Klok;
  readonly planner: Planner;
  readonly spreiding: () => number;
  readonly instellingen: CatalogusInstellingen;
  readonly logger: Pick<Logger, 'warn' | 'info'>;
};

/** A catalogue that keeps itself up to date. */
export type Verversing = Catalogus & {
  /** Refreshes now. Resolves to whether every source gave its answer; rejects only on a mistake of our own. */
  readonly ververs: () => Promise<boolean>;
};

const volgendeBeurt = (): Promise<void> => new Promise((verder) => { setImmediate(verder); });

/** How many snapshots to make ready at a start: only the present one is asked for. */
const bijStart = 1;

const amCodes = regios.map(({ amCode }) => amCode);

/** Snapshots at hand: enough to page on in while a newer one comes. */
const bijDeHand = 3;

/** Starts from what is kept, so that a warm start answers at once, and refreshes at once and then in the background. */
export async function startVerversing(middelen: Verversingsmiddelen): Promise<Verversing> {
  const { archief, klok, planner, spreiding, instellingen, logger } = middelen;
  let momentopnamen = (await archief.list(bijStart)).map(({ bouwstenen, gemaaktOp }) => maakMomentopname(bouwstenen, gemaaktOp));
  const einde = new AbortController();
  const gestopt = new Promise<null>((klaar) => { einde.signal.addEventListener('abort', () => { klaar(null); }); });
  let mislukt = 0;
  let annuleer = (): void => undefined;

  const meld = (wat: string, fout: unknown): void => { logger.warn({ fout: fout instanceof Error ? fout.name : 'onbekend' }, wat); };
  const ververs = async (): Promise<boolean> => {
    // Ending does not wait for sources.
    const bouwstenen = await Promise.race([haalBouwstenen(middelen, momentopnamen[0]?.bouwstenen ?? null, einde.signal), gestopt]);
    if (bouwstenen === null) return false;
    const nieuw = volgende(momentopnamen[0] ?? null, bouwstenen, klok());
    momentopnamen = [nieuw, ...momentopnamen.filter(({ versie }) => versie !== nieuw.versie)].slice(0, bijDeHand);
    await archief.bewaar(nieuw, klok(), instellingen.versies).catch((fout: unknown) => { meld('momentopname niet bewaard', fout); });
    return isVolledig(bouwstenen);
  };
  const ronde = async (): Promise<void> => {
    // A mistake of our own ends neither the process nor the refresh.
    const volledig = await ververs().catch((fout: unknown) => { meld('de verversing van de catalogus is mislukt', fout); return false; });
    if (einde.signal.aborted) return;
    mislukt = volledig ? 0 : mislukt + 1;
    annuleer = planner(wachttijd(instellingen, mislukt) * (0.9 + 0.2 * spreiding()), () => { lopend = ronde(); });
  };
  let lopend = ronde();
  const versie = (gevraagd: string): Momentopname | null => momentopnamen.find((momentopname) => momentopname.versie === gevraagd) ?? null;
  return {
    ververs,
    laatste: () => momentopnamen[0] ?? null,
    versie,
    merken: createMerkgeheugen(async (gevraagd) => versie(gevraagd)?.bouwstenen ?? archief.find(gevraagd), volgendeBeurt),
    begonnenOp: klok(),
    async stop() {
      einde.abort();
      annuleer();
      await lopend;
    },
  };
}

/** After a failure soon again, then ever later: among 342 gemeenten there is always one that fails. */
const wachttijd = ({ verversingMs, herkansingMs }: CatalogusInstellingen, mislukt: number): number =>
  mislukt === 0 ? verversingMs : Math.min(verversingMs, herkansingMs * 2 ** (mislukt - 1));

/** The next snapshot: unchanged content keeps its version and only learns what its sources last said. */
function volgende(vorige: Momentopname | null, bouwstenen: Bouwstenen, moment: number): Momentopname {
  const versie = bepaalVersie(bouwstenen);
  return maakMomentopname(bouwstenen, versie === vorige?.versie ? vorige.gemaaktOp : moment, versie);
}

async function haalBouwstenen({ eva, vraagAanbod, klok, instellingen, logger }: Verversingsmiddelen, vorige: Bouwstenen | null, signal: AbortSignal): Promise<Bouwstenen> {
  const deadline = klok() + instellingen.tijdslimietMs;
  const [evauitkomst, aanbod] = await Promise.all([
    haalEva(eva, deadline, signal, klok, logger),
    vraagAanbod(deadline).catch((): Aanboduitkomst => { logger.warn('het aanbod van de partijen was niet op te halen'); return {}; }),
  ]);
  return voegDelenSamen(vorige, evauitkomst, aanbod, amCodes);
}

async function haalEva(eva: EvaSource, deadline: number, signal: AbortSignal, klok: Klok, logger: Verversingsmiddelen['logger']): Promise<Evauitkomst> {
  try {
    const { instrumenten, onleesbaar } = await eva.fetchInstrumenten(deadline, signal);
    if (onleesbaar > 0) logger.warn({ onleesbaar }, 'instrumenten van EVA overgeslagen');
    return { instrumenten: instrumenten.map(toInstrument).filter((instrument) => instrument !== null), onleesbaar, peildatum: toDatumTijd(klok()) };
  } catch (fout) {
    return { fout: fout instanceof Bronfout ? fout.soort : 'NIET_BESCHIKBAAR' };
  }
}
