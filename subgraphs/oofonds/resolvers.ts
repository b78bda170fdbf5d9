import { leesLogboek } from '../shared/logboek/graaf.ts';
import type { Resolvers } from './generated.ts';

/** The fields of oofonds; a reference is its own key. No key, then nothing was asked: no contributions. */
export const resolvers: Resolvers = {
  Query: {
    oofondsLogboek: (_bron, vraag, { partijlogboek, verzoek }) => leesLogboek(partijlogboek, verzoek, vraag, (nummer) => ({ soort: 'DEELNEMERNUMMER', nummer })),
  },
  Persoon: {
    oofondsWerkplanbijdragen: ({ oofondsSleutel }, _, { loaders }) => (oofondsSleutel ? loaders.werkplanbijdragen(oofondsSleutel) : []),
    oofondsSituatiebijdragen: ({ oofondsSleutel }, _, { loaders }) => (oofondsSleutel ? loaders.situatiebijdragen(oofondsSleutel) : []),
    oofondsInzagebijdragen: ({ oofondsSleutel }, _, { loaders }) => (oofondsSleutel ? loaders.inzagebijdragen(oofondsSleutel) : []),
  },
  Arbeidsmarktregio: {
    oofondsAanbod: (_regio, _, { loaders }) => loaders.aanbodbijdragen(),
  },
};
