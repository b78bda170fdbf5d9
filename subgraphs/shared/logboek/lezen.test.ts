import { describe, expect, test } from '@jest/globals';
import { leesPagina, OngefilterdLezen, OngeldigeCursor, toVerwerking, type Logfilter } from './lezen.ts';
import { createGeheugenopslag } from './opslag-geheugen.ts';
import { ans, dinsdagmiddag, maakRegel, maakRegels, piet } from './regels.fixture.ts';
import { createSchrijver } from './schrijver.ts';

const opslag = createGeheugenopslag();
const { schrijf } = createSchrijver({ schrijver: 'uwv-1', opslag: await opslag.openSchrijver('uwv-1'), maxWachtend: 10_000 });
await schrijf([...maakRegels(250), maakRegel({ nummer: 300, betrokkene: { pseudoniem: ans, soort: 'BSN' } })]);
const periode = { van: dinsdagmiddag, tot: dinsdagmiddag + 1_000 };
const lees = (filter: Partial<Logfilter>) => leesPagina(opslag, { ...periode, ...filter });

describe('reading', () => {
  test.each([{}, { first: 10 }, { betrokkene: '' }, { traceId: undefined }])('without saying of whom is refused: %j', async (filter) => {
    await expect(lees(filter)).rejects.toBeInstanceOf(OngefilterdLezen);
  });

  test('gives pages newest first, 50 or at most 200 at a time, and goes on where it was while records are added', async () => {
    expect((await lees({ betrokkene: piet })).regels).toHaveLength(50);
    const een = await lees({ betrokkene: piet, first: 1_000 });
    expect([een.regels.length, een.heeftMeer]).toEqual([200, true]);
    await schrijf([maakRegel({ nummer: 400 })]);
    const twee = await lees({ betrokkene: piet, first: 200, after: een.eindcursor });
    expect([twee.regels.length, twee.heeftMeer]).toEqual([50, false]);
    const spans = [...een.regels, ...twee.regels].map((regel) => regel.start_time);
    expect(spans).toEqual([...new Set(spans)].sort((a, b) => b - a));
    expect(await lees({ betrokkene: piet, after: twee.eindcursor })).toEqual({ regels: [], eindcursor: null, heeftMeer: false, onleesbaar: 0 });
  });

  test('takes no cursor but its own, which holds nothing of a person', async () => {
    const { eindcursor } = await lees({ betrokkene: piet, first: 1 });
    const inhoud = Buffer.from(eindcursor ?? '', 'base64url').toString();
    expect(JSON.parse(inhoud)).toEqual([expect.any(Number), 'uwv-1', expect.any(Number)]);
    expect(inhoud).not.toContain(piet);
    for (const after of ['', 'x', Buffer.from('[1,2,3]').toString('base64url')]) await expect(lees({ betrokkene: piet, after })).rejects.toBeInstanceOf(OngeldigeCursor);
  });

  test('finds only whose records are asked', async () => {
    expect((await lees({ betrokkene: ans })).regels.map((regel) => regel.attributes['dpl.core.data_subject_id'])).toEqual([ans]);
    expect((await lees({ betrokkene: ans, tot: dinsdagmiddag + 300 })).regels).toEqual([]);
  });
});

test('a record in the form of the reading API', () => {
  const regel = maakRegel({ nummer: 1, trace: 0xabc, vanPartij: 'https://regio.example.nl', uitkomst: 'GEWEIGERD', om: dinsdagmiddag });
  expect(toVerwerking(regel)).toEqual({
    traceId: '00000000-0000-0000-0000-000000000abc', spanId: '0000000000000001', parentSpanId: 'b7ad6b7169203331', status: 'Unset', name: 'uwv.werkplanbijdrage',
    startTime: '2026-11-03T11:00:00.000Z', endTime: '2026-11-03T11:00:00.020Z', resource: { attributes: { 'service.name': 'loketgraaf.uwv' } },
    attributes: { ...regel.attributes, 'dpl.core.foreign_operation.span_id': 'b7ad6b7169203331', 'dpl.core.foreign_operation.processor': 'https://regio.example.nl' },
  });
});
