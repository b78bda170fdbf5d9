import { listGemeenten, regios, type Gemeente, type Regio } from '../../shared/referentie/referentie.ts';
import type { Loket, Loketsoort, Partij } from '../generated.ts';

/** A kind of loket of which every region has one; `achtervoegsel` tells several of a kind apart. */
type Regioloket = { readonly soort: Loketsoort; readonly partij: Partij; readonly naam: (regio: Regio) => string; readonly achtervoegsel?: string };

// Every door of DOMAIN.md section 7. Schools and leerwerkloketten stand under SBB, who brings education and work together.
const regioloketten: readonly Regioloket[] = [
  { soort: 'WERKCENTRUM', partij: 'WERKCENTRUM', naam: ({ naam }) => `Werkcentrum ${naam}` },
  { soort: 'RMT', partij: 'WERKCENTRUM', naam: ({ naam }) => `Regionaal mobiliteitsteam ${naam}` },
  { soort: 'WERKGEVERSSERVICEPUNT', partij: 'WERKCENTRUM', naam: ({ naam }) => `Werkgeversservicepunt ${naam}` },
  { soort: 'LEERWERKLOKET', partij: 'SBB', naam: ({ naam }) => `Leerwerkloket ${naam}` },
  { soort: 'ZELFSTANDIGENLOKET', partij: 'GEMEENTE', naam: ({ naam }) => `Zelfstandigenloket ${naam}` },
  { soort: 'RMC', partij: 'GEMEENTE', naam: ({ naam }) => `Regionale meld- en coördinatiefunctie ${naam}` },
  { soort: 'SCHOOL', partij: 'SBB', naam: ({ naam }) => `Mbo-scholen ${naam}`, achtervoegsel: '1' },
  { soort: 'SCHOOL', partij: 'SBB', naam: ({ naam }) => `Vmbo- en praktijkscholen ${naam}`, achtervoegsel: '2' },
  { soort: 'SOCIAAL_ONTWIKKELBEDRIJF', partij: 'GEMEENTE', naam: ({ naam }) => `Sociaal ontwikkelbedrijf ${naam}` },
  { soort: 'UWV', partij: 'UWV', naam: ({ naam }) => `UWV ${naam}` },
  { soort: 'SOCIALE_PARTNERS', partij: 'SOCIALE_PARTNERS', naam: ({ naam }) => `Vakbonden en werkgevers ${naam}` },
];

const toRegioloket = (regio: Regio, { soort, partij, naam, achtervoegsel }: Regioloket): Loket => ({
  id: [regio.amCode, soort, achtervoegsel].filter((deel) => deel !== undefined).join('-'),
  naam: naam(regio), soort, partij, regio: regio.amCode, gemeente: null,
});

const toGemeenteloket = (amCode: string, { gmCode, naam }: Gemeente): Loket => ({
  id: `${amCode}-GEMEENTE-${gmCode}`, naam: `Gemeente ${naam}`, soort: 'GEMEENTE', partij: 'GEMEENTE', regio: amCode, gemeente: { gmCode, naam },
});

/** A branch stands in a gemeente of the region other than the centre: the last one by code, so that it stays where it is. */
function listVestigingen({ amCode, centrumgemeente }: Regio): Loket[] {
  const gemeente = listGemeenten(amCode).findLast(({ gmCode }) => gmCode !== centrumgemeente);
  return gemeente ? [{
    id: `${amCode}-WERKCENTRUM_VESTIGING-${gemeente.gmCode}`, naam: `Werkcentrum in ${gemeente.naam}`, soort: 'WERKCENTRUM_VESTIGING',
    partij: 'WERKCENTRUM', regio: amCode, gemeente: { gmCode: gemeente.gmCode, naam: gemeente.naam },
  }] : [];
}

const landelijk: Loket = {
  id: 'LANDELIJK_WERKGEVERSSERVICEPUNT', naam: 'Landelijk werkgeversservicepunt', soort: 'LANDELIJK_WERKGEVERSSERVICEPUNT',
  partij: 'UWV', regio: null, gemeente: null,
};

const maakLoketten = (regio: Regio): readonly Loket[] => [
  ...regioloketten.map((loket) => toRegioloket(regio, loket)),
  ...listVestigingen(regio),
  ...listGemeenten(regio.amCode).map((gemeente) => toGemeenteloket(regio.amCode, gemeente)),
  landelijk,
];

const perRegio: ReadonlyMap<string, readonly Loket[]> = new Map(regios.map((regio) => [regio.amCode, maakLoketten(regio)]));
const perId: ReadonlyMap<string, Loket> = new Map([...perRegio.values()].flat().map((loket) => [loket.id, loket]));

/** The lokets of a region of these kinds, or of all kinds; the national one serves every region. Empty for an unknown region. */
export const listLoketten = (amCode: string, soorten: readonly Loketsoort[] | null | undefined): readonly Loket[] =>
  (perRegio.get(amCode) ?? []).filter(({ soort }) => soorten == null || soorten.includes(soort));

/** The loket with this id, e.g. "AM26-WERKCENTRUM", if there is one. */
export const findLoket = (id: string): Loket | undefined => perId.get(id);

const landelijkePartijen: ReadonlySet<string> = new Set<Partij>(['UWV', 'SBB']);
const werkgeversloketten = [...perId.values()].filter(({ soort }) => soort === 'LANDELIJK_WERKGEVERSSERVICEPUNT' || soort === 'LEERWERKLOKET');

/** Ids of the lokets for employers, anywhere, of a party that is one organisation in the whole country; empty for every other. */
export const listLandelijkVan = (partij: string): readonly string[] =>
  (landelijkePartijen.has(partij) ? werkgeversloketten.flatMap((loket) => (loket.partij === partij ? [loket.id] : [])) : []);
