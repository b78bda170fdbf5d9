import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, readdir, readFile, stat, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { canoniek } from './canoniek.ts';
import { controleerAlles } from './controleer.ts';
import { toLijn } from './bestand-lijn.ts';
import { beginVan, rijgAan } from './keten.ts';
import { Logboekfout } from './logboekfout.ts';
import type { Logboekopslag } from './opslag.ts';
import { ans, controleerKetens, dinsdagmiddag, maakRegel, maakRegels, piet } from './regels.fixture.ts';
import { createSchrijver, type Schrijver } from './schrijver.ts';
import { doePostgres, listTestopslagen, testsubgraaf, type Testplaats } from './testopslagen.fixture.ts';

const altijd = { van: 0, tot: dinsdagmiddag * 2 };
const schrijfproces = fileURLToPath(new URL('schrijfproces.fixture.ts', import.meta.url));

const openSchrijver = async (opslag: Logboekopslag, schrijver = 'uwv-1'): Promise<Schrijver> =>
  createSchrijver({ schrijver, opslag: await opslag.openSchrijver(schrijver), maxWachtend: 10_000 });

describe.each(await listTestopslagen(process.env))('a Logboek in $naam', ({ naam, maakPlaats }) => {
  let plaats: Testplaats;
  let opslag: Logboekopslag;
  beforeEach(async () => {
    plaats = await maakPlaats();
    opslag = await plaats.open();
  });
  afterEach(async () => {
    await opslag.stop();
    await plaats.ruimOp();
  });
  const mapVanLog = (): string => (plaats.adres.soort === 'bestand' ? join(plaats.adres.map, testsubgraaf) : '');

  test('keeps what 1,000 callers write at the same time, in one whole chain', async () => {
    const schrijver = await openSchrijver(opslag);
    const regels = maakRegels(1_000);
    await Promise.all(regels.map((regel) => schrijver.schrijf([regel])));
    await schrijver.stop();
    expect(await controleerKetens(opslag)).toEqual({ breuken: [], rijen: 1_000 });
    const { gevonden } = await opslag.zoek({ ...altijd, betrokkene: piet }, null, 2_000);
    expect(gevonden.map(({ regel }) => regel)).toEqual([...regels].reverse());
    expect(await opslag.findKop('uwv-1')).toMatchObject({ volgnummer: 1_000 });
  });

  test('finds records by person, trace, user and organisation, within a period, and no others', async () => {
    const schrijver = await openSchrijver(opslag);
    const [een, twee, drie] = [maakRegel({ nummer: 1 }), maakRegel({ nummer: 2, betrokkene: { pseudoniem: ans, soort: 'BSN' }, sub: 'ander' }), maakRegel({ nummer: 3, organisatie: '00000009876543210000' })] as const;
    await schrijver.schrijf([een, twee, drie, maakRegel({ nummer: 4, betrokkene: null })]);
    const vind = async (zoek: object): Promise<string[]> => (await opslag.zoek({ ...altijd, ...zoek }, null, 10)).gevonden.map(({ regel }) => regel.span_id);
    expect(await vind({ betrokkene: piet })).toEqual([drie.span_id, een.span_id]);
    expect(await vind({ betrokkene: ans })).toEqual([twee.span_id]);
    expect(await vind({ traceId: een.trace_id })).toEqual([een.span_id]);
    expect(await vind({ gebruiker: twee.attributes['loketgraaf.gebruiker'] })).toEqual([twee.span_id]);
    expect(await vind({ organisatie: '00000009876543210000' })).toEqual([drie.span_id]);
    expect(await vind({ betrokkene: piet, van: een.start_time, tot: een.start_time + 1 })).toEqual([een.span_id]);
    expect(await vind({ betrokkene: piet, gebruiker: twee.attributes['loketgraaf.gebruiker'] })).toEqual([]);
    expect(await vind({ betrokkene: 'x' })).toEqual([]);
    await schrijver.stop();
  });

  test('sees what another writer adds, also after it was read, and gives equal moments in one order', async () => {
    const [een, twee] = [await openSchrijver(opslag, 'uwv-1'), await openSchrijver(await plaats.open(), 'uwv-2')];
    await een.schrijf([maakRegel({ nummer: 1, om: dinsdagmiddag }), maakRegel({ nummer: 2, om: dinsdagmiddag })]);
    expect((await opslag.zoek({ ...altijd, betrokkene: piet }, null, 10)).gevonden).toHaveLength(2);
    await twee.schrijf([maakRegel({ nummer: 3, om: dinsdagmiddag })]);
    const { gevonden } = await opslag.zoek({ ...altijd, betrokkene: piet }, null, 10);
    expect(gevonden.map(({ positie }) => [positie.schrijver, positie.volgnummer])).toEqual([['uwv-1', 2], ['uwv-1', 1], ['uwv-2', 1]]);
    const na = await opslag.zoek({ ...altijd, betrokkene: piet }, gevonden[1]?.positie ?? null, 10);
    expect(na.gevonden).toEqual(gevonden.slice(2));
    expect(await opslag.listSchrijvers()).toEqual(['uwv-1', 'uwv-2']);
    await Promise.all([een.stop(), twee.stop()]);
  });

  test('rejects while it cannot be written, works again after, and the chain holds', async () => {
    const schrijver = await openSchrijver(opslag);
    await schrijver.schrijf([maakRegel({ nummer: 1 })]);
    await schrijver.stop();
    const volgende = await openSchrijver(opslag, 'uwv-2');
    await plaats.breek();
    await expect(volgende.schrijf([maakRegel({ nummer: 2 })])).rejects.toMatchObject({ soort: 'SCHRIJVEN_MISLUKT' });
    await expect(volgende.schrijf([maakRegel({ nummer: 3 })])).rejects.toBeInstanceOf(Logboekfout);
    await plaats.herstel();
    await volgende.schrijf([maakRegel({ nummer: 4 })]);
    await volgende.stop();
    const { breuken, rijen } = await controleerKetens(opslag);
    expect(breuken).toEqual([]);
    expect(rijen).toBe(2);
  });

  test('a process that is killed while it writes loses nothing that was acknowledged', async () => {
    const proces = spawn(process.execPath, ['--no-warnings', schrijfproces, 'uwv-kind', 'schrijf', JSON.stringify(plaats.omgeving)], { stdio: ['ignore', 'pipe', 'inherit'] });
    const bevestigd: number[] = [];
    for await (const lijn of createInterface({ input: proces.stdout })) {
      bevestigd.push(Number(lijn));
      if (bevestigd.length === 300) proces.kill('SIGKILL');
    }
    expect(bevestigd.length).toBeGreaterThanOrEqual(300);
    const { breuken, rijen } = await controleerKetens(opslag);
    expect(breuken).toEqual([]);
    expect(rijen).toBeGreaterThanOrEqual(bevestigd.length);
    const { gevonden } = await opslag.zoek({ ...altijd, betrokkene: piet }, null, 100_000);
    const spans = new Set(gevonden.map(({ regel }) => Number.parseInt(regel.span_id, 16)));
    expect(bevestigd.filter((nummer) => !spans.has(nummer))).toEqual([]);
    const verder = await openSchrijver(opslag, 'uwv-kind');
    await verder.schrijf([maakRegel({ nummer: 90_000 })]);
    await verder.stop();
    expect((await controleerKetens(opslag)).breuken).toEqual([]);
  });

  test('the command names the first row that is not what was written', async () => {
    const schrijver = await openSchrijver(opslag);
    await schrijver.schrijf(maakRegels(5));
    await schrijver.stop();
    const zegt = async (): Promise<[number, string[]]> => {
      const gezegd: string[] = [];
      return [await controleerAlles(plaats.adres, (melding) => gezegd.push(melding)), gezegd];
    };
    expect(await zegt()).toEqual([0, ['uwv-1: 5 regels, de keten klopt']]);
    if (naam === 'bestand') {
      const pad = join(mapVanLog(), 'uwv-1.000001.ndjson');
      const tekst = await readFile(pad, 'utf8');
      await writeFile(pad, tekst.replace(/("volgnummer":3,.*)UITKERING/, '$1UITKERINF'));
      expect(await zegt()).toEqual([1, ['uwv-1: regel 3 is gewijzigd']]);
      await writeFile(pad, tekst.split('\n').slice(0, 3).join('\n'));
    } else {
      await doePostgres(plaats, `set session_replication_role = replica; update logboek_uwv.logboek set regel = replace(regel::text, 'UITKERING', 'UITKERINF')::json where volgnummer = 3`);
      expect(await zegt()).toEqual([1, ['uwv-1: regel 3 is gewijzigd']]);
      await doePostgres(plaats, `set session_replication_role = replica; delete from logboek_uwv.logboek where volgnummer >= 3`);
    }
    expect(await zegt()).toEqual([1, ['uwv-1: regel 3 en wat erna kwam ontbreken: het einde is afgebroken']]);
  });

  if (naam === 'PostgreSQL') {
    test.each([
      `update logboek_uwv.logboek set hash = 'x'`, `delete from logboek_uwv.logboek`, `truncate logboek_uwv.logboek`,
      `update logboek_uwv.logboek_kop set volgnummer = 1`, `delete from logboek_uwv.logboek_kop`, `truncate logboek_uwv.logboek_kop`,
    ])('refuses %s', async (opdracht) => {
      const schrijver = await openSchrijver(opslag);
      await schrijver.schrijf(maakRegels(2));
      await expect(doePostgres(plaats, opdracht)).rejects.toThrow('wordt alleen aangevuld');
      await schrijver.stop();
    });

    test('goes on after its connections were broken', async () => {
      const schrijver = await openSchrijver(opslag);
      await schrijver.schrijf([maakRegel({ nummer: 1 })]);
      await doePostgres(plaats, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()');
      // Each broken connection may still answer one question, with an error.
      const lukt = (): Promise<boolean> => schrijver.schrijf([maakRegel({ nummer: 2 })]).then(() => true, () => false);
      let gelukt = false;
      for (let keer = 0; !gelukt && keer < 10; keer += 1) gelukt = await lukt();
      expect(gelukt).toBe(true);
      await schrijver.stop();
      expect((await controleerKetens(opslag)).breuken).toEqual([]);
    });
  } else {
    test('files follow on each other, can be read by their owner only, and hold no number of a person', async () => {
      const schrijver = await openSchrijver(opslag);
      for (const regel of maakRegels(150)) await schrijver.schrijf([regel]);
      await schrijver.stop();
      const namen = await readdir(mapVanLog());
      expect(namen.filter((bestand) => bestand.endsWith('.ndjson')).length).toBeGreaterThan(2);
      for (const bestand of namen) {
        const { mode, size } = await stat(join(mapVanLog(), bestand));
        expect(mode & 0o777).toBe(0o600);
        expect(size).toBeLessThanOrEqual(40_000);
        expect(`${bestand}${await readFile(join(mapVanLog(), bestand), 'utf8')}`).not.toMatch(/99999\d{4}|medewerker-1/);
      }
      expect(await controleerKetens(opslag)).toEqual({ breuken: [], rijen: 150 });
    });

    test('a torn last line is not read, and cut off when its writer goes on', async () => {
      const eerste = await openSchrijver(opslag);
      await eerste.schrijf(maakRegels(2));
      await eerste.stop();
      const pad = join(mapVanLog(), 'uwv-1.000001.ndjson');
      const heel = await readFile(pad, 'utf8');
      await appendFile(pad, heel.slice(0, 200));
      expect((await opslag.zoek({ ...altijd, betrokkene: piet }, null, 10)).gevonden).toHaveLength(2);
      expect((await controleerKetens(opslag)).breuken).toEqual([]);
      const weer = await openSchrijver(opslag);
      await weer.schrijf([maakRegel({ nummer: 3 })]);
      await weer.stop();
      expect((await readFile(pad, 'utf8')).startsWith(heel)).toBe(true);
      expect(await controleerKetens(opslag)).toEqual({ breuken: [], rijen: 3 });
      expect((await opslag.zoek({ ...altijd, betrokkene: piet }, null, 10)).gevonden).toHaveLength(3);
    });

    test('rows of a crash before they were acknowledged stay, and the chain goes on after them', async () => {
      const eerste = await openSchrijver(opslag);
      await eerste.schrijf(maakRegels(2));
      await eerste.stop();
      const kop = await opslag.findKop('uwv-1');
      const [rij] = rijgAan('uwv-1', kop ?? beginVan('uwv-1'), [canoniek(maakRegel({ nummer: 3 }))]);
      if (rij !== undefined) await appendFile(join(mapVanLog(), 'uwv-1.000001.ndjson'), toLijn(rij));
      const weer = await openSchrijver(opslag);
      await weer.schrijf([maakRegel({ nummer: 4 })]);
      await weer.stop();
      expect(await controleerKetens(opslag)).toEqual({ breuken: [], rijen: 4 });
    });

    test('a disk without room in the middle of writing rejects, and works again after', async () => {
      const schrijver = await openSchrijver(opslag);
      await schrijver.schrijf(maakRegels(1));
      const volgend = join(mapVanLog(), 'uwv-1.000002.ndjson');
      await symlink('/dev/full', volgend);
      await expect(schrijver.schrijf(maakRegels(60))).rejects.toMatchObject({ soort: 'SCHRIJVEN_MISLUKT' });
      await unlink(volgend);
      await schrijver.schrijf(maakRegels(60));
      await schrijver.stop();
      expect(await controleerKetens(opslag)).toEqual({ breuken: [], rijen: 61 });
    });

    test('what was written in part when a disk was full is taken away, and everything acknowledged is there', async () => {
      const proces = spawn(process.execPath, ['--no-warnings', schrijfproces, 'uwv-kind', 'vol', JSON.stringify(plaats.omgeving)], { stdio: ['ignore', 'pipe', 'inherit'] });
      const lijnen: string[] = [];
      for await (const lijn of createInterface({ input: proces.stdout })) lijnen.push(lijn);
      if (proces.exitCode === null) await once(proces, 'exit');
      expect(proces.exitCode).toBe(0);
      expect(lijnen.at(-1)).toMatch(/^geweigerd [1-9]\d* daarna 0$/);
      const { gevonden } = await opslag.zoek({ ...altijd, betrokkene: piet }, null, 1_000);
      expect(gevonden.map(({ regel }) => Number.parseInt(regel.span_id, 16))).toEqual(expect.arrayContaining(lijnen.slice(0, -1).map(Number)));
      expect((await controleerKetens(opslag)).breuken).toEqual([]);
    });

    test('whoever made a stored row shorter is noticed by the writer itself', async () => {
      const schrijver = await openSchrijver(opslag);
      await schrijver.schrijf(maakRegels(3));
      await plaats.breek();
      await expect(schrijver.schrijf(maakRegels(60))).rejects.toBeInstanceOf(Logboekfout);
      await plaats.herstel();
      const pad = join(mapVanLog(), 'uwv-1.000001.ndjson');
      await writeFile(pad, (await readFile(pad, 'utf8')).split('\n').slice(0, 2).join('\n'));
      await expect(schrijver.schrijf(maakRegels(1))).rejects.toMatchObject({ soort: 'KETEN_GEBROKEN' });
      await schrijver.stop();
    });

    test('acknowledges nothing into a file that was removed', async () => {
      const schrijver = await openSchrijver(opslag);
      await schrijver.schrijf(maakRegels(1));
      await unlink(join(mapVanLog(), 'uwv-1.000001.ndjson'));
      await expect(schrijver.schrijf(maakRegels(1))).rejects.toMatchObject({ soort: 'KETEN_GEBROKEN' });
      await schrijver.stop();
      expect((await controleerKetens(opslag)).breuken).toMatchObject([{ schrijver: 'uwv-1', volgnummer: 1, wat: 'EINDE_ONTBREEKT' }]);
    });

    test('a row that cannot be read is told to who searches, and named by the command', async () => {
      const schrijver = await openSchrijver(opslag);
      await schrijver.schrijf(maakRegels(3));
      await schrijver.stop();
      const pad = join(mapVanLog(), 'uwv-1.000001.ndjson');
      await writeFile(pad, (await readFile(pad, 'utf8')).replace('{"volgnummer":2', '{"volgnummr":2'));
      expect(await opslag.zoek({ ...altijd, betrokkene: piet }, null, 10)).toMatchObject({ gevonden: [{}, {}], onleesbaar: 1 });
      expect((await controleerKetens(opslag)).breuken).toMatchObject([{ volgnummer: 2, wat: 'ONLEESBAAR' }]);
    });
  }
});

test('the command says 2 where there is nothing to check', async () => {
  expect(await controleerAlles({ soort: 'bestand', map: '/bestaat/niet', maxBytes: 1 }, () => undefined)).toBe(2);
  expect(await controleerAlles({ soort: 'postgres', url: 'postgres://postgres@127.0.0.1:1/niets', verbindingen: 1 }, () => undefined)).toBe(2);
});
