import { z } from 'zod';
import { Bronfout } from '../shared/bronfout.ts';
import type { Klok } from '../shared/klok.ts';
import { createBronclient, type Bronclient } from '../shared/source/client.ts';
import { readJson } from '../shared/source/json.ts';
import type { Bronadres } from '../shared/source/settings.ts';
import type { TimeLimit } from '../shared/source/time-limit.ts';
import { fetchPages } from './source-pages.ts';
import { sbbDeelnemer, sbbDeelnemerkop, sbbErkenning, sbbLeerplaats, sbbZoekantwoord, type SbbDeelnemer, type SbbErkenning, type SbbLeerplaats } from './source-types.ts';

/** SBB's system. All three reject with a Bronfout when SBB gives no usable answer. */
export type SbbSource = {
  /** At most 100 participants; null where SBB knows nobody, a Bronfout where that one participant cannot be read. */
  readonly fetchDeelnemers: (nummers: readonly string[], limit: TimeLimit) => Promise<(SbbDeelnemer | null | Bronfout)[]>;
  /** The recognitions per leerbedrijf, past ones included; an empty list for one that has none. */
  readonly fetchErkenningen: (leerbedrijfIds: readonly string[], limit: TimeLimit) => Promise<ReadonlyMap<string, readonly SbbErkenning[]>>;
  /** The places per region; an empty list for a region that has none. */
  readonly fetchLeerplaatsen: (amCodes: readonly string[], limit: TimeLimit) => Promise<ReadonlyMap<string, readonly SbbLeerplaats[]>>;
  readonly stop: () => Promise<void>;
};

// A breaker per kind of question: trouble with places must not close the way to participants.
const codes = { deelnemers: 'sbb.praktijkleren', erkenningen: 'sbb.erkenningen', leerplaatsen: 'sbb.leerplaatsen' } as const;

/** Makes the source at an address; SBB's key is among its headers. */
export function createSbbSource(adres: Bronadres, klok: Klok): SbbSource {
  const deelnemers = createBronclient(codes.deelnemers, adres, klok);
  const erkenningen = createBronclient(codes.erkenningen, adres, klok);
  const leerplaatsen = createBronclient(codes.leerplaatsen, adres, klok);
  return {
    fetchDeelnemers: (nummers, limit) => fetchDeelnemers(deelnemers, nummers, limit),
    fetchErkenningen: async (ids, limit) =>
      groupByKey(ids, await fetchPages(erkenningen, { pad: '/v1/erkenningen', vraag: { leerbedrijfId: ids.join(',') }, naam: 'erkenningen', rij: sbbErkenning }, limit), (rij) => rij.leerbedrijfId),
    fetchLeerplaatsen: async (amCodes, limit) =>
      groupByKey(amCodes, await fetchPages(leerplaatsen, { pad: '/v1/leerplaatsen', vraag: { regio: amCodes.join(',') }, naam: 'leerplaatsen', rij: sbbLeerplaats }, limit), (rij) => rij.regio),
    stop: async () => { await Promise.all([deelnemers, erkenningen, leerplaatsen].map((client) => client.stop())); },
  };
}

/** Rows under the keys that were asked; a row of another key is dropped. */
function groupByKey<T>(sleutels: readonly string[], rijen: readonly T[], sleutelVan: (rij: T) => string): ReadonlyMap<string, readonly T[]> {
  const groepen = Map.groupBy(rijen, sleutelVan);
  return new Map(sleutels.map((sleutel) => [sleutel, groepen.get(sleutel) ?? []]));
}

async function fetchDeelnemers(client: Bronclient, nummers: readonly string[], limit: TimeLimit): Promise<(SbbDeelnemer | null | Bronfout)[]> {
  const antwoord = await client.vraag({
    methode: 'POST', pad: '/v1/deelnemers/_zoek', soort: 'lezen',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ deelnemernummers: nummers }), ...limit,
  });
  const { deelnemers } = readJson(client.code, antwoord, sbbZoekantwoord);
  return verdeel(client.code, nummers, deelnemers);
}

/**
 * Gives each number its own participant. Nobody else's data gets further than here. When a participant cannot be told whose
 * it is, absence of others says nothing; a number that comes twice is not one person's answer.
 */
function verdeel(code: string, nummers: readonly string[], rijen: readonly unknown[]): (SbbDeelnemer | null | Bronfout)[] {
  const onleesbaar = (): Bronfout => new Bronfout(code, 'ONGELDIG_ANTWOORD');
  const koppen = rijen.map((rij) => sbbDeelnemerkop.safeParse(rij));
  const isVolledig = koppen.every((kop) => kop.success);
  const gevonden = Map.groupBy(rijen.entries(), ([index]) => koppen[index]?.data?.deelnemernummer ?? null);
  return nummers.map((nummer) => {
    const [eerste, tweede] = gevonden.get(nummer) ?? [];
    if (!eerste) return isVolledig ? null : onleesbaar();
    const deelnemer = z.safeParse(sbbDeelnemer, eerste[1]);
    return tweede || !deelnemer.success ? onleesbaar() : deelnemer.data;
  });
}
