import { describe, expect, test } from '@jest/globals';
import { maakVerzoek } from '../../shared/verzoek.fixture.ts';
import { criteria, vacature } from '../rules/profielen.fixture.ts';
import type { Bronstand, Vacature } from '../profiel.ts';
import { createGeheugenplaats } from './bewaarplaats.ts';
import { createVerzegeling } from './verzegeling.ts';
import type { Bronantwoord } from './zoekbron.ts';
import { createZoekgang } from './zoekgang.ts';
import { vacatureresultaat, type Vacatureresultaat } from './zoekresultaat.ts';

const stand: Bronstand = { code: 'vum', naam: 'VUM', status: 'ACTUEEL', reden: null, peildatum: '2026-11-01T09:00:00.000Z', aantal: 1, afgekapt: false };
const antwoord = (...nummers: string[]): Bronantwoord<Vacature> => ({ stand, profielen: nummers.map((nummer) => vacature({ id: `vum:${nummer}`, nummer })) });
const verzoek = maakVerzoek({ doel: 'matching' });

function maakProef(antwoorden: readonly Bronantwoord<Vacature>[] = [antwoord('b', 'a', 'b')]) {
  const gevraagd: string[] = [];
  const regels: unknown[] = [];
  let nu = Date.UTC(2026, 10, 1, 9);
  const klok = (): number => nu;
  const plaats = createGeheugenplaats(klok, 1_000_000);
  const gang = createZoekgang<Vacature, Vacatureresultaat>({
    vraag: async (_criteria, oin) => {
      gevraagd.push(oin);
      return antwoorden;
    },
    orden: (_criteria, profielen) => ({ passend: profielen.toSorted((een, ander) => (een.id < ander.id ? -1 : 1)), afgevallen: [], regelversie: '1', lijst: 'proef' }),
    lees: (inhoud) => vacatureresultaat.parse(inhoud), sluit: (vastgelegd) => ({ soort: 'vacatures', ...vastgelegd }),
    plaats, verzegeling: createVerzegeling(Buffer.alloc(32, 1), (bytes) => Buffer.alloc(bytes, 2)), klok, nieuweId: () => `id-${gevraagd.length}`, geldigMs: 1_000,
    logger: { info: (regel: unknown) => { regels.push(regel); } },
  });
  return { gang, plaats, gevraagd, regels, later: (ms: number) => { nu += ms; } };
}

const nummers = (gevonden: { resultaat: Vacatureresultaat } | null): string[] | null => gevonden && gevonden.resultaat.passend.map(({ nummer }) => nummer);

describe('a search', () => {
  test('asks the sources once, as the organisation that asks; later pages come from what was pinned', async () => {
    const { gang, gevraagd, regels } = maakProef();
    const id = gang.begin(criteria(), verzoek);
    expect(nummers(await gang.geef(id, verzoek, [antwoord('c')]))).toEqual(['a', 'b', 'c']);
    expect(nummers(await gang.geef(id, verzoek, []))).toEqual(['a', 'b', 'c']);
    expect(nummers(await gang.vind(id, verzoek))).toEqual(['a', 'b', 'c']);
    expect(gevraagd).toEqual([verzoek.aanroeper.organisatie]);
    expect(regels).toEqual([{ zoekopdracht: id, regelversie: '1', lijst: 'proef', dag: '2026-11-01', passend: 3, afgevallen: 0 }]);
  });

  test('is there for colleagues, and for nobody else', async () => {
    const { gang } = maakProef();
    const id = gang.begin(criteria(), verzoek);
    const vreemd = maakVerzoek({ doel: 'matching', aanroeper: { ...verzoek.aanroeper, organisatie: '00000009999999990000' } });
    const andereRegio = maakVerzoek({ doel: 'matching', aanroeper: { ...verzoek.aanroeper, regios: ['AM05'] } });
    expect([await gang.geef(id, vreemd, []), await gang.geef(id, andereRegio, [])]).toEqual([null, null]);
    await gang.geef(id, verzoek, []);
    expect([await gang.vind(id, vreemd), await gang.vind(id, andereRegio)]).toEqual([null, null]);
    expect(nummers(await gang.vind(id, maakVerzoek({ doel: 'matching', aanroeper: { ...verzoek.aanroeper, sub: 'collega' } })))).toEqual(['a', 'b']);
  });

  test('is gone when it has expired, and never was when nobody asked it', async () => {
    const { gang, later } = maakProef();
    const id = gang.begin(criteria(), verzoek);
    await gang.geef(id, verzoek, []);
    later(1_000);
    expect([await gang.geef(id, verzoek, []), await gang.geef('id-van-niemand', verzoek, [])]).toEqual([null, null]);
  });

  test('that nobody waits for is let go', async () => {
    const { gang, later } = maakProef();
    const id = gang.begin(criteria(), verzoek);
    later(60_001);
    gang.begin(criteria(), verzoek);
    expect(await gang.geef(id, verzoek, [])).toBeNull();
  });

  test('is not to be read where it is kept, nor under another id', async () => {
    const { gang, plaats } = maakProef();
    const id = gang.begin(criteria({ postcodegebied: '5038' }), verzoek);
    await gang.geef(id, verzoek, []);
    const bewaard = await plaats.haal(id);
    expect(Buffer.from(bewaard?.gesloten ?? []).toString('latin1')).not.toMatch(/5038|vum:a|passend/);
    await plaats.bewaar('id-ander', bewaard?.gesloten ?? Buffer.alloc(0), Date.UTC(2026, 10, 2));
    await expect(gang.vind('id-ander', verzoek)).rejects.toThrow();
  });
});
