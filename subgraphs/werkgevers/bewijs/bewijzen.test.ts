import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openBewijzen, type Bewijsomstandigheden } from './bewijzen.ts';
import { readBewijsConfig } from './config.ts';
import { drieKandidaten } from './rangschikkingen.fixture.ts';

const sleutel = Buffer.alloc(32, 1);
let map: string;
let nu: number;
let regels: unknown[];
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'bewijzen-'));
  nu = Date.UTC(2026, 5, 1, 9);
  regels = [];
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

const noteer = (velden: unknown, tekst?: string): void => { regels.push({ ...Object(velden), tekst }); };
const start = (anders: Partial<Bewijsomstandigheden> & { readonly dagen?: number; readonly uit?: boolean } = {}) =>
  openBewijzen({ plaats: anders.uit === true ? null : { map, sleutel }, dagen: anders.dagen ?? 28 }, { klok: () => nu, logger: { info: noteer, error: noteer }, willekeur: randomBytes, ...anders });
const bestandVan = (id: string): string => join(map, drieKandidaten.dag, `${id}.bewijs`);

describe('the proof of a ranking', () => {
  test('is found under its search, with the fingerprint that the log gets', async () => {
    const bewijzen = await start();
    const id = randomUUID();
    const vermelding = await bewijzen.leg(id, drieKandidaten);
    expect(vermelding).toEqual({ bewijs: 'BEWAARD', vingerafdruk: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await bewijzen.vind(id)).toMatchObject({ vingerafdruk: 'vingerafdruk' in vermelding ? vermelding.vingerafdruk : null, bewijs: { soort: 'kandidaten', dag: drieKandidaten.dag, passend: 2 } });
    expect([await bewijzen.vind(randomUUID()), bewijzen.tellers(), regels]).toEqual([null, { bewaard: 1, mislukt: 0 }, []]);
    await bewijzen.stop();
  });

  test('has a fingerprint of its own, also of the same ranking', async () => {
    const bewijzen = await start();
    const [een, ander] = await Promise.all([bewijzen.leg(randomUUID(), drieKandidaten), bewijzen.leg(randomUUID(), drieKandidaten)]);
    expect(een).not.toEqual(ander);
    await bewijzen.stop();
  });

  test('that was swapped with another one, or altered, or cut off, is damaged', async () => {
    const bewijzen = await start();
    const [een, ander] = [randomUUID(), randomUUID()];
    await bewijzen.leg(een, drieKandidaten);
    await bewijzen.leg(ander, drieKandidaten);
    renameSync(bestandVan(een), bestandVan(ander));
    expect([await bewijzen.vind(een), await bewijzen.vind(ander)]).toEqual([null, 'BESCHADIGD']);
    writeFileSync(bestandVan(een), 'half');
    expect(await bewijzen.vind(een)).toBe('BESCHADIGD');
    await bewijzen.stop();
  });

  test('that cannot be kept is an error with a code, counted, and no reason to reject', async () => {
    const fouten = ['ENOSPC', 'EACCES', 'EIO'];
    const bewijzen = await start({ openen: async () => { throw Object.assign(new Error('/geheim/pad'), { code: fouten.shift() }); } });
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of ids) expect(await bewijzen.leg(id, drieKandidaten)).toEqual({ bewijs: 'MISLUKT' });
    rmSync(map, { recursive: true });
    expect(await bewijzen.leg('weg', drieKandidaten)).toEqual({ bewijs: 'MISLUKT' });
    const tekst = 'het bewijs van een rangschikking is niet bewaard';
    expect(regels).toEqual([
      { zoekopdracht: ids[0], code: 'SCHIJF_VOL', mislukt: 1, tekst }, { zoekopdracht: ids[1], code: 'GEEN_TOEGANG', mislukt: 2, tekst },
      { zoekopdracht: ids[2], code: 'BEWIJSFOUT', mislukt: 3, tekst }, { zoekopdracht: 'weg', code: 'MAP_WEG', mislukt: 4, tekst },
    ]);
    expect(bewijzen.tellers()).toEqual({ bewaard: 0, mislukt: 4 });
    await bewijzen.stop();
  });

  test('waits for a slow disk with fifty others and no more; stopping waits for those', async () => {
    let verder = (): void => undefined;
    const wacht = new Promise<void>((klaar) => { verder = klaar; });
    const bewijzen = await start({ openen: (...waar) => wacht.then(() => open(...waar)) });
    const gelegd = Array.from({ length: 52 }, () => bewijzen.leg(randomUUID(), drieKandidaten));
    expect([await gelegd[50], await gelegd[51]]).toEqual([{ bewijs: 'MISLUKT' }, { bewijs: 'MISLUKT' }]);
    expect(regels).toMatchObject([{ code: 'TE_DRUK' }, { code: 'TE_DRUK' }]);
    verder();
    await bewijzen.stop();
    expect([bewijzen.tellers(), readdirSync(join(map, drieKandidaten.dag)).length]).toEqual([{ bewaard: 50, mislukt: 2 }, 50]);
  });

  test('is not kept when that is off, and says so', async () => {
    const bewijzen = await start({ uit: true });
    expect([await bewijzen.leg(randomUUID(), drieKandidaten), await bewijzen.vind(randomUUID()), bewijzen.tellers()]).toEqual([{ bewijs: 'GEEN' }, null, { bewaard: 0, mislukt: 0 }]);
    await bewijzen.stop();
    expect(readdirSync(map)).toEqual([]);
  });

  test('has a folder that can be made, or nothing starts', async () => {
    writeFileSync(join(map, 'bestand'), '');
    await expect(openBewijzen({ plaats: { map: join(map, 'bestand', 'bewijzen'), sleutel }, dagen: 28 }, { klok: () => nu, logger: { info: noteer, error: noteer }, willekeur: randomBytes })).rejects.toThrow('BEWIJS_MAP');
  });
});

describe('proofs past their days', () => {
  const isEr = async (id: string): Promise<boolean> => {
    const bewijzen = await start({ dagen: 2 });
    await bewijzen.stop();
    return (await bewijzen.vind(id)) !== null;
  };

  test('are taken away at the start, and not a day before', async () => {
    const bewijzen = await start({ dagen: 2 });
    const id = randomUUID();
    await bewijzen.leg(id, drieKandidaten);
    await bewijzen.stop();
    const gevonden: boolean[] = [];
    // The last moment of the day, here, on which they are two days old; and the next.
    for (const moment of [Date.UTC(2026, 5, 2, 9), Date.UTC(2026, 5, 3, 21, 59, 59), Date.UTC(2026, 5, 3, 22)]) {
      nu = moment;
      gevonden.push(await isEr(id));
    }
    expect([gevonden, regels]).toEqual([[true, true, false], [{ opgeruimd: 1, tekst: 'bewijzen voorbij hun bewaartermijn zijn verwijderd' }]]);
  });
});

describe('the settings of proofs', () => {
  test('are off without a folder, and with 0 days', () => {
    expect([readBewijsConfig({}), readBewijsConfig({ NODE_ENV: 'production' }), readBewijsConfig({ BEWIJS_MAP: map, BEWIJS_DAGEN: '0' }).plaats]).toEqual([{ plaats: null, dagen: 28 }, { plaats: null, dagen: 28 }, null]);
    expect(readBewijsConfig({ BEWIJS_MAP: map, BEWIJS_DAGEN: '7' })).toMatchObject({ plaats: { map }, dagen: 7 });
  });

  test('need a key in production when there is a folder, of 32 bytes', () => {
    expect(() => readBewijsConfig({ NODE_ENV: 'production', BEWIJS_MAP: map })).toThrow('BEWIJS_SLEUTEL ontbreekt');
    expect(() => readBewijsConfig({ BEWIJS_MAP: map, BEWIJS_SLEUTEL: 'kort', BEWIJS_DAGEN: '-1' })).toThrow(/BEWIJS_DAGEN[^]*BEWIJS_SLEUTEL/);
    expect(readBewijsConfig({ NODE_ENV: 'production', BEWIJS_MAP: map, BEWIJS_SLEUTEL: sleutel.toString('base64') }).plaats?.sleutel).toEqual(sleutel);
  });
});
