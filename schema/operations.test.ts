import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { readManifest, toId } from '../gateway/operation/manifest.ts';
import { readToegang } from '../subgraphs/shared/toegang/beleid.ts';
import { readDoelregister } from '../subgraphs/shared/toegang/doelen.ts';
import { readOperaties, type Operatiegrond } from './operations.ts';

const grond: Operatiegrond = {
  schema: buildSchema(readFileSync('schema/api.graphql', 'utf8')), beleid: readToegang(parse(readFileSync('schema/supergraph.graphql', 'utf8'))), doelregister: readDoelregister({}),
};

describe('the operations of this repository', () => {
  const { operaties, problemen } = readOperaties(new URL('operations/', import.meta.url), grond);

  test('fit the schema, and their purposes', () => {
    expect(problemen).toEqual([]);
    expect(new Set(operaties.map(({ client }) => client))).toEqual(new Set(['burger', 'data', 'functionaris', 'loket', 'referentieloket', 'wsp']));
  });

  test('are those of the manifest', () => {
    expect(readManifest(null)).toEqual(operaties);
  });
});

describe('operations of a client', () => {
  const mappen: string[] = [];
  afterAll(() => { for (const map of mappen) rmSync(map, { recursive: true }); });

  /** Reads the operations of one client that has these files. */
  function lees(bestanden: Readonly<Record<string, string>>, operaties: Readonly<Record<string, { readonly doel: string }>>) {
    const map = mkdtempSync(join(tmpdir(), 'operaties-'));
    mappen.push(map);
    mkdirSync(join(map, 'proef'));
    writeFileSync(join(map, 'proef', 'client.json'), JSON.stringify({ client: 'proef', omschrijving: 'Proef.', operaties }));
    for (const [naam, tekst] of Object.entries(bestanden)) writeFileSync(join(map, 'proef', naam), tekst);
    return readOperaties(pathToFileURL(`${map}/`), grond);
  }
  const regios = 'query Regios { arbeidsmarktregios { amCode } }';
  const persoon = 'query Persoon($bsn: String!) { persoonOpBsn(bsn: $bsn) { id } }';

  test('are known by the hash of their text to the letter', () => {
    expect(lees({ 'regios.graphql': regios }, { Regios: { doel: 'catalogus' } })).toEqual({ operaties: [{ id: toId(regios), client: 'proef', naam: 'Regios', doel: 'catalogus', document: regios }], problemen: [] });
    expect(toId('query ($id: ID!) {\n  user(id: $id) {\n    name\n  }\n}')).toBe('sha256:7dba4bd717b41f10434822356a93c32b1fb4907b983e854300ad839f84cdcd6e');
  });

  test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, { readonly doel: string }>>, string[]]>([
    ['a field that is not there', { 'a.graphql': 'query A { bestaatNiet }' }, { A: { doel: 'catalogus' } }, ['proef: A: Cannot query field "bestaatNiet" on type "Query".']],
    ['a purpose that is not there', { 'a.graphql': regios }, { Regios: { doel: 'nieuwsgierigheid' } }, ['proef: Regios: het doel nieuwsgierigheid bestaat niet']],
    ['a number of a person in the text', { 'a.graphql': 'query A { persoonOpBsn(bsn: "999970008") { id } }' }, { A: { doel: 'werkplan' } }, ['proef: A: een nummer dat van een persoon kan zijn staat in de tekst']],
    ['a name that the graph uses itself', { 'a.graphql': 'query A($representations: ID!) { persoon(id: $representations) { id } }' }, { A: { doel: 'werkplan' } }, ['proef: A: Variable "$representations" has a name that the graph uses itself.']],
    ['a file without an entry', { 'a.graphql': regios }, {}, ['proef: Regios staat niet in client.json']],
    ['an entry without a file', {}, { Regios: { doel: 'catalogus' } }, ['proef: Regios staat in client.json en heeft geen bestand']],
    ['the same text twice', { 'a.graphql': regios, 'b.graphql': regios }, { Regios: { doel: 'catalogus' } }, ['proef: Regios staat er al, met dezelfde tekst']],
  ])('are refused with %s', (_wat, bestanden, operaties, problemen) => {
    expect(lees(bestanden, operaties).problemen).toEqual(problemen);
  });

  test('are refused for a purpose of which no role may see all of it, and say what each may not', () => {
    const { problemen } = lees({ 'a.graphql': persoon }, { Persoon: { doel: 'catalogus' } });
    expect(problemen).toContain('proef: Persoon: voor doel catalogus mag data dit niet zien: persoonOpBsn, id');
    expect(problemen).toHaveLength(grond.doelregister.find('catalogus')?.rollen.length ?? 0);
  });

  test.each([['no name', 'query { arbeidsmarktregios { amCode } }'], ['two operations', `${regios} query Nog { arbeidsmarktregios { naam } }`], ['only a fragment', 'fragment F on Query { arbeidsmarktregios { amCode } }'], ['no GraphQL', 'query Regios {']])('are no operation with %s', (_wat, tekst) => {
    expect(() => lees({ 'a.graphql': tekst }, { Regios: { doel: 'catalogus' } })).toThrow();
  });
});
