import type { Antwoord, Handelingsinvoer, Uitkomst } from '../index.ts';
import type { LoketQuery, MeldAanMutation, MeldAanMutationVariables } from '../operaties/loket.ts';

/** What each example makes: the first screen of a loket, and one act on it. */
export type Loketscherm = {
  readonly bekijk: (bsn: string) => Promise<Antwoord<LoketQuery>>;
  readonly meldAan: (input: Handelingsinvoer<MeldAanMutationVariables>) => Promise<Uitkomst<MeldAanMutation>>;
};

/** Where the graph is, and the token of who works with it. */
export type Deur = { readonly url: string; readonly token: string };

/** What a screen shows of an answer besides its data: what is missing, and what somebody can do. */
export const toMededelingen = ({ ontbreekt, weigeringen, fouten }: Antwoord<unknown>): string[] => [
  ...ontbreekt.map(({ bron, naam, status, toelichting }) => `${naam ?? bron}: onbekend (${status}). ${toelichting ?? ''}`.trim()),
  ...weigeringen.map(({ uitleg }) => uitleg),
  ...fouten.map(({ melding, uitleg }) => `${melding} ${uitleg}`),
];
