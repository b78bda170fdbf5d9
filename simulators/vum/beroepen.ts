import { clusters, type Beroepsregel } from './beroepsgegevens.ts';

/** An occupation with its URI, the skills that it needs (words of `competentieUri`), and the occupations near it. Levels 1..6 by VUM's list. */
export type Beroep = Beroepsregel & { readonly uri: string; readonly cluster: string; readonly buren: readonly string[] };

/** The list and its version, by which a ranking can be made again. */
export const beroepenversie = 'oefenlijst-1';

/** The URI of an occupation by its word. Invented: the list of CompetentNL is not ours to copy. */
export const beroepUri = (slug: string): string => `https://beroepen.example/id/beroep/${slug}`;

/** The URI of a skill by its word. */
export const competentieUri = (slug: string): string => `https://beroepen.example/id/competentie/${slug}`;

/** Those who can change within a cluster differ at most one level. */
const burenVan = (beroep: Beroepsregel, cluster: readonly Beroepsregel[]): string[] => {
  const dichtbij = cluster.filter((ander) => ander !== beroep && Math.abs(ander.niveau - beroep.niveau) <= 1).map(({ slug }) => slug);
  const terug = clusters.flatMap(({ beroepen: lijst }) => lijst).filter(({ elders }) => elders.includes(beroep.slug)).map(({ slug }) => slug);
  return [...new Set([...dichtbij, ...beroep.elders, ...terug])];
};

/** All occupations, in the order of their clusters. Near is mutual. */
export const beroepen: readonly Beroep[] = clusters.flatMap(({ naam, gemeen, beroepen: lijst }) => lijst.map((beroep) => ({
  ...beroep, uri: beroepUri(beroep.slug), cluster: naam, buren: burenVan(beroep, lijst), essentieel: [...new Set([...beroep.essentieel, ...gemeen])],
  belangrijk: beroep.belangrijk.filter((woord) => !gemeen.includes(woord) && !beroep.essentieel.includes(woord)),
})));

const perSlug = new Map(beroepen.map((beroep) => [beroep.slug, beroep]));

/** The occupation of a word. @throws RangeError when there is none. */
export const getBeroep = (slug: string): Beroep => {
  const gevonden = perSlug.get(slug);
  if (!gevonden) throw new RangeError(`Beroep ${slug} staat niet in de lijst`);
  return gevonden;
};

const burenPerSlug = new Map(beroepen.map(({ slug, buren }) => [slug, buren.map(getBeroep)]));

/** The occupations near one; at least one. */
export const listBuren = ({ slug }: Beroep): readonly Beroep[] => burenPerSlug.get(slug) ?? [];

/** The JSON file that the product reads by a setting: `{ versie, beroepen: [{ uri, naam, buren, essentieel, belangrijk }] }`, all by URI. */
export const maakBeroepenlijst = (): string => JSON.stringify({
  versie: beroepenversie,
  beroepen: beroepen.map(({ uri, naam, buren, essentieel, belangrijk }) => ({
    uri, naam, buren: buren.map(beroepUri), essentieel: essentieel.map(competentieUri), belangrijk: belangrijk.map(competentieUri),
  })),
}, null, 1);
