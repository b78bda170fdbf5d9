import type { Klok } from '../../shared/klok.ts';
import type { Bouwstenen } from '../catalogus/types.ts';
import type { NaarDraad } from './berichten.ts';
import { draagOver, listInhouddelen, listPeriodedelen, type Overgedragen, type Periode } from './overdracht.ts';

/** The published periods of the monitor that are not known yet, oldest first. */
export type Periodebron = (bekend: ReadonlySet<string>) => AsyncIterable<Periode>;

/** What goes to the thread of the editions, for as long as there is one: the latest snapshot, and the published periods that it lacks. */
export type Levering = {
  /** A thread serves, and has these periods: it gets what it lacks. */
  readonly begin: (periodes: readonly string[]) => Promise<void>;
  /** There is no thread: nothing goes until there is. */
  readonly einde: () => void;
  /** The thread has these periods by now. */
  readonly heeft: (periodes: readonly string[]) => void;
  readonly voegToe: (bouwstenen: Bouwstenen, gemaaktOp: number) => void;
  /** Rejects with what the source throws. */
  readonly werkMonitorBij: (bron: Periodebron) => Promise<void>;
};

/** Makes the delivery to a thread that is told things by `vertel`. */
export function createLevering(vertel: (bericht: NaarDraad) => void, klok: Klok): Levering {
  let [laatste, bron]: [Overgedragen | null, Periodebron | null] = [null, null];
  // What is on its way goes on only for the thread, and as the snapshot, for which it began.
  let [draad, bekend]: [symbol | null, ReadonlySet<string>] = [null, new Set()];
  let onderweg: Promise<void> = Promise.resolve();

  // Of which snapshot, to which thread, there was begun last.
  let [begonnenAan, begonnenMet]: [symbol | null, Overgedragen | null] = [null, null];

  const leverInhoud = async (): Promise<void> => {
    const [deze, inhoud] = [draad, laatste];
    if (deze === null || inhoud === null || (deze === begonnenAan && inhoud === begonnenMet)) return;
    [begonnenAan, begonnenMet] = [deze, inhoud];
    await draagOver(listInhouddelen(inhoud.bouwstenen, inhoud.gemaaktOp), (deel) => { vertel({ soort: 'inhoud', ...deel }); }, () => draad === deze && laatste === inhoud);
  };
  const leverPeriodes = async (): Promise<void> => {
    const deze = draad;
    if (deze === null || bron === null) return;
    let aantal = 0;
    for await (const { periode, rijen } of bron(bekend)) {
      const isHeel = await draagOver(listPeriodedelen(periode, rijen), (deel) => { vertel({ soort: 'periode', ...deel }); }, () => draad === deze);
      if (!isHeel) return;
      aantal += 1;
    }
    if (aantal > 0) vertel({ soort: 'werkBij', op: klok() });
  };
  // One look at a time: the next one knows what the thread has by then.
  const werkBij = (): Promise<void> => {
    const deze = onderweg.then(leverPeriodes);
    onderweg = deze.catch(() => undefined);
    return deze;
  };
  return {
    async begin(periodes) {
      [draad, bekend] = [Symbol('draad'), new Set(periodes)];
      // The first edition has the periods at once.
      await werkBij().finally(leverInhoud);
    },
    einde() { draad = null; },
    heeft(periodes) { bekend = new Set(periodes); },
    voegToe(bouwstenen, gemaaktOp) {
      laatste = { bouwstenen, gemaaktOp };
      void leverInhoud();
    },
    async werkMonitorBij(nieuweBron) {
      bron = nieuweBron;
      await werkBij();
    },
  };
}
