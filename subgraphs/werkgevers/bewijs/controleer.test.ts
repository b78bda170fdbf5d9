import { spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLogger } from '../../shared/logger.ts';
import { LIJST } from '../rules/profielen.fixture.ts';
import { regelversie } from '../rules/punten.ts';
import { leesBewijs, toBewijstekst } from './bewijs.ts';
import { openBewijzen, type Bewijzen } from './bewijzen.ts';
import { readBewijsConfig } from './config.ts';
import { controleer } from './controleer.ts';
import { herleid, type Herleidmiddelen } from './herleid.ts';
import { drieKandidaten } from './rangschikkingen.fixture.ts';

const id = randomUUID();
const middelen: Herleidmiddelen = { lijst: LIJST, regelversie, schud: (rijen) => rijen.toReversed() };
const bewijs = leesBewijs(toBewijstekst(drieKandidaten, 'zout'));
const herleidBewijs = async () => ({ vingerafdruk: 'abc', herleiding: herleid(bewijs, middelen) });

async function vraag(van: Parameters<typeof controleer>[1], anders: Partial<Parameters<typeof controleer>[0]> = {}): Promise<readonly [number, string]> {
  const regels: string[] = [];
  const code = await controleer({ zoekopdracht: id, vingerafdruk: null, ...anders }, van, LIJST, (regel) => { regels.push(regel); });
  return [code, regels.join('\n')];
}

describe('the check of a ranking', () => {
  test('says the same order with 0: by what, for what, and with which points', async () => {
    const [code, tekst] = await vraag(herleidBewijs);
    expect([code, tekst.split('\n')]).toEqual([0, [
      'GELIJK: Opnieuw gemaakt: dezelfde volgorde.', `Regels: ${regelversie}`, 'Lijst van beroepen: proef-1', 'Dag: 2026-06-01', 'Vingerafdruk: abc',
      'Gezocht naar: kandidaten', 'Plaats: 3511, tot en met 20 kilometer', 'Beroepen: Timmerman (https://voorbeeld.test/beroep/timmerman)', 'Eisen: AFSTAND',
      'Resultaten: 3, waarvan 2 zonder gemiste eis', expect.stringMatching(/^1: \d+; BEROEP \d+ van 30, /), expect.stringMatching(/^2: \d+; BEROEP /), '3: geen score; mist AFSTAND',
    ]]);
  });

  test('says with 1 that the order differs, and where', async () => {
    const verwisseld = herleid({ ...bewijs, volgorde: bewijs.volgorde.toReversed() }, middelen);
    const [code, tekst] = await vraag(async () => ({ vingerafdruk: 'abc', herleiding: verwisseld }));
    expect([code, tekst]).toEqual([1, expect.stringMatching(/^AFWIJKEND[^]*Afwijkende plaatsen: 1, 3\n1 \(nu 3\): geen score; mist AFSTAND/)]);
  });

  test.each(['ANDERE_REGELS', 'ANDERE_LIJST'])('says with 1 that it cannot be compared: %s', async (wat) => {
    const anders = wat === 'ANDERE_REGELS' ? { ...middelen, regelversie: 'anders' } : { ...middelen, lijst: { ...LIJST, versie: 'proef-2' } };
    const [code, tekst] = await vraag(async () => ({ vingerafdruk: 'abc', herleiding: herleid(bewijs, anders) }));
    expect([code, tekst]).toEqual([1, expect.stringMatching(new RegExp(`^${wat}[^]*: (${regelversie} \\(nu anders\\)|proef-1 \\(nu proef-2\\))`))]);
    expect(tekst).not.toMatch(/BEROEP \d/);
  });

  test('says with 1 that the proof is damaged, or is not the one of the log entry', async () => {
    expect(await vraag(async () => 'BESCHADIGD')).toEqual([1, expect.stringContaining('BESCHADIGD')]);
    expect([(await vraag(herleidBewijs, { vingerafdruk: 'ABC' }))[0], await vraag(herleidBewijs, { vingerafdruk: 'abd' })]).toEqual([0, [1, expect.stringContaining('ANDER_BEWIJS')]]);
  });

  test('says with 2 that there is none, that it cannot be read, or that nothing was asked', async () => {
    expect((await vraag(async () => null))[0]).toBe(2);
    expect(await vraag(() => Promise.reject(Object.assign(new Error('/geheim'), { code: 'EACCES' })))).toEqual([2, 'De bewijzen zijn niet te lezen (GEEN_TOEGANG).']);
    for (const zoekopdracht of ['', '../../etc/passwd', `${id}.3`]) expect((await vraag(herleidBewijs, { zoekopdracht }))[0]).toBe(2);
  });
});

describe('the command', () => {
  const map = mkdtempSync(join(tmpdir(), 'bewijscommando-'));
  const omgeving = { BEWIJS_MAP: join(map, 'bewijzen') };
  const [gelijk, anders] = [randomUUID(), randomUUID()];
  let bewijzen: Bewijzen;
  beforeAll(async () => {
    bewijzen = await openBewijzen(readBewijsConfig(omgeving), { klok: () => Date.UTC(2026, 5, 1), logger: createLogger('proef', 'silent'), willekeur: randomBytes });
    await bewijzen.leg(gelijk, { ...drieKandidaten, lijst: 'geen lijst', criteria: { ...drieKandidaten.criteria, beroepen: [] }, passend: drieKandidaten.passend.toReversed() });
    await bewijzen.leg(anders, drieKandidaten);
    await bewijzen.stop();
  });
  afterAll(() => rmSync(map, { recursive: true, force: true }));
  const draai = (argumenten: readonly string[], met: Readonly<Record<string, string>> = omgeving) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', 'subgraphs/werkgevers/bewijs/main.ts', ...argumenten], { encoding: 'utf8', env: { PATH: process.env['PATH'] ?? '', ...met } });
    return { status, stdout, stderr };
  };

  test('ends with 0 for the same order, 1 for what differs, 2 for what is not there', () => {
    expect(draai([gelijk])).toMatchObject({ status: 0, stdout: expect.stringContaining('GELIJK'), stderr: '' });
    expect(draai([gelijk, 'f'.repeat(64)])).toMatchObject({ status: 1, stdout: expect.stringContaining('ANDER_BEWIJS') });
    expect(draai([anders])).toMatchObject({ status: 1, stdout: expect.stringContaining('ANDERE_LIJST'), stderr: '' });
    expect(draai([randomUUID()])).toMatchObject({ status: 2, stdout: expect.stringContaining('geen bewijs') });
  });

  test('ends with 1 for a proof under the name of another, and 2 without a folder or with a list that is none', () => {
    const verwisseld = randomUUID();
    const bestand = (naam: string): string => join(omgeving.BEWIJS_MAP, '2026-06-01', `${naam}.bewijs`);
    renameSync(bestand(anders), bestand(verwisseld));
    expect(draai([verwisseld])).toMatchObject({ status: 1, stdout: expect.stringContaining('BESCHADIGD') });
    expect(draai([gelijk], {})).toMatchObject({ status: 2, stderr: expect.stringContaining('BEWIJS_MAP') });
    writeFileSync(join(map, 'beroepen.json'), '{');
    expect(draai([gelijk], { ...omgeving, BEROEPEN_BESTAND: join(map, 'beroepen.json') })).toMatchObject({ status: 2, stderr: expect.stringContaining('BEROEPEN_BESTAND') });
    expect(draai([gelijk], { ...omgeving, NODE_ENV: 'production' })).toMatchObject({ status: 2, stderr: expect.stringContaining('BEWIJS_SLEUTEL') });
  });
});
