import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { toCursor, toVraagmerk } from '../../catalogus/cursor.ts';
import { moment, uuid } from '../../catalogus/catalogus.fixture.ts';
import { toToken } from './token.ts';
import { eerste, json, startTestserver, tweede, vraag, type Testserver } from './verzoek.fixture.ts';
import { listVerwacht } from './uitgavemap.fixture.ts';

let server: Testserver;
beforeAll(async () => { server = await startTestserver(); });
afterAll(() => server.stop());

const bladSchema = z.object({ versie: z.string(), instrumenten: z.array(z.looseObject({ id: z.string() })), links: z.object({ zelf: z.string(), volgende: z.string().nullable() }) });
const probleemSchema = z.object({ status: z.number(), code: z.string(), fouten: z.array(z.object({ veld: z.string(), code: z.string(), melding: z.string() })).default([]), herstart: z.string().optional() });

const leesBlad = async (pad: string) => bladSchema.parse(json(await vraag(server.van(pad))));
const idsVan = async (zoek: string): Promise<string[]> => (await leesBlad(`/v1/catalogus/instrumenten?${zoek}`)).instrumenten.map(({ id }) => id);
const leesProbleem = async (pad: string) => probleemSchema.parse(json(await vraag(server.van(pad))));
const foutenVan = async (pad: string): Promise<string[]> => (await leesProbleem(`/v1/catalogus${pad}`)).fouten.map(({ veld, code }) => `${veld} ${code}`).sort();

const alleIds = listVerwacht(eerste, 'instrumenten').map(({ id }) => String(id));
const zonder = (...weg: readonly string[]): string[] => alleIds.filter((id) => !weg.includes(id));

describe('a page of instruments', () => {
  test('has the same rows as the file, in the same order', async () => {
    const { instrumenten, links } = await leesBlad('/v1/catalogus/instrumenten');
    expect(instrumenten).toEqual(listVerwacht(eerste, 'instrumenten'));
    expect(links.volgende).toBeNull();
    const { bytes } = await vraag(server.van('/v1/catalogus/export.ndjson'));
    expect(bytes.toString('utf8').trim().split('\n').map((regel): unknown => JSON.parse(regel))).toEqual(instrumenten);
  });

  test('leads to the next, until all were had once, each with the filter', async () => {
    const gehad: string[] = [];
    const adressen: string[] = [];
    for (let pad: string | null = '/v1/catalogus/instrumenten?aantal=2&tegel=EW04'; pad !== null;) {
      const blad: z.infer<typeof bladSchema> = await leesBlad(pad);
      expect(blad.links.zelf.split('?')[0]).toBe('/v1/catalogus/instrumenten');
      gehad.push(...blad.instrumenten.map(({ id }) => id));
      adressen.push(pad);
      pad = blad.links.volgende;
    }
    expect(gehad).toEqual(zonder(uuid(9), 'UWV:A'));
    expect(adressen).toHaveLength(5);
  });

  test.each([
    ['regio=AM22', zonder(uuid(10), 'UWV:A')],
    ['regio=AM26', alleIds],
    ['regio=AM01', zonder(uuid(9), uuid(10), 'UWV:A')],
    ['gemeente=GM0744', alleIds],
    ['gemeente=GM0766', zonder(uuid(10), 'UWV:A')],
    ['regio=AM26&gemeente=GM0766', zonder(uuid(10), 'UWV:A')],
    ['tegel=EW06', [uuid(9), 'UWV:A']],
    ['tegel=EW06&tegel=EW04', alleIds],
    ['doelgroep=DD05', [uuid(9)]],
    ['doelgroep=DD05&tegel=EW04', []],
    ['aanbieder=Gemeente+Baarle-Nassau+%26+Co', [uuid(10)]],
    ['aanbieder=gemeente', []],
    ['datum=2025-12-31', alleIds],
    ['datum=2026-01-01', zonder(uuid(11))],
    ['datum=2019-12-31', zonder(uuid(11))],
  ])('with %s has what that asks', async (zoek, verwacht) => {
    expect(await idsVan(zoek)).toEqual(verwacht);
  });

  test('of a region holds what the file of that region holds', async () => {
    const { bytes } = await vraag(server.van('/v1/catalogus/export.ndjson?regio=AM22'));
    expect(bytes.toString('utf8').trim().split('\n').map((regel): unknown => JSON.parse(regel))).toEqual((await leesBlad('/v1/catalogus/instrumenten?regio=AM22')).instrumenten);
  });

  test('goes on in its own edition, as long as that is kept; then it says where to begin again', async () => {
    const eigen = await startTestserver();
    const blad = async (pad: string) => bladSchema.parse(json(await vraag(eigen.van(pad))));
    const een = await blad('/v1/catalogus/instrumenten?aantal=1');
    await eigen.uitgaven.voegToe(tweede, moment + 60_000);
    const twee = await blad(een.links.volgende ?? '');
    expect([twee.versie, twee.instrumenten.map(({ id }) => id)]).toEqual([een.versie, [uuid(2)]]);
    expect((await blad('/v1/catalogus/instrumenten?aantal=1')).versie).not.toBe(een.versie);
    eigen.uitgaven.vergeet(een.versie);
    const antwoord = await vraag(eigen.van(een.links.volgende ?? ''));
    const { code, herstart } = probleemSchema.parse(json(antwoord));
    expect([antwoord.status, code, herstart]).toEqual([410, 'CURSOR_VERLOPEN', '/v1/catalogus/instrumenten?aantal=1']);
    expect((await vraag(eigen.van(herstart ?? ''))).status).toBe(200);
    await eigen.stop();
  });
});

describe('one instrument', () => {
  test('comes with where it can be used; what only a party knows too', async () => {
    const blad = z.object({ instrument: z.unknown(), beschikbaarheid: z.array(z.unknown()) });
    for (const id of [uuid(9), 'UWV:A']) {
      const { instrument, beschikbaarheid } = blad.parse(json(await vraag(server.van(`/v1/catalogus/instrumenten/${encodeURIComponent(id)}`))));
      expect(instrument).toEqual(listVerwacht(eerste, 'instrumenten').find((rij) => rij['id'] === id));
      expect(beschikbaarheid).toEqual(listVerwacht(eerste, 'beschikbaarheid').filter((rij) => rij['instrument_id'] === id));
      expect(beschikbaarheid.length).toBeGreaterThan(0);
    }
  });

  test('that there is not, is a problem', async () => {
    expect(await leesProbleem(`/v1/catalogus/instrumenten/${uuid(99)}`)).toMatchObject({ status: 404, code: 'NIET_GEVONDEN' });
    expect(await leesProbleem(`/v1/catalogus/instrumenten/${'x'.repeat(600)}`)).toMatchObject({ status: 404, code: 'NIET_GEVONDEN' });
  });
});

describe('editions and code lists', () => {
  test('are listed newest first, and each says what it is', async () => {
    const eigen = await startTestserver({}, [eerste, tweede]);
    const lees = async (pad: string): Promise<unknown> => json(await vraag(eigen.van(pad)));
    const { versies } = z.object({ versies: z.array(z.looseObject({ volgnummer: z.number(), gemaaktOp: z.string(), rijen: z.unknown(), links: z.object({ zelf: z.string(), manifest: z.string() }) })) }).parse(await lees('/v1/catalogus/versies'));
    expect(versies.map(({ volgnummer, gemaaktOp }) => [volgnummer, gemaaktOp])).toEqual([[2, '2026-11-22T12:01:00.000Z'], [1, '2026-11-22T12:00:00.000Z']]);
    for (const versie of versies) expect(await lees(versie.links.zelf)).toEqual(versie);
    expect(versies[1]?.rijen).toEqual({ instrumenten: 12, beschikbaarheid: listVerwacht(eerste, 'beschikbaarheid').length, codelijsten: listVerwacht(eerste, 'codelijsten').length, monitor: 0, bijstand: 36, budgetten: listVerwacht(eerste, 'budgetten').length });
    const manifest = z.object({ bestanden: z.array(z.object({ pad: z.string(), sha256: z.string(), bytes: z.number(), rijen: z.number(), formaat: z.string() })), tabellen: z.array(z.unknown()) }).parse(await lees(versies[1]?.links.manifest ?? ''));
    expect([manifest.bestanden.length, manifest.tabellen.length]).toEqual([18, 6]);
    for (const { pad, sha256, bytes } of manifest.bestanden) {
      const antwoord = await vraag(eigen.van(pad));
      expect([antwoord.bytes.length, antwoord.koppen['repr-digest']]).toEqual([bytes, `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`]);
    }
    await eigen.stop();
  });

  test('have in their manifest the full address of every file, as the outside finds it', async () => {
    const eigen = await startTestserver({ openbaarAdres: 'https://data.example.nl' });
    const versie = eigen.uitgaven.list()[0]?.versie ?? '';
    const manifest = z.object({ bestanden: z.array(z.object({ pad: z.string(), url: z.string() })) }).parse(json(await vraag(eigen.van(`/v1/catalogus/versies/${versie}/manifest`))));
    expect(manifest.bestanden.map(({ url }) => url)).toEqual(manifest.bestanden.map(({ pad }) => `https://data.example.nl${pad}`));
    expect(manifest.bestanden).toHaveLength(18);
    await eigen.stop();
  });

  test('of a version of the catalogue in the graph: the latest that has it', async () => {
    const eigen = await startTestserver();
    const [een] = eigen.uitgaven.list();
    if (!een) throw new Error('geen uitgave');
    const list = () => [{ ...een, versie: 'abc-2', volgnummer: 2 }, { ...een, versie: 'abc-1' }];
    const ander = await startTestserver({ uitgaven: { ...eigen.uitgaven, list } });
    const versieVan = async (pad: string): Promise<unknown> => json(await vraag(ander.van(`/v1/catalogus/versies/${pad}`)));
    expect([await versieVan('abc'), await versieVan('abc-1'), await versieVan('ab')]).toMatchObject([{ versie: 'abc-2', links: { zelf: '/v1/catalogus/versies/abc-2' } }, { versie: 'abc-1' }, { status: 404, code: 'GEEN_VERSIE' }]);
    // What may be kept for good is only had by its own name.
    expect(await versieVan('abc/export.csv')).toMatchObject({ status: 404, code: 'GEEN_VERSIE' });
    await Promise.all([ander.stop(), eigen.stop()]);
  });

  test('of an earlier release have in their manifest the columns of then, and no table that came later', async () => {
    const eigen = await startTestserver();
    const [een] = eigen.uitgaven.list();
    if (!een) throw new Error('geen uitgave');
    const tabellen = een.tabellen.slice(0, 1).map((tabel) => ({ ...tabel, omschrijving: 'Zoals toen.', kolommen: tabel.kolommen.slice(0, 2) }));
    const ander = await startTestserver({ uitgaven: { ...eigen.uitgaven, list: () => [{ ...een, tabellen, rijen: { instrumenten: 12 } }] } });
    const lees = async (pad: string): Promise<unknown> => json(await vraag(ander.van(`/v1/catalogus/${pad}`)));
    expect(await lees(`versies/${een.versie}/manifest`)).toMatchObject({ bestanden: [{ tabel: 'instrumenten' }, { tabel: 'instrumenten' }, { tabel: 'instrumenten' }], tabellen: [{ naam: 'instrumenten', omschrijving: 'Zoals toen.', kolommen: [{ naam: 'id' }, { naam: 'naam' }] }] });
    expect(await lees(`versies/${een.versie}`)).toMatchObject({ rijen: { instrumenten: 12 } });
    expect(await lees(`versies/${een.versie}/export.csv?tabel=monitor`)).toMatchObject({ status: 404, code: 'GEEN_TABEL' });
    await Promise.all([ander.stop(), eigen.stop()]);
  });

  test('say what every code means', async () => {
    expect(json(await vraag(server.van('/v1/catalogus/codelijsten')))).toMatchObject({ codelijsten: listVerwacht(eerste, 'codelijsten') });
  });

  test('are not there before the first: nothing to list, and for the rest come back later', async () => {
    const leeg = await startTestserver({ grenzen: { terugSeconden: 3 } }, []);
    expect(json(await vraag(leeg.van('/v1/catalogus/versies')))).toEqual({ versies: [] });
    for (const pad of ['instrumenten', 'export.csv', 'codelijsten', 'wijzigingen', 'dcat', `wijzigingen?sinds=${toToken('x')}`]) {
      const antwoord = await vraag(leeg.van(`/v1/catalogus/${pad}`));
      expect([pad, antwoord.status, antwoord.koppen['retry-after'], json(antwoord)]).toMatchObject([pad, 503, '3', { code: 'NOG_GEEN_VERSIE' }]);
    }
    await leeg.stop();
  });
});

describe('everything wrong in a request is told at once', () => {
  test.each([
    ['/instrumenten?regio=AM99&gemeente=GM9999&tegel=EW99&doelgroep=nee&datum=2026-02-30&aantal=501&cursor=x&kleur=rood', [
      'aantal BUITEN_BEREIK', 'cursor GEEN_CURSOR', 'datum GEEN_DATUM', 'doelgroep ONBEKENDE_CODE', 'gemeente ONBEKENDE_GEMEENTE', 'kleur ONBEKENDE_PARAMETER', 'regio ONBEKENDE_REGIO', 'tegel ONBEKENDE_CODE']],
    ['/instrumenten?regio=AM22&gemeente=GM0744&aantal=nul', ['aantal BUITEN_BEREIK', 'gemeente BUITEN_REGIO']],
    ['/instrumenten?regio=AM22&regio=AM26', ['regio MEER_KEER']],
    ['/instrumenten?regio=&aanbieder=', ['aanbieder GEEN_NAAM', 'regio ONBEKENDE_REGIO']],
    ['/instrumenten?aantal=1e2', ['aantal BUITEN_BEREIK']],
    ['/instrumenten?%3Cscript%3E=1', ['onbekend ONBEKENDE_PARAMETER']],
    [`/instrumenten?cursor=${toCursor({ versie: 'x', vraag: toVraagmerk('iets anders'), id: uuid(1) })}`, ['cursor ANDERE_VRAAG']],
    [`/instrumenten?aantal=0&cursor=${toCursor({ versie: 'x', vraag: toVraagmerk('iets anders'), id: uuid(1) })}`, ['aantal BUITEN_BEREIK', 'cursor ANDERE_VRAAG']],
    // Of which list the cursor is cannot be said while the filter is none.
    [`/instrumenten?regio=AM99&cursor=${toCursor({ versie: 'x', vraag: toVraagmerk('iets anders'), id: uuid(1) })}`, ['regio ONBEKENDE_REGIO']],
    ['/instrumenten/x?regio=AM26', ['regio ONBEKENDE_PARAMETER']],
    ['/export.xlsx?tabel=personen&regio=AM99&bom=misschien&variant=calc&x=1', ['bom ONBEKENDE_WAARDE', 'formaat ONBEKEND_FORMAAT', 'regio ONBEKENDE_REGIO', 'tabel ONBEKENDE_TABEL', 'variant ONBEKENDE_WAARDE', 'x ONBEKENDE_PARAMETER']],
    ['/versies/x/export.xml', ['formaat ONBEKEND_FORMAAT']],
    ['/export.parquet?bom=ja&variant=excel', ['bom ONBEKENDE_PARAMETER', 'variant ONBEKENDE_PARAMETER']],
    ['/export.csv?variant=excel&bom=nee&tabel=codelijsten&regio=AM26', ['bom TEGENSTRIJDIG', 'regio TEGENSTRIJDIG']],
    ['/export.csv?tabel=budgetten&regio=AM26', ['regio TEGENSTRIJDIG']],
    ['/wijzigingen?sinds=vreemd&regio=AM26', ['regio ONBEKENDE_PARAMETER', 'sinds GEEN_TOKEN']],
    ['/versies?versie=1', ['versie ONBEKENDE_PARAMETER']],
    ['/dcat?formaat=ttl', ['formaat ONBEKENDE_PARAMETER']],
  ])('%s', async (pad, verwacht) => {
    expect(await foutenVan(pad)).toEqual(verwacht);
  });

  test('in sentences, without repeating what was sent', async () => {
    const { bytes, status, koppen } = await vraag(server.van('/v1/catalogus/instrumenten?regio=geheim&geheim%3D=1&aantal=geheim'));
    expect([status, koppen['content-type'], bytes.toString('utf8').includes('geheim')]).toEqual([400, 'application/problem+json', false]);
    const { fouten } = probleemSchema.parse(JSON.parse(bytes.toString('utf8')));
    expect(fouten.every(({ melding }) => /^[A-Z].*\.$/.test(melding))).toBe(true);
  });
});
