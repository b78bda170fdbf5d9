import { expect, test } from '@jest/globals';
import pino from 'pino';
import { createZegelaar, createOntzegelaar } from '../shared/sleutel.ts';
import { maakVerzoek } from '../shared/verzoek.fixture.ts';
import { createLoaders } from './loaders.ts';

const geheim = new Uint8Array(32).fill(7);
const nu = Date.parse('2026-11-01T09:00:00Z');
const verzoek = maakVerzoek({ deadline: nu + 1_000 });
const sleutel = createZegelaar(geheim).verzegel({ bsn: '999970008' }, verzoek, nu + 1_000);

test('a mistake of our own is unknown, logged by its name and without the person', async () => {
  const regels: string[] = [];
  const stuk = async (wat: unknown): Promise<never> => { throw new TypeError(`fout bij ${String(wat)}`); };
  const loaders = createLoaders({
    source: { mag: () => true, fetchUitkeringen: stuk, fetchDienstverlening: stuk, fetchDoelgroepregister: stuk },
    aanbod: async () => [], partijlogboek: { logboek: { lees: stuk, pseudoniemVan: () => 'x' }, subgraaf: 'uwv', partij: 'UWV', naam: 'UWV', klok: () => nu }, ontzegelaar: createOntzegelaar(geheim), klok: () => nu, logger: pino({ level: 'info' }, { write: (regel) => void regels.push(regel) }),
  }, verzoek);
  expect(await loaders.loadDoelgroepregisterbijdrage(sleutel)).toMatchObject({ bron: { status: 'NIET_BESCHIKBAAR', reden: 'INTERNE_FOUT' }, geregistreerd: null });
  expect(await loaders.loadWerkplanbijdragen(sleutel)).toMatchObject([{ bron: { reden: 'INTERNE_FOUT' }, activiteiten: null }]);
  expect(regels.map((regel): unknown => JSON.parse(regel))).toMatchObject([{ fout: 'TypeError' }, { fout: 'TypeError' }]);
  expect(regels.join('')).not.toContain('999970008');
});
