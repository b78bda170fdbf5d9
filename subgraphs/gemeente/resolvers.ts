import { verwerkAanvraag } from './aanvragen.ts';
import { listAanbodbijdragen } from './aanbodbijdragen.ts';
import { listInzagen, listSituatiebijdragen, listWerkplanbijdragen } from './bijdragen.ts';
import { leesLogboek } from '../shared/logboek/graaf.ts';
import type { Resolvers } from './generated.ts';

/** Resolvers of the gemeente subgraph: a party gives bijdragen and passes on requests, it decides nothing. */
export const resolvers: Pick<Resolvers, 'Query' | 'Mutation' | 'Persoon' | 'Arbeidsmarktregio'> = {
  Query: {
    gemeenteLogboek: (_bron, vraag, { partijlogboek, verzoek }) => leesLogboek(partijlogboek, verzoek, vraag, (nummer) => ({ soort: 'BSN', nummer })),
  },
  Mutation: {
    gemeenteVerwerkAanvraag: (_bron, { sleutel, aanvraag }, context) => verwerkAanvraag(context, sleutel, aanvraag),
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
