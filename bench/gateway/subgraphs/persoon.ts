import sjabloon from './persoon.json' with { type: 'json' };

// persoon.json is the example person of the simulators (of whom every party knows something), as the whole system answered the loket
// query of and as the parties' contributions reached the merge. Every other person is a variation: same shape, other values.

const idVoor = { persoon: '00000000-0000-4000-8000-000', werkplan: '00000000-0000-4000-9000-000' } as const;

// As long as a real sealed key.
const sleutelVan = (partij: string, bsn: string): string => `${partij}.${'s'.repeat(140 - partij.length)}.${bsn}`;

/** The number of the person in any id or key that this bench gives out: its last nine digits. */
export const bsnVan = (sleutel: string): string => sleutel.slice(-9);

/** Between four and all ten activities, so that answers differ in size too. */
const kiesActiviteiten = (bsn: string) => {
  const { activiteiten } = sjabloon.persoon.werkplan;
  return activiteiten.slice(Number(bsn.slice(-4)) % 7).map((activiteit) => ({ ...activiteit, id: `${bsn}${activiteit.id.slice(bsn.length)}` }));
};

/**
 * Everything that the five subgraphs know of one person. Equal numbers give equal persons.
 * One object serves all subgraphs: each schema takes from it what is its own.
 */
export function createPersoon(bsn: string) {
  const { persoon, bijdragen } = sjabloon;
  const naam = { ...persoon.situatie.naam, waarde: `Proefpersoon ${bsn}` };
  const eigen = {
    ...persoon, ...bijdragen,
    id: `${idVoor.persoon}${bsn}`,
    uwvSleutel: sleutelVan('uwv', bsn), gemeenteSleutel: sleutelVan('gemeente', bsn),
    sbbSleutel: sleutelVan('sbb', bsn), oofondsSleutel: sleutelVan('oofonds', bsn),
    situatie: { ...persoon.situatie, naam, leeftijd: { ...persoon.situatie.leeftijd, waarde: 18 + (Number(bsn) % 49) } },
  };
  return { ...eigen, werkplan: { ...persoon.werkplan, id: `${idVoor.werkplan}${bsn}`, isTerugblik: false, persoon: eigen, activiteiten: kiesActiviteiten(bsn) } };
}
