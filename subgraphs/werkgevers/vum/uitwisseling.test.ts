import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createGebieden } from '../../../simulators/vum/gebieden.ts';
import { postcodes } from '../../../simulators/vum/postcodes.fixture.ts';
import { basispad, startVumSimulator, type VumSimulator } from '../../../simulators/vum/simulator.ts';
import { Bronfout } from '../../shared/bronfout.ts';
import { systeemklok } from '../../shared/klok.ts';
import { readBronadres } from '../../shared/source/settings.ts';
import type { Beroepenlijst, Criteria } from '../profiel.ts';
import { toKandidaat, toVacature } from './mapping.ts';
import { createVumSource, type VumSource } from './source.ts';
import { toVraagKandidaten, toVraagVacatures } from './vraagobject.ts';

const [toParty, vanOin, viaParty] = ['00000099000000000900', '00000099000000000855', '00000099000000000001'];
const lijst: Beroepenlijst = { versie: 'geen', vind: () => null, zoek: () => [] };
const criteria: Criteria = {
  postcodegebied: '3511', afstandKm: 60, beroepen: [], competenties: [], uren: { minimaal: 24, maximaal: 40 }, niveau: null, contracten: ['O'], talen: [], rijbewijzen: [],
  sectoren: [], vanaf: null, onregelmatig: null, routes: [], hard: ['UREN', 'CONTRACT'],
};
const limit = () => ({ deadline: systeemklok() + 5_000 });
const { afstandKm } = createGebieden(postcodes);

let simulator: VumSimulator;
let source: VumSource;
beforeAll(async () => {
  simulator = await startVumSimulator({ host: '127.0.0.1', port: 0, peildatum: '2026-11-01', zaad: 7, profielen: 300, vacatures: 300, postcodes, oin: toParty });
  source = createVumSource(readBronadres({ BRON_VUM_URL: `${simulator.url}${basispad}` }, 'BRON_VUM'), { viaParty, toParty }, systeemklok);
});
afterAll(async () => {
  await source.stop();
  await simulator.stop();
});

test('people are found as asked, in two steps, and every one of them holds to the contract', async () => {
  const { matches, ongeldig, vraagId } = await source.zoekKandidaten(toVraagKandidaten(criteria, lijst), vanOin, limit());
  const kandidaten = matches.map(({ nummer, profiel }) => toKandidaat('vum', nummer, profiel));
  expect([ongeldig, kandidaten.length > 5, typeof vraagId]).toEqual([0, true, 'string']);
  for (const { postcodegebied, uren, contracten } of kandidaten) {
    expect((afstandKm('3511', postcodegebied ?? '') ?? 999) <= 60 && (uren.maximaal ?? 0) >= 24 && (uren.minimaal ?? 99) <= 40 && contracten.includes('O')).toBe(true);
  }
  const detail = await source.fetchKandidaat(kandidaten[0]?.nummer ?? '', vanOin, limit());
  expect(detail).toMatchObject({ bronId: expect.any(String), detail: { mobiliteit: matches[0]?.profiel.mobiliteit } });
});

test('vacancies are found as asked, and no more than ten of them can be read', async () => {
  const { matches, ongeldig } = await source.zoekVacatures(toVraagVacatures(criteria, lijst), vanOin, limit());
  expect([ongeldig, matches.length > 10]).toEqual([0, true]);
  expect(matches.every(({ nummer, profiel }) => toVacature('vum', nummer, profiel).postcodegebied?.length === 4)).toBe(true);
  const uitkomsten = await Promise.all(matches.slice(0, 11).map(({ nummer }) => source.fetchVacature(nummer, vanOin, limit()).catch((fout: unknown) => fout)));
  expect(uitkomsten.filter((uitkomst) => uitkomst instanceof Bronfout)).toMatchObject([{ soort: 'GEWEIGERD' }]);
  expect(await source.fetchVacature('onbekend', vanOin, limit())).toBeNull();
});
