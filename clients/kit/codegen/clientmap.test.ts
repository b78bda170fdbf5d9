import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { readManifest } from '../../../gateway/operation/manifest.ts';
import { isVelden } from '../bronnen.ts';
import * as burger from '../operaties/burger.ts';
import * as loket from '../operaties/loket.ts';
import { leesRegistratie, type Registratie } from '../operatie.ts';
import { leesClientmap, Registratiefout } from './clientmap.ts';
import { toManifest } from './registreer.ts';

const manifest = readManifest(null);
const sdl = readFileSync('schema/api.graphql', 'utf8');
const clients = [...new Set(manifest.map(({ client }) => client))].sort();

describe('the operations of this repository', () => {
  test.each(clients)('%s are registered as the graph has them', (client) => {
    expect(toManifest(`schema/operations/${client}`, sdl)).toEqual(manifest.filter((een) => een.client === client));
  });

  test('are each written for the kit, and no others', async () => {
    expect(readdirSync('clients/kit/operaties').sort()).toEqual(clients.map((client) => `${client}.ts`));
    const geschreven = await Promise.all(clients.map(async (client): Promise<Registratie[]> => {
      const inhoud: unknown = await import(`../operaties/${client}.ts`);
      return Object.values(isVelden(inhoud) ? inhoud : {}).filter(isVelden).map(leesRegistratie).filter((een) => een !== null);
    }));
    const naarId = (een: { readonly id: string }, ander: { readonly id: string }): number => een.id.localeCompare(ander.id);
    expect(geschreven.flat().map(({ id, client, naam, doel }) => ({ id, client, naam, doel })).sort(naarId)).toEqual(manifest.map(({ id, client, naam, doel }) => ({ id, client, naam, doel })).sort(naarId));
  });

  test('of one name are those of their own client', () => {
    expect([burger.BeantwoordContactverzoek.doel, loket.BeantwoordContactverzoek.doel]).toEqual(['eigen-gegevens', 'werkplan']);
    expect(burger.BeantwoordContactverzoek.id).not.toBe(loket.BeantwoordContactverzoek.id);
    expect([loket.Loket.soort, loket.MeldAan.soort, loket.VolgWerkplan.soort]).toEqual(['query', 'mutation', 'subscription']);
  });
});

describe('a document', () => {
  test('without all of a registration has none', () => {
    const { id, naam, soort, doel, client } = loket.Loket;
    expect(leesRegistratie(loket.Loket)).toEqual({ id, naam, soort, doel, client });
    expect(leesRegistratie({ ...loket.Loket, definitions: [] })).toEqual({ id, naam, soort, doel, client });
    for (const anders of [loket.LoketDocument, { ...loket.Loket, soort: 'vraag' }, { ...loket.Loket, doel: undefined }, {}]) expect(leesRegistratie(anders)).toBeNull();
  });
});

describe('the folder of a client', () => {
  const mappen: string[] = [];
  afterAll(() => { for (const map of mappen) rmSync(map, { recursive: true }); });

  /** A folder with these files. */
  function maak(bestanden: Readonly<Record<string, unknown>>): string {
    const map = mkdtempSync(join(tmpdir(), 'kit-'));
    mappen.push(map);
    for (const [naam, inhoud] of Object.entries(bestanden)) writeFileSync(join(map, naam), typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
    return map;
  }
  const problemen = (doe: () => unknown): readonly string[] => {
    try {
      doe();
    } catch (fout) {
      if (fout instanceof Registratiefout) return fout.problemen;
      throw fout;
    }
    return [];
  };
  const lijst = { client: 'proef', operaties: { Regios: { doel: 'catalogus' } } };
  const regios = 'query Regios { arbeidsmarktregios { amCode } }';

  test('that is in order gives its part of the manifest', () => {
    expect(toManifest(maak({ 'client.json': lijst, 'regios.graphql': regios }), sdl)).toEqual([{ id: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), client: 'proef', naam: 'Regios', doel: 'catalogus', document: regios }]);
    expect(leesClientmap(maak({ 'client.json': { client: 'proef', operaties: {} } }))).toEqual({ client: 'proef', operaties: [] });
  });

  test.each<[string, Readonly<Record<string, unknown>>, RegExp[]]>([
    ['no list', {}, [/client\.json is er niet/]],
    ['a list that is no JSON', { 'client.json': '{' }, [/client\.json is er niet, of is geen JSON/]],
    ['a name in capitals', { 'client.json': { ...lijst, client: 'Proef' } }, [/nodig zijn "client"/]],
    ['no operations', { 'client.json': { client: 'proef' } }, [/en "operaties"/]],
    ['an operation without a purpose', { 'client.json': { ...lijst, operaties: { Regios: {} } } }, [/Regios heeft geen "doel"/]],
    ['everything that is wrong with its files', { 'client.json': lijst, 'anders.graphql': 'query Anders { arbeidsmarktregios { naam } }', 'naamloos.graphql': '{ arbeidsmarktregios { naam } }', 'twee.graphql': `${regios} query Nog { arbeidsmarktregios { naam } }` },
      [/anders\.graphql: Anders staat niet in client\.json/, /naamloos\.graphql: geen bestand met precies/, /twee\.graphql: geen bestand met precies/, /Regios staat in client\.json en heeft geen bestand/]],
    ['a name that is no name in code', { 'client.json': { ...lijst, operaties: {} }, 'delete.graphql': 'query delete { arbeidsmarktregios { amCode } }' }, [/delete\.graphql: delete moet met een hoofdletter beginnen/]],
    ['what does not fit the schema', { 'client.json': lijst, 'regios.graphql': 'query Regios { bestaatNiet }' }, [/Regios: Cannot query field "bestaatNiet"/]],
  ])('is refused with %s', (_wat, bestanden, verwacht) => {
    expect(problemen(() => toManifest(maak(bestanden), sdl))).toEqual(verwacht.map((vorm) => expect.stringMatching(vorm)));
  });
});
