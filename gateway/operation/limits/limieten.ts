import { GraphQLError } from 'graphql';
import { meldingVan } from '../../../subgraphs/shared/foutcodes.ts';

/** How much one operation may ask. Fragments count as often as they are spread. */
export type Limieten = {
  /** Fields inside fields. */
  readonly diepte: number;
  /** Fields with an alias, in the whole document. */
  readonly aliassen: number;
  /** Uses of directives, in the whole document. */
  readonly directives: number;
  /** Different variables in @skip and @include: a plan may grow by a factor two for each. */
  readonly voorwaarden: number;
  /** Fields of Query or Mutation in one operation. */
  readonly wortelvelden: number;
  readonly tokens: number;
  /** Fields and fragments, in the whole document. */
  readonly velden: number;
  /** Pairs of fields that answer under the same name in the same place: validation compares them one by one. */
  readonly herhalingen: number;
  /** Estimated cost of one operation, in the unit of @cost. */
  readonly kosten: number;
  /** Values in one list that is sent in. */
  readonly lijst: number;
  /** Values in all variables together. */
  readonly waarden: number;
  /** Lists and objects inside each other, in one value. */
  readonly waardediepte: number;
  /** Characters of one text in a variable. */
  readonly tekst: number;
};

/** The name of a limit, as `veld` of an error. */
export type Limiet = keyof Limieten;

/** One limit that was passed, in the shape of `fouten`. */
export type Overtreding = { readonly veld: Limiet; readonly code: 'TE_VEEL' | 'GEEN_OMVANG'; readonly melding: string };

const zinnen: Readonly<Record<Limiet, (maximum: number) => string>> = {
  diepte: (maximum) => `Vraag hooguit ${maximum} velden diep; fragmenten mogen niet in een kring lopen.`,
  aliassen: (maximum) => `Geef hooguit ${maximum} velden een andere naam, fragmenten uitgeschreven.`,
  directives: (maximum) => `Gebruik hooguit ${maximum} directives, fragmenten uitgeschreven.`,
  voorwaarden: (maximum) => `Gebruik hooguit ${maximum} variabelen in @skip en @include.`,
  wortelvelden: (maximum) => `Vraag hooguit ${maximum} velden op het hoogste niveau.`,
  tokens: (maximum) => `De vraag mag uit hooguit ${maximum} woorden en tekens bestaan.`,
  velden: (maximum) => `Vraag hooguit ${maximum} velden, fragmenten uitgeschreven.`,
  herhalingen: (maximum) => `Vraag niet zo vaak hetzelfde veld op dezelfde plek: hooguit ${maximum} paren.`,
  kosten: (maximum) => `De geschatte omvang van het antwoord mag hooguit ${maximum} zijn; vraag minder velden of kleinere lijsten.`,
  lijst: (maximum) => `Een lijst mag hooguit ${maximum} waarden hebben.`,
  waarden: (maximum) => `Variabelen mogen samen hooguit ${maximum} waarden hebben.`,
  waardediepte: (maximum) => `Een waarde mag hooguit ${maximum} lijsten of objecten diep zijn.`,
  tekst: (maximum) => `Een tekst in een variabele mag hooguit ${maximum} tekens lang zijn.`,
};

const limietnamen = [
  'diepte', 'aliassen', 'directives', 'voorwaarden', 'wortelvelden', 'tokens', 'velden', 'herhalingen', 'kosten', 'lijst', 'waarden', 'waardediepte', 'tekst',
] as const satisfies readonly Limiet[];

/** What is said of a limit that was passed. */
export const toOvertreding = (veld: Limiet, { [veld]: maximum }: Limieten): Overtreding => ({ veld, code: 'TE_VEEL', melding: zinnen[veld](maximum) });

/** The one error for all that is too much: TE_COMPLEX, HTTP 400, every limit that was passed in `fouten`. */
export const teComplex = (fouten: readonly Overtreding[]): GraphQLError =>
  new GraphQLError(meldingVan('TE_COMPLEX'), { extensions: { code: 'TE_COMPLEX', fouten, http: { status: 400 } } });

/**
 * Compares what was counted with what may be.
 * @throws GraphQLError TE_COMPLEX naming every limit that was passed.
 */
export function requireWithin(geteld: Readonly<Partial<Record<Limiet, number>>>, limieten: Limieten): void {
  const fouten = limietnamen.filter((naam) => !((geteld[naam] ?? 0) <= limieten[naam])).map((naam) => toOvertreding(naam, limieten));
  if (fouten.length > 0) throw teComplex(fouten);
}
