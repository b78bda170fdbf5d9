import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createArchief, type Archief } from './archief.ts';
import { maak, maakBron, maakInstrument, maakRegel, moment, uuid } from './catalogus.fixture.ts';
import { maakMomentopname } from './momentopname.ts';

const versie = (naam: string) => maak([maakInstrument(uuid(1), { naam, kostenEuro: 12.5 })], { AM26: { regels: [maakRegel('A1', { vrijePlaatsen: 2 })], bronnen: [maakBron()] } });

describe.each(await listTestdatabases(process.env))('the archive on $naam', ({ open }) => {
  let teststore: Teststore;
  let archief: Archief;
  beforeAll(async () => { teststore = await open(); archief = createArchief(teststore.store.db); });
  afterAll(() => teststore.sluit());

  test('gives back what was kept, newest first, from which the same version is made', async () => {
    const [a, b] = [versie('a'), versie('b')];
    await archief.bewaar(a, moment, 10);
    await archief.bewaar(b, moment + 1, 10);
    const bewaard = await archief.list(10);
    expect(bewaard).toEqual([{ bouwstenen: b.bouwstenen, gemaaktOp: moment }, { bouwstenen: a.bouwstenen, gemaaktOp: moment }]);
    expect(bewaard.map(({ bouwstenen }) => maakMomentopname(bouwstenen, 0).versie)).toEqual([b.versie, a.versie]);
  });

  test('an unchanged version only learns what its sources last said, and is the latest again', async () => {
    const a = versie('a');
    const ouder = { ...a, bouwstenen: { ...a.bouwstenen, bronEva: { ...a.bouwstenen.bronEva, status: 'VEROUDERD' as const } } };
    await archief.bewaar(ouder, moment + 2, 10);
    expect((await archief.list(1))[0]).toMatchObject({ gemaaktOp: moment, bouwstenen: { bronEva: { status: 'VEROUDERD' }, instrumenten: [{ naam: 'a' }] } });
    expect(await archief.list(10)).toHaveLength(2);
  });

  test('finds the parts of one version, and none of one that is not kept', async () => {
    expect(await archief.find(versie('b').versie)).toEqual(versie('b').bouwstenen);
    expect(await archief.find('0000000000000000')).toBeNull();
  });

  test('lets go of all but the last versions', async () => {
    for (const [plaats, naam] of ['c', 'd', 'e'].entries()) await archief.bewaar(versie(naam), moment + 10 + plaats, 2);
    expect((await archief.list(10)).map(({ bouwstenen }) => bouwstenen.instrumenten[0]?.naam)).toEqual(['e', 'd']);
  });

  test('instances that keep the same version at the same moment do not stand in each other\'s way', async () => {
    await Promise.all(Array.from({ length: 10 }, () => archief.bewaar(versie('samen'), moment + 100, 2)));
    expect((await archief.list(1))[0]?.bouwstenen.instrumenten[0]?.naam).toBe('samen');
  });
});
