import { listAanbodbijdragen } from './aanbodbijdragen.ts';
import { listSituatiebijdragen, listWerkplanbijdragen } from './bijdragen.ts';
import type { Resolvers } from './generated.ts';

/** Resolvers of the gemeente subgraph: a party gives bijdragen, it decides nothing. */
export const resolvers: Pick<Resolvers, 'Persoon' | 'Arbeidsmarktregio'> = {
  Persoon: {
    __resolveReference: ({ gemeenteSleutel }) => ({ __typename: 'Persoon', gemeenteSleutel }),
    gemeenteWerkplanbijdragen: ({ gemeenteSleutel }, _args, context) => listWerkplanbijdragen(context, gemeenteSleutel),
    gemeenteSituatiebijdragen: ({ gemeenteSleutel }, _args, context) => listSituatiebijdragen(context, gemeenteSleutel),
  },
  Arbeidsmarktregio: {
    __resolveReference: ({ amCode }) => ({ __typename: 'Arbeidsmarktregio', amCode }),
    gemeenteAanbod: ({ amCode }, _args, context) => listAanbodbijdragen(context, amCode),
  },
};
