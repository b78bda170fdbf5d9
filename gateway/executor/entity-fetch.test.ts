import { expect, test } from '@jest/globals';
import { createOperatie } from '../operation/operatie.ts';
import { voorbeeldclaims } from '../../subgraphs/shared/verzoek.fixture.ts';
import { createEntityFetch, toEntityResponse } from './entity-fetch.ts';
import { readFetch } from './fetch-document.ts';

const fetch = readFetch('query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Persoon { a b } } }');
const sleutels = new Map([['uwv', new Map([['Persoon', [['id']]]])]]);
const start = (...ids: (string | null)[]) => ({
  operatie: createOperatie({ ...voorbeeldclaims, begin: 0, signal: new AbortController().signal }),
  vraag: createEntityFetch(fetch, { representations: ids.map((id) => ({ __typename: 'Persoon', id })) }, sleutels, 'uwv'),
});

test('a field that is absent beside an error about another field is known to be missing too', () => {
  const { operatie, vraag } = start('1');
  const antwoord = toEntityResponse(operatie, 'uwv', vraag, { data: { _entities: [{ a: null }] }, errors: [{ path: ['_entities', 0, 'a'], extensions: { code: 'TIJD_OP' } }] });
  expect(antwoord.data).toEqual({ _entities: [{ a: null, b: null }] });
  expect(operatie.ontbrekend).toEqual([{ subgraaf: 'uwv', velden: ['a'], reden: 'TIJD_OP' }, { subgraaf: 'uwv', velden: ['b'], reden: 'NIET_BESCHIKBAAR' }]);
  expect(antwoord.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['TIJD_OP', 'BRON_NIET_BESCHIKBAAR']);
});

test('each answer stays with the person it was asked for: twice the same, one without a key, another order of places', () => {
  const { operatie, vraag } = start('2', null, '1', '2');
  expect(vraag.teSturen.map(({ id }) => id)).toEqual(['2', '1']);
  const { data, errors } = toEntityResponse(operatie, 'uwv', vraag, {
    data: { _entities: [{ a: 'van 2', b: [] }, { a: 'van 1', b: null }] }, errors: [{ path: ['_entities', 1, 'b'], extensions: { code: 'NIET_BEVOEGD' } }],
  });
  expect(data._entities).toEqual([{ a: 'van 2', b: [] }, { a: null, b: null }, { a: 'van 1', b: null }, { a: 'van 2', b: [] }]);
  expect(data._entities[3]).not.toBe(data._entities[0]);
  expect(errors?.map(({ path }) => path)).toEqual([['_entities', 2, 'b']]);
});
