import { setImmediate as naAnderen } from 'node:timers/promises';
import type { Bouwstenen } from '../catalogus/types.ts';
import type { Rij } from './kolommen.ts';

// A snapshot of the whole country goes to the thread in parts: handing it over at once would hold everything else for as long as that takes.

type Regiodeel = Bouwstenen['aanbod'][string];

/** A part of a snapshot, in order: how it begins, its instruments and offer, and that it was all. */
export type Inhouddeel =
  | { readonly deel: 'begin'; readonly bronEva: Bouwstenen['bronEva']; readonly gemaaktOp: number }
  | { readonly deel: 'instrumenten'; readonly instrumenten: Bouwstenen['instrumenten'] }
  | { readonly deel: 'aanbod'; readonly regio: string; readonly bronnen: Regiodeel['bronnen']; readonly regels: Regiodeel['regels'] }
  | { readonly deel: 'einde' };

/** A part of a published period, in order; the first has number 0. */
export type Periodedeel = { readonly periode: string; readonly nummer: number; readonly rijen: readonly Rij[]; readonly isLaatste: boolean };

/** How much goes over at once: some ms of work. */
const perDeel = 250;

/** A list in parts, in order; of an empty list one. */
function listStukken<T>(lijst: readonly T[]): (readonly T[])[] {
  return Array.from({ length: Math.max(1, Math.ceil(lijst.length / perDeel)) }, (_, plaats) => lijst.slice(plaats * perDeel, (plaats + 1) * perDeel));
}

/** A snapshot in parts. */
export function* listInhouddelen({ instrumenten, bronEva, aanbod }: Bouwstenen, gemaaktOp: number): Generator<Inhouddeel, void, undefined> {
  yield { deel: 'begin', bronEva, gemaaktOp };
  for (const stuk of listStukken(instrumenten)) yield { deel: 'instrumenten', instrumenten: stuk };
  for (const [regio, { bronnen, regels }] of Object.entries(aanbod)) {
    for (const stuk of listStukken(regels)) yield { deel: 'aanbod', regio, bronnen, regels: stuk };
  }
  yield { deel: 'einde' };
}

/** A period in parts. */
export function* listPeriodedelen(periode: string, rijen: readonly Rij[]): Generator<Periodedeel, void, undefined> {
  const stukken = listStukken(rijen);
  for (const [nummer, stuk] of stukken.entries()) yield { periode, nummer, rijen: stuk, isLaatste: nummer === stukken.length - 1 };
}

/** Hands parts over one at a time, with room for others after each, for as long as `gaatDoor` says. @returns whether all went. */
export async function draagOver<T>(delen: Iterable<T>, geef: (deel: T) => void, gaatDoor: () => boolean): Promise<boolean> {
  for (const deel of delen) {
    if (!gaatDoor()) return false;
    geef(deel);
    await naAnderen();
  }
  return true;
}

/** A snapshot that came over whole. */
export type Overgedragen = { readonly bouwstenen: Bouwstenen; readonly gemaaktOp: number };

/** Puts the parts of snapshots together again; a beginning lets go of what came before it. Gives the snapshot with its last part. */
export function createInhoudverzamelaar(): (deel: Inhouddeel) => Overgedragen | null {
  let lopend: { bronEva: Bouwstenen['bronEva']; gemaaktOp: number; instrumenten: Bouwstenen['instrumenten'][number][]; aanbod: Map<string, { bronnen: Regiodeel['bronnen']; regels: Regiodeel['regels'][number][] }> } | null = null;
  return (deel) => {
    if (deel.deel === 'begin') {
      lopend = { bronEva: deel.bronEva, gemaaktOp: deel.gemaaktOp, instrumenten: [], aanbod: new Map() };
      return null;
    }
    if (lopend === null) return null;
    if (deel.deel === 'instrumenten') lopend.instrumenten.push(...deel.instrumenten);
    if (deel.deel === 'aanbod') {
      const regio = lopend.aanbod.get(deel.regio) ?? { bronnen: deel.bronnen, regels: [] };
      regio.regels.push(...deel.regels);
      lopend.aanbod.set(deel.regio, regio);
    }
    if (deel.deel !== 'einde') return null;
    const { bronEva, gemaaktOp, instrumenten, aanbod } = lopend;
    lopend = null;
    return { bouwstenen: { bronEva, instrumenten, aanbod: Object.fromEntries(aanbod) }, gemaaktOp };
  };
}

/** A period that came over whole. */
export type Periode = { readonly periode: string; readonly rijen: readonly Rij[] };

/** Puts the parts of periods together again; a first part lets go of what came of the same period before it. Gives the period with its last part. */
export function createPeriodeverzamelaar(): (deel: Periodedeel) => Periode | null {
  const lopend = new Map<string, Rij[]>();
  return ({ periode, nummer, rijen: stuk, isLaatste }) => {
    const rijen = nummer === 0 ? [] : lopend.get(periode) ?? [];
    rijen.push(...stuk);
    lopend.set(periode, rijen);
    if (!isLaatste) return null;
    lopend.delete(periode);
    return { periode, rijen };
  };
}
