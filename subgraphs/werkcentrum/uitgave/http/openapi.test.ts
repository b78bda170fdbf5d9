import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { uuid } from '../../catalogus/catalogus.fixture.ts';
import { toToken } from './token.ts';
import { eerste, json, startTestserver, tweede, vraag, type Antwoord, type Testserver } from './verzoek.fixture.ts';

const koppenSchema = z.record(z.string(), z.unknown());
const antwoordSchema = z.object({ description: z.string().min(1), headers: koppenSchema, content: z.record(z.string(), z.object({ schema: z.looseObject({}) })).default({}) });
const parameterSchema = z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean(), description: z.string().min(1), schema: z.looseObject({}) });
const operatieSchema = z.object({
  operationId: z.string(), summary: z.string().min(1), description: z.string().min(1), tags: z.array(z.string()), parameters: z.array(parameterSchema), responses: z.record(z.string(), antwoordSchema),
});
const documentSchema = z.object({
  openapi: z.string(), info: z.looseObject({ version: z.string(), contact: z.object({ name: z.string(), url: z.url(), email: z.email() }) }), servers: z.array(z.object({ url: z.string() })),
  tags: z.array(z.object({ name: z.string() })), paths: z.record(z.string(), z.strictObject({ get: operatieSchema, head: operatieSchema })), components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
});

let server: Testserver;
let ruw: Record<string, unknown>;
let document: z.infer<typeof documentSchema>;
let ajv: Ajv2020;
let [nieuw, oud] = ['', ''];
beforeAll(async () => {
  server = await startTestserver({ openbaarAdres: 'https://catalogus.example.nl' }, [eerste, tweede]);
  ruw = z.record(z.string(), z.unknown()).parse(json(await vraag(server.van('/v1/openapi.json'))));
  document = documentSchema.parse(ruw);
  // Formats come with a pattern that says the same.
  ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema(ruw, 'openapi.json');
  [nieuw = '', oud = ''] = server.uitgaven.list().map(({ versie }) => versie);
});
afterAll(() => server.stop());

const toets = (plek: string): ValidateFunction => ajv.compile({ $ref: `openapi.json#${plek}` });
const deel = (naam: string): string => encodeURIComponent(naam.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Headers of HTTP itself, and those for browsers that every answer has. */
const overal = new Set([
  'access-control-allow-origin', 'access-control-expose-headers', 'connection', 'content-length', 'content-security-policy', 'content-type', 'date', 'keep-alive', 'referrer-policy', 'strict-transport-security',
  'transfer-encoding', 'x-content-type-options', 'x-frame-options',
]);

/** Holds an answer against what the document says of it. */
function houdTegen(pad: string, { status, koppen, bytes }: Antwoord): unknown {
  const mediatype = String(koppen['content-type']);
  const antwoord = document.paths[pad]?.get.responses[status];
  if (!antwoord) return `${pad} ${status} staat er niet`;
  const onbeschreven = Object.keys(koppen).filter((naam) => !overal.has(naam) && !Object.keys(antwoord.headers).some((een) => een.toLowerCase() === naam));
  if (onbeschreven.length > 0) return `${pad} ${status} noemt ${onbeschreven.join(', ')} niet`;
  if (status === 304) return null;
  if (!antwoord.content[mediatype]) return `${pad} ${status} ${mediatype} staat er niet`;
  if (Object.keys(antwoord.headers).some((naam) => ['API-Version', 'ETag', 'Cache-Control', 'Content-Disposition', 'Accept-Ranges', 'Retry-After', 'Content-Range'].includes(naam) && !(naam.toLowerCase() in koppen))) return `${pad} ${status} mist koppen`;
  if (!mediatype.includes('json') || mediatype.includes('ndjson')) return null;
  const geldig = toets(`/paths/${deel(pad)}/get/responses/${status}/content/${deel(mediatype)}/schema`);
  geldig(JSON.parse(bytes.toString('utf8')));
  return geldig.errors;
}

describe('openapi.json', () => {
  test('is a valid description in OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(ruw));
    expect([valid, errors]).toEqual([true, undefined]);
    const fout = await new Validator().validate({ ...structuredClone(ruw), paths: { zonder: {} } });
    expect(fout.valid).toBe(false);
  });

  test('may be read by any page, and says where the outside finds the API', async () => {
    const { koppen } = await vraag(server.van('/v1/openapi.json'), { koppen: { origin: 'https://elders.example' } });
    expect([koppen['access-control-allow-origin'], koppen['content-type']]).toEqual(['*', 'application/json']);
    expect(document.servers).toEqual([{ url: 'https://catalogus.example.nl/v1' }]);
  });

  // The rules that the linter of the NL API Design Rules 2.1 holds a description against.
  test('keeps to the NL API Design Rules', () => {
    expect([/^3\.\d+\.\d+$/.test(document.openapi), /^\d+\.\d+\.\d+$/.test(document.info.version), document.servers.every(({ url }) => /^https:.*\/v1$/.test(url))]).toEqual([true, true, true]);
    for (const [pad, operaties] of Object.entries(document.paths)) {
      expect([pad, /^\/([a-z0-9-]+|\{[^}]+\})(\/([a-z0-9.-]+|\{[^}]+\}))*$/.test(pad) || pad === '/openapi.json']).toEqual([pad, true]);
      for (const { parameters, responses } of Object.values(operaties)) {
        for (const { name } of parameters) expect([name, /^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/.test(name)]).toEqual([name, true]);
        for (const [status, { headers, content }] of Object.entries(responses)) {
          expect([pad, status, 'API-Version' in headers]).toEqual([pad, status, true]);
          if (Number(status) >= 400) expect(Object.keys(content)).toEqual(['application/problem+json']);
        }
        expect(Object.keys(responses)).toEqual(expect.arrayContaining(['200', '400', '405', '500', '503']));
      }
    }
    expect(Object.keys(document.components.schemas['Probleem']?.['properties'] ?? {})).toEqual(expect.arrayContaining(['status', 'title', 'detail']));
    const namen = Object.values(document.paths).flatMap(({ get, head }) => [get.operationId, head.operationId]);
    expect(new Set(namen).size).toBe(namen.length);
  });

  test('describes every answer as it is', async () => {
    const adressen: readonly (readonly [pad: string, adres: string, koppen?: Readonly<Record<string, string>>])[] = [
      ['/catalogus/instrumenten', '/catalogus/instrumenten?aantal=2'], ['/catalogus/instrumenten', '/catalogus/instrumenten?regio=X'],
      ['/catalogus/instrumenten/{id}', `/catalogus/instrumenten/${uuid(1)}`], ['/catalogus/instrumenten/{id}', '/catalogus/instrumenten/x'],
      ['/catalogus/versies', '/catalogus/versies'], ['/catalogus/versies/{versie}', `/catalogus/versies/${oud}`], ['/catalogus/versies/{versie}', '/catalogus/versies/x'],
      ['/catalogus/versies/{versie}/manifest', `/catalogus/versies/${oud}/manifest`], ['/catalogus/codelijsten', '/catalogus/codelijsten'],
      ...['ndjson', 'csv', 'parquet'].flatMap((formaat) => [
        [`/catalogus/export.${formaat}`, `/catalogus/export.${formaat}`], [`/catalogus/export.${formaat}`, `/catalogus/export.${formaat}`, { range: 'bytes=0-9' }],
        [`/catalogus/export.${formaat}`, `/catalogus/export.${formaat}`, { range: 'bytes=99999999-' }], [`/catalogus/export.${formaat}`, `/catalogus/export.${formaat}`, { 'if-match': '"x"' }],
        [`/catalogus/versies/{versie}/export.${formaat}`, `/catalogus/versies/${oud}/export.${formaat}?regio=AM26`], [`/catalogus/versies/{versie}/export.${formaat}`, `/catalogus/versies/x/export.${formaat}`],
      ] as const),
      ['/catalogus/wijzigingen', '/catalogus/wijzigingen'], ['/catalogus/wijzigingen', `/catalogus/wijzigingen?sinds=${toToken(oud)}`], ['/catalogus/wijzigingen', `/catalogus/wijzigingen?sinds=${toToken('weg')}`],
      ['/catalogus/dcat', '/catalogus/dcat'], ['/openapi.json', '/openapi.json'],
    ];
    const goed = new Set<string>();
    for (const [pad, adres, koppen = {}] of adressen) {
      const antwoord = await vraag(server.van(`/v1${adres}`), { koppen });
      expect([adres, antwoord.status, houdTegen(pad, antwoord)]).toEqual([adres, antwoord.status, null]);
      if (antwoord.status !== 200) continue;
      goed.add(pad);
      // What holds for everything that is there: on a condition, as somebody has it, coded, by another method.
      const anders = [
        [412, { koppen: { 'if-match': '"x"' } }], [304, { koppen: { 'if-none-match': '*' } }], [200, { koppen: { 'accept-encoding': 'zstd' } }], [405, { methode: 'DELETE' }],
      ] as const;
      for (const [status, hoe] of anders) {
        const ook = await vraag(server.van(`/v1${adres}`), hoe);
        // Coded JSON is not read here.
        const leesbaar = 'content-encoding' in ook.koppen ? { ...ook, bytes: antwoord.bytes } : ook;
        expect([adres, ook.status, houdTegen(pad, leesbaar)]).toEqual([adres, status, null]);
      }
    }
    expect([...goed].sort()).toEqual(Object.keys(document.paths).sort());
  });

  test('describes every line of changes, and would see what is wrong in one', async () => {
    const geldig = toets('/components/schemas/Wijzigingsregel');
    const { bytes } = await vraag(server.van(`/v1/catalogus/wijzigingen?sinds=${toToken(oud)}`));
    const regels = bytes.toString('utf8').trim().split('\n').map((regel): unknown => JSON.parse(regel));
    expect(regels.map((regel) => [geldig(regel), geldig.errors])).toEqual(regels.map(() => [true, null]));
    const [eersteRegel] = z.array(z.looseObject({ instrument: z.looseObject({}) })).min(1).parse(regels.slice(0, 1));
    const anders: readonly unknown[] = [
      { ...eersteRegel, soort: 'ANDERS' }, { ...eersteRegel, instrument: null }, { ...eersteRegel, instrument: { ...eersteRegel?.instrument, naam: null } }, { ...eersteRegel, meer: 1 }, { soort: 'EINDE', token: 'x', versie: nieuw },
    ];
    expect(anders.map((regel) => geldig(regel))).toEqual(anders.map(() => false));
  });

  test('names every parameter that an operation takes, and the operation takes those and no other', async () => {
    const waarden: Readonly<Record<string, string>> = {
      regio: 'AM26', gemeente: 'GM0744', tegel: 'EW04', doelgroep: 'DD05', aanbieder: 'UWV', datum: '2026-01-01', aantal: '500', tabel: 'beschikbaarheid', bom: 'ja', variant: 'excel', sinds: toToken(nieuw), id: uuid(1), versie: oud,
    };
    const gevonden = new Set<string>();
    for (const [pad, { get: { parameters } }] of Object.entries(document.paths)) {
      const invullen = pad.replaceAll(/\{(\w+)\}/g, (_heel, naam: string) => waarden[naam] ?? '');
      const namen = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      namen.forEach((naam) => gevonden.add(naam));
      const vraagdelen = new URLSearchParams(namen.filter((naam) => naam !== 'cursor').map((naam): [string, string] => [naam, waarden[naam] ?? '']));
      expect([pad, (await vraag(server.van(`/v1${invullen}?${vraagdelen.toString()}`))).status]).toEqual([pad, 200]);
      const vreemd = Object.keys(waarden).find((naam) => !namen.includes(naam)) ?? 'kleur';
      expect([pad, (await vraag(server.van(`/v1${invullen}?${vreemd}=1`))).status]).toEqual([pad, 400]);
    }
    expect([...gevonden].sort()).toEqual(['aanbieder', 'aantal', 'bom', 'cursor', 'datum', 'doelgroep', 'gemeente', 'regio', 'sinds', 'tabel', 'tegel', 'variant']);
    expect(document.paths['/catalogus/instrumenten']?.get.parameters.find(({ name }) => name === 'aantal')?.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 500, default: 100 });
  });
});
