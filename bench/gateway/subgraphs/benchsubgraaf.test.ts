import { expect, test } from '@jest/globals';
import { createResponder } from './benchsubgraaf.ts';
import { createDeepsubgrafen } from './deep.ts';
import { createLoketsubgrafen } from './loket.ts';

const [werkcentrum, uwv] = ['werkcentrum', 'uwv'].flatMap((naam) => createLoketsubgrafen().filter((een) => een.naam === naam)).map(createResponder);
const [accounts, inventory] = createDeepsubgrafen().map(createResponder);

async function ask(subgraaf: ((body: string) => Promise<string>) | undefined, query: string, variables: object = {}): Promise<unknown> {
  return JSON.parse((await subgraaf?.(JSON.stringify({ query, variables }))) ?? 'null');
}

const persoon = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id uwvSleutel situatie { naam { waarde } } werkplan { id versie } } }';
const entiteiten = (selectie: string): string => `query ($r: [_Any!]!) { _entities(representations: $r) { ${selectie} } }`;

test('every number is another person, and is found again by the keys of that person', async () => {
  const een = await ask(werkcentrum, persoon, { bsn: '999900006' });
  expect(een).toMatchObject({ data: { persoonOpBsn: { situatie: { naam: { waarde: 'Proefpersoon 999900006' } }, werkplan: { versie: 3 } } } });
  expect(await ask(werkcentrum, persoon, { bsn: '999900018' })).not.toEqual(een);
  const ander = await ask(werkcentrum, entiteiten('... on Persoon { situatie { naam { waarde } } }'), { r: [{ __typename: 'Persoon', id: '00000000-0000-4000-8000-000999900018' }] });
  expect(ander).toEqual({ data: { _entities: [{ situatie: { naam: { waarde: 'Proefpersoon 999900018' } } }] } });
  const bijdrage = await ask(uwv, entiteiten('... on Persoon { uwvSituatiebijdragen { bron { houder } } }'), { r: [{ __typename: 'Persoon', uwvSleutel: 'uwv.sss.999900018' }] });
  expect(bijdrage).toMatchObject({ data: { _entities: [{ uwvSituatiebijdragen: [{ bron: { houder: 'UWV' } }, { bron: { houder: 'UWV' } }] }] } });
});

test('what a field requires comes with the representation', async () => {
  const product = (price: number | null, weight: number | null) => ({ __typename: 'Product', upc: '1', price, weight });
  const antwoord = await ask(inventory, entiteiten('... on Product { inStock shippingEstimate }'), { r: [product(899, 101), product(1_299, 100), product(null, 100)] });
  expect(antwoord).toEqual({ data: { _entities: [50, 0, null].map((shippingEstimate) => ({ inStock: true, shippingEstimate })) } });
});

test('a document that does not fit is an error, and no silent gap', async () => {
  expect(await ask(accounts, '{ users { naam } }')).toHaveProperty('errors');
});
