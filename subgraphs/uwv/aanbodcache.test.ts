import { describe, expect, test } from '@jest/globals';
import { Bronfout } from '../shared/bronfout.ts';
import { createAanbodcache } from './aanbodcache.ts';
import type { Aanbodregel } from './source-types.ts';

const regel = (nummer: string): Aanbodregel => ({ nummer, naam: nummer, aanbieder: 'UWV', doelgroepen: [], klantkenmerken: [] });
const ruim = Date.parse('2026-12-01T09:00:00Z');
const begin = Date.parse('2026-11-01T09:00:00Z');

const maak = () => {
  const stand: { nu: number; vragen: string[][]; fout: Bronfout | null; kent: string[] } = { nu: begin, vragen: [], fout: null, kent: ['AM26', 'AM01'] };
  const cache = createAanbodcache(async (regios) => {
    stand.vragen.push([...regios]);
    if (stand.fout) throw stand.fout;
    return new Map(regios.filter((regio) => stand.kent.includes(regio)).map((regio) => [regio, [regel(`${regio}-1`)]]));
  }, { bewaarMs: 1_000, noodMs: 60_000, haaltijdMs: 500 }, () => stand.nu);
  return { stand, cache, vraag: (...regios: string[]) => cache(regios, { deadline: ruim }) };
};

describe('the kept offer of UWV', () => {
  test('asks all regions in one question, in order, and a fresh one not again', async () => {
    const { stand, vraag } = maak();
    expect(await vraag('AM26', 'AM99', 'AM01', 'AM26')).toMatchObject([
      { soort: 'GEVONDEN', regels: [{ nummer: 'AM26-1' }] }, { soort: 'NIETS_GEVONDEN' }, { soort: 'GEVONDEN', regels: [{ nummer: 'AM01-1' }] }, { soort: 'GEVONDEN' },
    ]);
    stand.nu += 999;
    expect(await vraag('AM26')).toMatchObject([{ soort: 'GEVONDEN', peildatum: '2026-11-01T09:00:00.000Z' }]);
    expect(stand.vragen).toEqual([['AM26', 'AM99', 'AM01']]);
    stand.nu += 1;
    expect(await vraag('AM26')).toMatchObject([{ soort: 'GEVONDEN', peildatum: '2026-11-01T09:00:01.000Z' }]);
    expect(stand.vragen).toHaveLength(2);
  });

  test('on trouble gives the old one as old, and says so of one that it never had', async () => {
    const { stand, vraag } = maak();
    await vraag('AM26');
    stand.nu += 5_000;
    stand.fout = new Bronfout('uwv.aanbod', 'TIJD_OP');
    expect(await vraag('AM26', 'AM01')).toEqual([
      { soort: 'VEROUDERD', regels: [regel('AM26-1')], peildatum: '2026-11-01T09:00:00.000Z', reden: 'TIJD_OP' },
      { soort: 'MISLUKT', status: 'TIJD_OP', reden: 'TIJD_OP' },
    ]);
  });

  test('a failed question for one region leaves a fresh one of another as it is', async () => {
    const { stand, vraag } = maak();
    await vraag('AM26');
    stand.fout = new Bronfout('uwv.aanbod', 'STORING');
    expect(await vraag('AM26', 'AM01')).toMatchObject([{ soort: 'GEVONDEN' }, { soort: 'MISLUKT', status: 'NIET_BESCHIKBAAR', reden: 'STORING' }]);
  });

  test('forgets a region that UWV no longer knows', async () => {
    const { stand, vraag } = maak();
    await vraag('AM26');
    stand.nu += 5_000;
    stand.kent = [];
    expect(await vraag('AM26')).toMatchObject([{ soort: 'NIETS_GEVONDEN' }]);
    stand.nu += 5_000;
    stand.fout = new Bronfout('uwv.aanbod', 'STORING');
    expect(await vraag('AM26')).toMatchObject([{ soort: 'MISLUKT' }]);
  });

  test('is asked once by many at the same time, and goes on when the first of them leaves', async () => {
    const { stand, cache, vraag } = maak();
    const weg = AbortSignal.abort();
    const [eerste, tweede] = await Promise.all([cache(['AM26'], { deadline: ruim, signal: weg }), vraag('AM26')]);
    expect(eerste).toEqual([{ soort: 'MISLUKT', status: 'NIET_BESCHIKBAAR', reden: 'AFGEBROKEN' }]);
    expect(tweede).toMatchObject([{ soort: 'GEVONDEN' }]);
    expect(stand.vragen).toHaveLength(1);
  });

  test('does not stand in for ever', async () => {
    const { stand, vraag } = maak();
    await vraag('AM26');
    stand.nu += 61_000;
    stand.fout = new Bronfout('uwv.aanbod', 'STORING');
    expect(await vraag('AM26')).toMatchObject([{ soort: 'MISLUKT', reden: 'STORING' }]);
  });

  test('says in time that it came too late: before the deadline of whoever asks', async () => {
    const cache = createAanbodcache(() => new Promise(() => {}), { bewaarMs: 1_000, noodMs: 0, haaltijdMs: 60_000 }, () => begin);
    expect(await cache(['AM26'], { deadline: begin + 20 })).toEqual([{ soort: 'MISLUKT', status: 'TIJD_OP', reden: 'TIJD_OP' }]);
  });
});
