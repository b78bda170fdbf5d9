import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { regios } from '../../subgraphs/shared/referentie/referentie.ts';
import { Instellingenfout } from '../../subgraphs/shared/settings.ts';
import { findLoket } from '../../subgraphs/werkcentrum/regio/loketten.ts';
import type { Aangemeld } from './aanmelding.ts';
import { readIdentiteit } from './config.ts';
import { startIdentiteit } from './index.ts';
import { createOntwikkeluitgever, toClaims, type Tokenverzoek } from './ontwikkeling.ts';
import { partijen, rollen } from './rollen.ts';
import { leesOpdracht } from './tokenopdracht.ts';

const moment = Date.parse('2026-11-01T09:00:00Z');
const uur = 3_600_000;

let map: string;
beforeEach(() => { map = mkdtempSync(join(tmpdir(), 'uitgever-')); });
afterEach(() => rmSync(map, { recursive: true, force: true }));

const maak = (opties: { readonly isProductie?: boolean; readonly in?: string } = {}) =>
  createOntwikkeluitgever({ map: opties.in ?? map, publiek: 'loketgraaf', isProductie: opties.isProductie ?? false, nieuweId: randomUUID });

/** Who a gateway that shares the folder takes the bearer of this token for, some time later. */
async function herken(token: string, laterMs = 0): Promise<Aangemeld> {
  const identiteit = await startIdentiteit({
    instellingen: readIdentiteit({ ONTWIKKEL_SLEUTELMAP: map }), isProductie: false, klok: () => moment + laterMs, logger: createLogger('proef', 'silent'), nieuweId: randomUUID,
  });
  try {
    return await identiteit.identificeer(`Bearer ${token}`);
  } finally {
    identiteit.stop();
  }
}

describe('the development issuer', () => {
  test.each<[Omit<Tokenverzoek, 'moment'>, string, string | null, string[]]>([
    [{ rol: 'loket', regio: 'AM26' }, 'WERKCENTRUM', 'AM26-WERKCENTRUM', ['werkplan', 'intake', 'aanmelding', 'werkgeversdienstverlening', 'catalogus']],
    [{ rol: 'arrangeur', regio: 'AM01', partij: 'UWV' }, 'UWV', 'AM01-UWV', ['werkplan', 'intake', 'aanmelding', 'banenafspraak', 'matching', 'werkgeversdienstverlening', 'catalogus']],
    [{ rol: 'wsp', regio: 'AM26' }, 'WERKGEVERSSERVICEPUNT', 'AM26-WERKGEVERSSERVICEPUNT', ['matching', 'werkgeversdienstverlening', 'catalogus']],
    [{ rol: 'data', regio: 'AM26' }, 'WERKCENTRUM', null, ['catalogus']],
    [{ rol: 'functionaris', regio: 'AM26' }, 'WERKCENTRUM', null, ['toezicht', 'catalogus']],
    [{ rol: 'loket', regio: 'AM26', loket: 'Spoorzone', doelen: ['intake'] }, 'WERKCENTRUM', 'Spoorzone', ['intake']],
    [{ rol: 'burger', regio: null, bsn: '999990019' }, 'BURGER', null, ['eigen-gegevens', 'toestemming']],
  ])('gives %j a token that a gateway knows', async (verzoek, partij, loket, doelen) => {
    const token = await maak().maakToken({ ...verzoek, moment });
    const { regio, bsn = null } = verzoek;
    expect(await herken(token)).toEqual({
      aanroeper: { sub: expect.any(String), organisatie: expect.stringMatching(/^0000000999999999\d{4}$/), partij, rol: verzoek.rol, regios: regio === null ? [] : [regio], loket }, doelen, bsn,
    });
  });

  // The werkgeversservicepunt is a loket of the Werkcentrum; whoever works there asks on its behalf.
  const houders: Readonly<Record<string, string>> = { WERKGEVERSSERVICEPUNT: 'WERKCENTRUM' };

  test.each(partijen)('lets who works for %s sit at a loket that the register of lokets has, in every region', (partij) => {
    const heeftLoket = partij !== 'OOFONDS' && partij !== 'BURGER';
    for (const { amCode: regio } of regios) {
      for (const rol of rollen.filter((een) => een !== 'burger')) {
        const { loket } = toClaims({ rol, regio, partij, moment }, () => 'pseudoniem');
        const gevonden = typeof loket === 'string' ? findLoket(loket) : null;
        expect([rol, gevonden?.regio, gevonden?.partij]).toEqual(heeftLoket && rol !== 'data' && rol !== 'functionaris' ? [rol, regio, houders[partij] ?? partij] : [rol, undefined, undefined]);
      }
    }
  });

  test('for a working day, or as long as was asked', async () => {
    const { maakToken } = maak();
    const dag = await maakToken({ rol: 'loket', regio: 'AM26', moment });
    expect((await herken(dag, 8 * uur)).aanroeper.rol).toBe('loket');
    await expect(herken(dag, 8 * uur + 5_000)).rejects.toMatchObject({ reden: 'VERLOPEN' });
    await expect(herken(await maakToken({ rol: 'loket', regio: 'AM26', moment, geldigMs: uur }), 2 * uur)).rejects.toMatchObject({ reden: 'VERLOPEN' });
  });

  test('knows a citizen by a pseudonym that stays the same', async () => {
    const vraag = async (bsn: string) => decodeJwt(await maak().maakToken({ rol: 'burger', regio: null, bsn, moment })).sub;
    const [een, weer, ander] = [await vraag('999990019'), await vraag('999990019'), await vraag('999970264')];
    expect(een).toBe(weer);
    expect(een).not.toBe(ander);
    expect(een).not.toContain('999990019');
  });

  test('keeps one key in its folder, for its owner alone, and nothing else', async () => {
    const diep = join(map, 'a', 'b');
    expect(maak({ in: diep }).jwks).toBe(maak({ in: diep }).jwks);
    expect(maak({ in: diep }).jwks).not.toContain('"d"');
    expect(readdirSync(diep)).toEqual(['ontwikkeluitgever.json']);
    expect(statSync(join(diep, 'ontwikkeluitgever.json')).mode & 0o777).toBe(0o600);
    expect(decodeProtectedHeader(await maak({ in: diep }).maakToken({ rol: 'data', regio: 'AM26', moment }))).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: expect.any(String) });
  });

  test('is not there in production', () => {
    expect(() => maak({ isProductie: true })).toThrow(Instellingenfout);
    expect(readdirSync(map)).toEqual([]);
  });

  test.each(['{"kty":"OKP"}', 'onzin', '{"kty":"OKP","crv":"Ed25519","x":"a","d":"b"}'])('says so when its file holds %s, and leaves it', (inhoud) => {
    writeFileSync(join(map, 'ontwikkeluitgever.json'), inhoud);
    expect(() => maak()).toThrow(/ONTWIKKEL_SLEUTELMAP: ontwikkeluitgever.json bevat geen sleutel/);
    expect(readFileSync(join(map, 'ontwikkeluitgever.json'), 'utf8')).toBe(inhoud);
  });

  test('says so when its folder cannot be used', () => {
    writeFileSync(join(map, 'bestand'), '');
    expect(() => maak({ in: join(map, 'bestand') })).toThrow(/ONTWIKKEL_SLEUTELMAP/);
  });
});

describe('npm run token', () => {
  const start = (argumenten: readonly string[], omgeving: NodeJS.ProcessEnv = {}) => new Promise<{ code: number | null; uit: string; fout: string }>((klaar) => {
    const kind = spawn(process.execPath, ['--no-warnings', 'gateway/identity/token.ts', ...argumenten], { env: { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', ONTWIKKEL_SLEUTELMAP: map, ...omgeving } });
    let [uit, fout] = ['', ''];
    kind.stdout.setEncoding('utf8').on('data', (deel: string) => { uit += deel; });
    kind.stderr.setEncoding('utf8').on('data', (deel: string) => { fout += deel; });
    kind.once('close', (code) => klaar({ code, uit, fout }));
  });

  test('four at once, at first use, print tokens of one issuer and nothing else', async () => {
    const uitkomsten = await Promise.all(['loket', 'arrangeur', 'wsp', 'data'].map((rol) => start([rol, '--regio', 'AM26'])));
    expect(uitkomsten.map(({ code, fout }) => [code, fout])).toEqual(uitkomsten.map(() => [0, '']));
    expect(uitkomsten.every(({ uit }) => /^[\w-]+\.[\w-]+\.[\w-]+\n$/.test(uit))).toBe(true);
    expect(new Set(uitkomsten.map(({ uit }) => decodeProtectedHeader(uit.trim()).kid)).size).toBe(1);
    expect(readdirSync(map)).toEqual(['ontwikkeluitgever.json']);
  });

  test('wrong use prints how it is used, in Dutch, and exits with 2; production is refused', async () => {
    const [verkeerd, productie] = await Promise.all([start(['baas']), start(['loket', '--regio', 'AM26'], { NODE_ENV: 'production' })]);
    expect(verkeerd).toEqual({ code: 2, uit: '', fout: expect.stringMatching(/^Geeft een token van de ontwikkeluitgever:\n {2}npm run --silent token/) });
    expect(productie).toEqual({ code: 1, uit: '', fout: expect.stringContaining('NODE_ENV: de ontwikkeluitgever draait niet in productie') });
  });

  test.each<[string, object]>([
    ['loket --regio AM26', { rol: 'loket', regio: 'AM26', geldigMs: 8 * uur }], ['arrangeur --regio AM26 --partij UWV', { rol: 'arrangeur', regio: 'AM26', partij: 'UWV', geldigMs: 8 * uur }],
    ['loket --regio=AM01 --doelen intake,werkplan --loket Balie --uren 1', { rol: 'loket', regio: 'AM01', doelen: ['intake', 'werkplan'], loket: 'Balie', geldigMs: uur }],
    ['--bsn 999990019 burger', { rol: 'burger', regio: null, bsn: '999990019', geldigMs: 8 * uur }],
  ])('%s is understood', (opdracht, verzoek) => {
    expect(leesOpdracht(opdracht.split(' '), moment)).toEqual({ moment, ...verzoek });
  });

  test.each([
    '', 'baas --regio AM26', 'loket', 'loket --regio 26', 'loket --regio AM26 --partij NSA', 'loket --regio AM26 --partij BURGER', 'loket --regio AM26 --bsn 999990019', 'loket --regio AM26 --uren 0', 'loket --regio AM26 --uren 1000',
    'loket --regio AM26 --uren x', 'loket --regio AM26 --doelen Alles', 'loket --regio AM26 --doelen a,', 'loket --regio AM26 --meer 1', 'loket wsp --regio AM26', 'loket --regio', 'burger', 'burger --bsn 123456789', 'burger --bsn 999990019 --regio AM26',
  ])('%j is not', (opdracht) => {
    expect(leesOpdracht(opdracht.split(' ').filter(Boolean), moment)).toBeNull();
  });
});
