import type { Resolvers } from './generated.ts';

/** The fields of oofonds; a reference is its own key. No key, then nothing was asked: no contributions. */
export const resolvers: Resolvers = {
  Persoon: {
    oofondsWerkplanbijdragen: ({ oofondsSleutel }, _, { loaders }) => (oofondsSleutel ? loaders.werkplanbijdragen(oofondsSleutel) : []),
    oofondsSituatiebijdragen: ({ oofondsSleutel }, _, { loaders }) => (oofondsSleutel ? loaders.situatiebijdragen(oofondsSleutel) : []),
  },
  Arbeidsmarktregio: {
    oofondsAanbod: (_regio, _, { loaders }) => loaders.aanbodbijdragen(),
  },
};
