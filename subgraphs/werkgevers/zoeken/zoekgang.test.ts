import { describe, expect, test } from '@jest/globals';
import { maakVerzoek } from '../../shared/verzoek.fixture.ts';
import { criteria, vacature } from '../rules/profielen.fixture.ts';
import type { Bewijsvermelding } from '../bewijs/bewijzen.ts';
import type { Bronstand, Vacature } from '../profiel.ts';
import { createGeheugenplaats, type Bewaarplaats } from './bewaarplaats.ts';
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
  const geheugen = createGeheugenplaats(klok, 1_000_000);
  let stuk: Error | null = null;
  const plaats: Bewaarplaats = { ...geheugen, bewaar: (...wat) => (stuk === null ? geheugen.bewaar(...wat) : Promise.reject(stuk)) };
  const bewezen: { readonly id: string; readonly resultaat: Vacatureresultaat; readonly klaar: (vermelding: Bewijsvermelding) => void }[] = [];
  const gang = createZoekgang<Vacature, Vacatureresultaat>({
    vraag: async (_criteria, oin) => {
      gevraagd.push(oin);
      return antwoorden;
    },
    orden: (_criteria, profielen) => ({ passend: profielen.toSorted((een, ander) => (een.id < ander.id ? -1 : 1)), afgevallen: [], regelversie: '1', lijst: 'proef' }),
    lees: (inhoud) => vacatureresultaat.parse(inhoud), sluit: (vastgelegd) => ({ soort: 'vacatures', ...vastgelegd }),
    legBewijs: (id, resultaat) => new Promise((klaar) => { bewezen.push({ id, resultaat, klaar }); }),
    plaats, verzegeling: createVerzegeling(Buffer.alloc(32, 1), (bytes) => Buffer.alloc(bytes, 2)), klok, nieuweId: () => `id-${gevraagd.length}`, geldigMs: 1_000,
    logger: { info: (regel: unknown) => { regels.push(regel); } },
  });
  return { gang, plaats, gevraagd, regels, bewezen, later: (ms: number) => { nu += ms; }, breek: (fout: Error | null) => { stuk = fout; } };
}

const nummers = (gevonden: { resultaat: Vacatureresultaat } | null): string[] | null => gevonden && gevonden.resultaat.passend.map(({ nummer }) => nummer);

describe('a search', () => {
  test('asks the sources once, as the organisation that asks; later pages come from what was pinned', async () => {
    const { gang, gevraagd } = maakProef();
    const id = gang.begin(criteria(), verzoek);
    expect(nummers(await gang.geef(id, verzoek, [antwoord('c')]))).toEqual(['a', 'b', 'c']);
    expect(nummers(await gang.geef(id, verzoek, []))).toEqual(['a', 'b', 'c']);
    expect(nummers(await gang.vind(id, verzoek))).toEqual(['a', 'b', 'c']);
    expect(gevraagd).toEqual([verzoek.aanroeper.organisatie]);
  });

  test.each<Bewijsvermelding>([{ bewijs: 'BEWAARD', vingerafdruk: 'f'.repeat(64) }, { bewijs: 'MISLUKT' }, { bewijs: 'GEEN' }])('is answered before its proof is there, and is in the log after it: %j', async (vermelding) => {
    const { gang, regels, bewezen } = maakProef();
    const id = gang.begin(criteria(), verzoek);
    const gevonden = await gang.geef(id, verzoek, []);
    expect([nummers(gevonden), regels, bewezen.length]).toEqual([['a', 'b'], [], 1]);
    expect(bewezen[0]).toMatchObject({ id, resultaat: gevonden?.resultaat });
    bewezen[0]?.klaar(vermelding);
    await new Promise((verder) => { setImmediate(verder); });
    expect(regels).toEqual([{ zoekopdracht: id, traceId: verzoek.traceparent.slice(3, 35), regelversie: '1', lijst: 'proef', dag: '2026-11-01', passend: 2, afgevallen: 0, ...vermelding }]);
    await gang.geef(id, verzoek, []);
    expect(bewezen).toHaveLength(1);
  });

  test('that is asked twice at the same time is pinned and proven once; one that could not be pinned can be asked again', async () => {
    const { gang, bewezen, plaats, breek } = maakProef();
    const id = gang.begin(criteria(), verzoek);
    breek(new Error('weg'));
    await expect(gang.geef(id, verzoek, [])).rejects.toThrow('weg');
    breek(null);
    const [een, ander] = await Promise.all([gang.geef(id, verzoek, []), gang.geef(id, verzoek, [antwoord('c')])]);
    expect([nummers(een), ander === een, bewezen.length, await plaats.haal(id) !== null]).toEqual([['a', 'b'], true, 1, true]);
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
