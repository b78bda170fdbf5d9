import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createBewijsmap, maakBewijsmap, type Openen } from './bestanden.ts';

const [id, ander] = ['11111111-2222-4333-8444-555555555555', '99999999-2222-4333-8444-555555555555'];
let boven: string;
let map: string;
beforeEach(async () => {
  boven = mkdtempSync(join(tmpdir(), 'bewijs-'));
  map = join(boven, 'bewijzen');
  await maakBewijsmap(map);
});
afterEach(() => rmSync(boven, { recursive: true, force: true }));

/** Takes the first bytes and then says that the disk is full. */
const volleSchijf: Openen = async (...waar) => {
  const bestand = await open(...waar);
  return Object.assign(bestand, { writeFile: async () => {
    await bestand.write(Buffer.from('half'));
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  } });
};

describe('proofs in files', () => {
  test('come back by their search, whatever the day; of others there is none', async () => {
    const bewijzen = createBewijsmap(map);
    await bewijzen.schrijf('2026-11-01', id, Buffer.from('een'));
    await bewijzen.schrijf('2026-11-02', ander, Buffer.from('twee'));
    expect([String(await bewijzen.vind(id)), String(await bewijzen.vind(ander)), await bewijzen.vind('11111111-2222-4333-8444-000000000000')]).toEqual(['een', 'twee', null]);
  });

  test('are for their owner only, named after a day and a search', async () => {
    await createBewijsmap(map).schrijf('2026-11-01', id, Buffer.from('een'));
    const rechten = (...pad: string[]): number => statSync(join(map, ...pad)).mode & 0o777;
    expect([rechten(), rechten('2026-11-01'), rechten('2026-11-01', `${id}.bewijs`)]).toEqual([0o700, 0o700, 0o600]);
    expect(readdirSync(join(map, '2026-11-01'))).toEqual([`${id}.bewijs`]);
  });

  test('are not there when the disk was full, not half of them either, and can be once it is not', async () => {
    await expect(createBewijsmap(map, volleSchijf).schrijf('2026-11-01', id, Buffer.from('een'))).rejects.toMatchObject({ code: 'ENOSPC' });
    expect([readdirSync(join(map, '2026-11-01')), await createBewijsmap(map).vind(id)]).toEqual([[], null]);
    await createBewijsmap(map).schrijf('2026-11-01', id, Buffer.from('een'));
    expect(String(await createBewijsmap(map).vind(id))).toBe('een');
  });

  test('are refused when the folder has gone: it is not made again somewhere else', async () => {
    const bewijzen = createBewijsmap(map);
    rmSync(map, { recursive: true });
    await expect(bewijzen.schrijf('2026-11-01', id, Buffer.from('een'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect([readdirSync(boven), await bewijzen.vind(id), await bewijzen.ruim('2026-12-01')]).toEqual([[], null, 0]);
  });

  test('can be kept again after the folder of the day was taken away', async () => {
    const bewijzen = createBewijsmap(map);
    await bewijzen.schrijf('2026-11-01', id, Buffer.from('een'));
    rmSync(join(map, '2026-11-01'), { recursive: true });
    await expect(bewijzen.schrijf('2026-11-01', id, Buffer.from('een'))).rejects.toMatchObject({ code: 'ENOENT' });
    await bewijzen.schrijf('2026-11-01', ander, Buffer.from('twee'));
    expect([await bewijzen.vind(id), String(await bewijzen.vind(ander))]).toEqual([null, 'twee']);
  });

  test('are refused when something else has the name of the day', async () => {
    writeFileSync(join(map, '2026-11-01'), '');
    await expect(createBewijsmap(map).schrijf('2026-11-01', id, Buffer.from('een'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    expect(await createBewijsmap(map).vind(id)).toBeNull();
  });

  test('half of one, left by a process that stopped, is none', async () => {
    mkdirSync(join(map, '2026-11-01'));
    writeFileSync(join(map, '2026-11-01', `${id}.deel`), 'half');
    expect(await createBewijsmap(map).vind(id)).toBeNull();
  });

  test('of days before a day are taken away with what was left half, and nothing else is', async () => {
    const bewijzen = createBewijsmap(map);
    for (const dag of ['2026-10-30', '2026-10-31', '2026-11-01']) await bewijzen.schrijf(dag, id, Buffer.from('een'));
    writeFileSync(join(map, '2026-10-31', `${ander}.deel`), 'half');
    writeFileSync(join(map, '2026-10-30', 'aantekening.txt'), 'van een beheerder');
    mkdirSync(join(map, '2026-10-31-reserve'));
    mkdirSync(join(boven, 'elders'));
    writeFileSync(join(boven, 'elders', `${id}.bewijs`), 'elders');
    symlinkSync(join(boven, 'elders'), join(map, '2026-10-29'));
    expect(await bewijzen.ruim('2026-11-01')).toBe(2);
    expect(readdirSync(map).sort()).toEqual(['2026-10-29', '2026-10-30', '2026-10-31-reserve', '2026-11-01']);
    expect([readdirSync(join(map, '2026-10-30')), readdirSync(join(boven, 'elders'))]).toEqual([['aantekening.txt'], [`${id}.bewijs`]]);
    expect(await bewijzen.ruim('2026-11-01')).toBe(0);
  });
});
