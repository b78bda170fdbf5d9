import { createServer } from 'node:http';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { z } from 'zod';
import { createBronclient, type Bronvraag } from '../source/client.ts';
import { readBronadres } from '../source/settings.ts';
import { systeemklok } from '../klok.ts';
import { toExportverzoek } from './otlp.ts';
import { dinsdagmiddag, maakRegel, maakRegels, piet } from './regels.fixture.ts';
import { createUitvoer } from './uitvoer.ts';

// ExportTraceServiceRequest of opentelemetry-proto, in the JSON encoding of OTLP/HTTP; no field may be there that it does not know.
const tekst = z.strictObject({ stringValue: z.string() });
const attributen = z.array(z.strictObject({ key: z.string().min(1), value: z.union([tekst, z.strictObject({ arrayValue: z.strictObject({ values: z.array(tekst) }) })]) }));
const nano = z.string().regex(/^\d{19}$/);
const span = z.strictObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/), spanId: z.string().regex(/^[0-9a-f]{16}$/), parentSpanId: z.string().regex(/^[0-9a-f]{16}$/).optional(),
  name: z.string().min(1), kind: z.int().min(0).max(5), startTimeUnixNano: nano, endTimeUnixNano: nano, attributes: attributen, status: z.strictObject({ code: z.int().min(0).max(2) }),
});
const exportverzoek = z.strictObject({
  resourceSpans: z.array(z.strictObject({ resource: z.strictObject({ attributes: attributen }), scopeSpans: z.array(z.strictObject({ scope: z.strictObject({ name: z.string() }), spans: z.array(span) })) })),
});
const spansIn = (verzoek: unknown) => exportverzoek.parse(verzoek).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));

const logger = pino({ level: 'silent' });

describe('a record as a span', () => {
  test('has the form of OTLP/HTTP in JSON', () => {
    const verzoek = toExportverzoek([maakRegel({ nummer: 1, om: dinsdagmiddag, uitkomst: 'MISLUKT', vanPartij: null }), maakRegel({ nummer: 2, uitkomst: 'GEWEIGERD' })]);
    const [eerste, tweede] = spansIn(verzoek);
    expect(eerste).toMatchObject({ spanId: '0000000000000001', startTimeUnixNano: `${dinsdagmiddag}000000`, status: { code: 2 } });
    expect(eerste?.attributes).toEqual(expect.arrayContaining([
      { key: 'dpl.core.data_subject_id', value: { stringValue: piet } },
      { key: 'loketgraaf.gegevens', value: { arrayValue: { values: [{ stringValue: 'UITKERING' }] } } },
      { key: 'dpl.core.foreign_operation.span_id', value: { stringValue: 'b7ad6b7169203331' } },
    ]));
    expect(tweede?.status).toEqual({ code: 0 });
    expect(exportverzoek.parse(verzoek).resourceSpans[0]?.resource.attributes).toEqual([{ key: 'service.name', value: { stringValue: 'loketgraaf.uwv' } }]);
  });
});

/** A collector that answers as it is told to, in turn; the last answer goes on. */
function createVerzamelaar(antwoorden: readonly (number | Error | object)[]) {
  const vragen: Bronvraag[] = [];
  const geef = async (vraag: Bronvraag) => {
    vragen.push(vraag);
    const antwoord = antwoorden[Math.min(vragen.length, antwoorden.length) - 1] ?? 200;
    if (antwoord instanceof Error) throw antwoord;
    return { status: typeof antwoord === 'number' ? antwoord : 200, headers: {}, body: Buffer.from(typeof antwoord === 'number' ? '' : JSON.stringify(antwoord)) };
  };
  const pauzes: number[] = [];
  const uitvoer = createUitvoer({ collector: { vraag: geef, stop: async () => undefined }, klok: () => dinsdagmiddag, wacht: async (ms) => pauzes.push(ms), logger, tijdslimietMs: 100 });
  return { uitvoer, vragen, pauzes };
}

describe('the copy to a collector', () => {
  test('goes in batches, of which nothing is lost', async () => {
    const { uitvoer, vragen } = createVerzamelaar([200]);
    uitvoer.neem(maakRegels(1_200));
    await uitvoer.stop();
    expect(vragen.map(({ pad, body }) => [pad, spansIn(JSON.parse(String(body))).length])).toEqual([['/v1/traces', 500], ['/v1/traces', 500], ['/v1/traces', 200]]);
    expect(uitvoer.tellers()).toEqual({ verstuurd: 1_200, verloren: 0 });
  });

  test('is tried again when the collector is away for a while', async () => {
    const { uitvoer, pauzes } = createVerzamelaar([new Error('weg'), new Error('weg'), 200]);
    uitvoer.neem(maakRegels(3));
    while (uitvoer.tellers().verstuurd === 0) await new Promise(setImmediate);
    expect([uitvoer.tellers(), pauzes]).toEqual([{ verstuurd: 3, verloren: 0 }, [200, 1_000]]);
    await uitvoer.stop();
  });

  test.each([
    ['that stays away', [new Error('weg')], { verstuurd: 0, verloren: 4 }],
    ['that refuses', [400], { verstuurd: 0, verloren: 4 }],
    ['that takes a part', [{ partialSuccess: { rejectedSpans: '1' } }], { verstuurd: 3, verloren: 1 }],
    ['that answers with nonsense', [{ partialSuccess: 'x' }], { verstuurd: 4, verloren: 0 }],
  ])('counts what is lost at a collector %s', async (_, antwoorden, tellers) => {
    const { uitvoer } = createVerzamelaar(antwoorden);
    uitvoer.neem(maakRegels(4));
    await uitvoer.stop();
    expect(uitvoer.tellers()).toEqual(tellers);
  });

  test('keeps no more than there is room for while the collector hangs', async () => {
    const geef = Promise.withResolvers<{ status: number; headers: object; body: Buffer }>();
    const uitvoer = createUitvoer({ collector: { vraag: async () => ({ ...(await geef.promise), headers: {} }), stop: async () => undefined }, klok: () => 0, wacht: async () => undefined, logger, tijdslimietMs: 1 });
    const regels = maakRegels(500);
    for (let keer = 0; keer < 30; keer += 1) uitvoer.neem(regels);
    expect(uitvoer.tellers()).toEqual({ verstuurd: 0, verloren: 4_500 });
    geef.resolve({ status: 200, headers: {}, body: Buffer.alloc(0) });
    await uitvoer.stop();
    expect(uitvoer.tellers()).toEqual({ verstuurd: 10_500, verloren: 4_500 });
  });

  test('arrives over HTTP at the address of a real collector', async () => {
    const ontvangen: { url: string | undefined; type: string | undefined; body: unknown }[] = [];
    const server = createServer((request, response) => {
      const stukken: Buffer[] = [];
      request.on('data', (stuk: Buffer) => stukken.push(stuk));
      request.on('end', () => {
        ontvangen.push({ url: request.url, type: request.headers['content-type'], body: JSON.parse(Buffer.concat(stukken).toString()) });
        response.end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = z.object({ port: z.number() }).parse(server.address());
    const adres = readBronadres({ LOGBOEK_OTLP_URL: `http://127.0.0.1:${port}/otlp` }, 'LOGBOEK_OTLP');
    const uitvoer = createUitvoer({ collector: createBronclient('logboek.otlp', adres, systeemklok), klok: systeemklok, wacht: async () => undefined, logger, tijdslimietMs: 5_000 });
    uitvoer.neem(maakRegels(2));
    await uitvoer.stop();
    server.close();
    expect(ontvangen).toMatchObject([{ url: '/otlp/v1/traces', type: 'application/json' }]);
    expect(spansIn(ontvangen[0]?.body)).toHaveLength(2);
  });
});
