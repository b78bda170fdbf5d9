import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { Bronfout } from '../../shared/bronfout.ts';
import type { BrpClient } from '../../shared/brp/client.ts';
import { listTestdatabases, type Teststore } from '../store/testdatabases.fixture.ts';
import { createKoppelaar, type Koppelaardeps, type Toelating } from './koppelen.ts';
import { createWoonplaatsverversing } from './woonplaatsen.ts';

type Zoek = BrpClient['zoek'];

const uur = 3_600_000;
const begin = Date.UTC(2026, 10, 1);
const limit = { deadline: begin + 2_000 };
const brpMet = (gemeenten: Readonly<Record<string, string | null>>) => {
  const vragen: { bsns: readonly string[]; deadline: number }[] = [];
  const zoek: Zoek = async (bsns, _velden, { deadline }) => {
    vragen.push({ bsns, deadline });
    return new Map(bsns.flatMap((bsn) => bsn in gemeenten ? [[bsn, { bsn, naam: null, geboortedatum: null, gemeente: gemeenten[bsn] ?? null, geheimhouding: false, opschorting: null }]] : []));
  };
  return { zoek, vragen };
};
const stil: Zoek = async () => { throw new Bronfout('brp', 'NIET_BEREIKBAAR'); };

describe.each(await listTestdatabases(process.env))('koppelen op $naam', ({ open }) => {
  let teststore: Teststore;
  beforeAll(async () => {
    teststore = await open();
  });
  afterAll(() => teststore.sluit());
  const maak = (zoek: Zoek, anders: Partial<Koppelaardeps> = {}) => createKoppelaar({
    store: teststore.store, brp: { zoek }, klok: () => begin, maakId: randomUUID, woonplaatsGeldigMs: 24 * uur, verversGeduldMs: 300, ...anders,
  });
  const iedereen: Toelating = { ziet: async (personen) => personen.map(() => true), koppelt: () => true, vraagtBrp: true };
  const niemand: Toelating = { ziet: async (personen) => personen.map(() => false), koppelt: () => false, vraagtBrp: true };
  const koppelaar = (zoek: Zoek, anders: Partial<Koppelaardeps> = {}, toelating = iedereen) =>
    (bsns: readonly string[], tot: typeof limit) => maak(zoek, anders).opBsn(bsns, tot, toelating);

  test('links who is new and finds them again without asking', async () => {
    const { zoek, vragen } = brpMet({ '999970008': 'GM0855' });
    const [eerst] = await koppelaar(zoek)(['999970008'], limit);
    const [daarna] = await koppelaar(zoek)(['999970008'], limit);
    expect(eerst).toEqual({ id: expect.any(String), gemeente: 'GM0855', vorigeGemeenten: [], woonplaatsPeildatum: begin, heeftGeheimhouding: false });
    expect(daarna).toEqual(eerst);
    expect(vragen).toEqual([{ bsns: ['999970008'], deadline: limit.deadline }]);
  });

  test('many at once cost one question, in their own order, null for who does not exist', async () => {
    const { zoek, vragen } = brpMet({ '999970021': 'GM0855', '999970045': null });
    const antwoord = await koppelaar(zoek)(['999970021', '999970033', '999970045'], limit);
    expect(antwoord.map((persoon) => persoon && 'gemeente' in persoon && persoon.gemeente)).toEqual(['GM0855', null, null]);
    expect(antwoord.map((persoon) => persoon === null)).toEqual([false, true, false]);
    expect(vragen).toHaveLength(1);
  });

  test('fifty requests at once for one new number end with one person', async () => {
    const { zoek } = brpMet({ '999970057': 'GM0855' });
    const antwoorden = await Promise.all(Array.from({ length: 50 }, () => koppelaar(zoek)(['999970057'], limit)));
    expect(new Set(antwoorden.flat().map((persoon) => persoon && 'id' in persoon && persoon.id)).size).toBe(1);
  });

  test('asks again after the time that is set, and keeps the gemeente that was left', async () => {
    await koppelaar(brpMet({ '999970069': 'GM0758' }).zoek)(['999970069'], limit);
    const { zoek, vragen } = brpMet({ '999970069': 'GM0855' });
    const later = begin + 24 * uur + 1;
    const [persoon] = await koppelaar(zoek, { klok: () => later })(['999970069'], { deadline: later + 2_000 });
    expect(persoon).toMatchObject({ gemeente: 'GM0855', vorigeGemeenten: ['GM0758'], woonplaatsPeildatum: later });
    expect(vragen).toEqual([{ bsns: ['999970069'], deadline: later + 300 }]);
  });

  test('asks again by the number that is kept for who is found by id, and for nobody else', async () => {
    const [oud] = await koppelaar(brpMet({ '999970094': 'GM0758' }).zoek)(['999970094'], limit);
    const [vers] = await koppelaar(brpMet({ '999970100': 'GM0855' }).zoek, { klok: () => begin + 24 * uur })(['999970100'], limit);
    const later = begin + 24 * uur + 1;
    const personen = await teststore.store.personen.list([oud, vers].flatMap((een) => (een && 'id' in een ? [een.id] : [])));
    const { zoek, vragen } = brpMet({ '999970094': 'GM0855' });
    const verversing = (brp: Zoek) => createWoonplaatsverversing({ store: teststore.store, brp: { zoek: brp }, klok: () => later, woonplaatsGeldigMs: 24 * uur, verversGeduldMs: 300 });
    expect(await verversing(stil)(personen, { deadline: later + 2_000 })).toEqual(personen);
    const ververst = await verversing(zoek)(personen, { deadline: later + 2_000 });
    expect(ververst.map(({ id }) => id)).toEqual(personen.map(({ id }) => id));
    expect(ververst.find((een) => een.woonplaatsPeildatum === later)).toMatchObject({ gemeente: 'GM0855', vorigeGemeenten: ['GM0758'] });
    expect(vragen).toEqual([{ bsns: ['999970094'], deadline: later + 300 }]);
  });

  test('a BRP that is down stops only who is new', async () => {
    await koppelaar(brpMet({ '999970070': 'GM0785' }).zoek)(['999970070'], limit);
    const [bekend, nieuw] = await koppelaar(stil, { klok: () => begin + 48 * uur })(['999970070', '999970082'], limit);
    expect(bekend).toMatchObject({ gemeente: 'GM0785', woonplaatsPeildatum: begin });
    expect(nieuw).toBeInstanceOf(GraphQLError);
    expect(nieuw).toMatchObject({ extensions: { code: 'BRON_NIET_BESCHIKBAAR', bron: 'brp', herprobeerbaar: true } });
    expect(JSON.stringify(nieuw)).not.toContain('999970082');
  });

  test('nothing is kept of who may not be linked, and the answer is that of a number of nobody', async () => {
    const { zoek } = brpMet({ '999970112': 'GM0363' });
    expect(await koppelaar(zoek, {}, niemand)(['999970112', '999970124'], limit)).toEqual([null, null]);
    expect(await teststore.store.koppelingen.findOpBsn(['999970112'])).toEqual(new Map());
    const alleenTilburg: Toelating = { ...niemand, koppelt: (gemeente) => gemeente === 'GM0855' };
    const beide = brpMet({ '999970112': 'GM0363', '999970136': 'GM0855' });
    expect(await koppelaar(beide.zoek, {}, alleenTilburg)(['999970112', '999970136'], limit)).toMatchObject([null, { gemeente: 'GM0855' }]);
  });

  test('who is linked and may not be seen takes the road of who is not linked, also when the BRP is silent', async () => {
    await koppelaar(brpMet({ '999970148': 'GM0363' }).zoek)(['999970148'], limit);
    const fouten = await koppelaar(stil, {}, niemand)(['999970148', '999970150'], limit);
    expect(fouten[0]).toEqual(fouten[1]);
    expect(fouten[0]).toMatchObject({ extensions: { code: 'BRON_NIET_BESCHIKBAAR' } });
    const { zoek, vragen } = brpMet({ '999970148': 'GM0855' });
    expect(await koppelaar(zoek, {}, niemand)(['999970148'], limit)).toMatchObject([{ gemeente: 'GM0855', vorigeGemeenten: ['GM0363'] }]);
    expect(vragen).toEqual([{ bsns: ['999970148'], deadline: limit.deadline }]);
  });

  test('the BRP is not asked about anybody for whom where they live makes no difference', async () => {
    const { zoek, vragen } = brpMet({ '999970148': 'GM0855', '999970185': 'GM0855' });
    expect(await koppelaar(zoek, {}, { ...niemand, vraagtBrp: false })(['999970148', '999970185'], limit)).toMatchObject([{ gemeente: 'GM0855' }, null]);
    expect(vragen).toEqual([]);
  });

  test('zoek keeps nothing', async () => {
    const { zoek } = brpMet({ '999970161': 'GM0855' });
    expect(await maak(zoek).zoek('999970161', limit)).toEqual({ nieuw: { id: expect.any(String), bsn: '999970161', gemeente: 'GM0855', vorigeGemeenten: [], woonplaatsPeildatum: begin, heeftGeheimhouding: false } });
    expect(await teststore.store.koppelingen.findOpBsn(['999970161'])).toEqual(new Map());
    expect(await maak(zoek).zoek('999970173', limit)).toBeNull();
    await expect(maak(stil).zoek('999970161', limit)).rejects.toMatchObject({ extensions: { code: 'BRON_NIET_BESCHIKBAAR' } });
    await koppelaar(zoek)(['999970161'], limit);
    expect(await maak(stil).zoek('999970161', limit)).toMatchObject({ bekend: { gemeente: 'GM0855' } });
  });
});
