// What the tables in docs/privacy.md hold: read from the SDL and from configuration, so that they are what runs.
import { isObjectType, parse, type GraphQLSchema } from 'graphql';
import { readToegang, type Toegangsregel } from '../subgraphs/shared/toegang/beleid.ts';
import { readDoelregister } from '../subgraphs/shared/toegang/doelen.ts';
import { partijsubgrafen, readSubgraafSdl, subgraafnamen } from '../subgraphs/shared/sdl.ts';
import { standaardDiensten } from '../subgraphs/shared/suwinet/diensten.ts';
import { bewaarsoorten, type Bewaartermijnen } from '../subgraphs/werkcentrum/bewaring/termijnen.ts';

const kop = (...cellen: string[]): string[] => [`| ${cellen.join(' | ')} |`, `|${' --- |'.repeat(cellen.length)}`];
const rij = (...cellen: string[]): string => `| ${cellen.map((cel) => cel.replaceAll('|', '/').replaceAll('\n', ' ')).join(' | ')} |`;
const grond = (artikel: string, teVerifieren: boolean): string => (teVerifieren ? `${artikel} (nog door niemand geverifieerd: geldt niet in productie)` : artikel);

const doelen = (): string[] => [
  '### Doelen (doelbindingen)', '',
  ...kop('doel', 'waarvoor', 'grondslag', 'van en tot en met', 'partijen', 'rollen'),
  ...readDoelregister({}).alle.map(({ code, omschrijving, grondslag, vanaf, tot, partijen, rollen }) =>
    rij(`\`${code}\``, omschrijving, grond(grondslag.artikel, grondslag.teVerifieren), `${vanaf} - ${tot}`, partijen.join(', '), rollen.join(', '))),
];

// Rules that all hold together leave what they have in common.
const gemeen = (lijsten: readonly (readonly string[])[]): readonly string[] => (lijsten[0] ?? []).filter((een) => lijsten.every((lijst) => lijst.includes(een)));

const toTekst = (regels: readonly Toegangsregel[]): readonly [string, string] => {
  const rollen = regels.flatMap(({ rollen: eigen }) => (eigen === null ? [] : [eigen]));
  return [gemeen(regels.map(({ doelen: eigen }) => eigen)).join(', '), rollen.length === 0 ? 'alle rollen van het doel' : gemeen(rollen).join(', ')];
};

function soortenGegevens(schema: GraphQLSchema): string[] {
  const supergraaf = new Map(subgraafnamen.flatMap((naam) => [...readToegang(parse(readSubgraafSdl(naam))).regels]));
  const rijen = Object.values(schema.getTypeMap()).filter(isObjectType).filter(({ name }) => !name.startsWith('__')).flatMap((type) => {
    const perRegel = Map.groupBy(Object.keys(type.getFields()).filter((veld) => supergraaf.has(`${type.name}.${veld}`)), (veld) => toTekst(supergraaf.get(`${type.name}.${veld}`) ?? []).join());
    return [...perRegel.values()].map((velden) => rij(`\`${type.name}\``, velden.join(', '), ...toTekst(supergraaf.get(`${type.name}.${velden[0] ?? ''}`) ?? [])));
  });
  return ['### Welke gegevens voor welk doel en welke rol', '', 'Wat hier niet staat gaat niet over personen en is voor ieder die is aangemeld.', '', ...kop('gegeven', 'velden', 'doelen', 'rollen'), ...rijen];
}

function bijdragen(): string[] {
  const rijen = partijsubgrafen.flatMap((naam) =>
    [...readToegang(parse(readSubgraafSdl(naam))).regels].filter(([plek]) => plek.startsWith('Persoon.') && /[Bb]ijdragen?$/.test(plek)).map(([plek, regels]) => rij(naam, `\`${plek.slice('Persoon.'.length)}\``, ...toTekst(regels))));
  return ['### Wat partijen over een persoon bijdragen', '', ...kop('partij', 'bijdrage', 'doelen', 'rollen'), ...rijen];
}

const diensten = (): string[] => [
  '### Welke Suwinet-dienst voor welke vragende partij', '',
  ...kop('dienst', 'partijen'),
  ...Object.values(standaardDiensten).map(({ naam, partijen }) => rij(naam, partijen.join(', '))),
];

const bewaring = (termijnen: Bewaartermijnen): string[] => [
  '### Bewaartermijnen', '',
  ...kop('wat', 'dagen', 'vanaf', 'grond'),
  ...bewaarsoorten.map((soort) => {
    const { omschrijving, dagen, vanaf, grond: { artikel, teVerifieren } } = termijnen[soort];
    return rij(omschrijving, String(dagen), vanaf, teVerifieren ? `${artikel} (nog te verifiëren)` : artikel);
  }),
];

const [begin, einde] = ['<!-- tabellen: begin -->', '<!-- tabellen: einde -->'];

/**
 * The page with its tables made anew; what stands around them is written by hand.
 * @param api the schema that clients see.
 * @throws Error when the page has no place for them.
 */
export function metTabellen(pagina: string, api: GraphQLSchema, termijnen: Bewaartermijnen): string {
  const [voor, rest] = pagina.split(begin);
  const na = rest?.split(einde)[1];
  if (voor === undefined || na === undefined) throw new Error('docs/privacy.md heeft geen plaats voor haar tabellen');
  const delen = [doelen(), soortenGegevens(api), bijdragen(), diensten(), bewaring(termijnen)];
  return `${voor}${begin}\n${delen.map((deel) => deel.join('\n')).join('\n\n')}\n${einde}${na}`;
}
