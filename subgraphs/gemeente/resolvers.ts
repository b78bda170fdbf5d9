import { listAanbodbijdragen } from './aanbodbijdragen.ts';
import { listInzagen, listSituatiebijdragen, listWerkplanbijdragen } from './bijdragen.ts';
import { leesLogboek } from '../shared/logboek/graaf.ts';
import type { Resolvers } from './generated.ts';

/** Resolvers of the gemeente subgraph: a party gives bijdragen, it decides nothing. */
export const resolvers: Pick<Resolvers, 'Query' | 'Persoon' | 'Arbeidsmarktregio'> = {
  Query: {
    gemeenteLogboek: (_bron, vraag, { partijlogboek, verzoek }) => leesLogboek(partijlogboek, verzoek, vraag, (nummer) => ({ soort: 'BSN', nummer })),
  },
  Persoon: {
    __resolveReference: ({ gemeenteSleutel }) => ({ __typename: 'Persoon', gemeenteSleutel }),
    gemeenteWerkplanbijdragen: ({ gemeenteSleutel }, _args, context) => listWerkplanbijdragen(context, gemeenteSleutel),
    gemeenteSituatiebijdragen: ({ gemeenteSleutel }, _args, context) => listSituatiebijdragen(context, gemeenteSleutel),
    gemeenteInzagebijdragen: ({ gemeenteSleutel }, _args, context) => listInzagen(context, gemeenteSleutel),
  },
  Arbeidsmarktregio: {
    __resolveReference: ({ amCode }) => ({ __typename: 'Arbeidsmarktregio', amCode }),
    gemeenteAanbod: ({ amCode }, _args, context) => listAanbodbijdragen(context, amCode),
  },
};
