import type { Resolvers } from './generated.ts';

/** The fields of sbb; a reference is its own key. No key, then nothing was asked: no contributions. */
export const resolvers: Resolvers = {
  Persoon: {
    sbbWerkplanbijdragen: async ({ sbbSleutel }, _, { loaders }) => (sbbSleutel ? [await loaders.werkplanbijdrage(sbbSleutel)] : []),
    sbbSituatiebijdragen: async ({ sbbSleutel }, _, { loaders }) => (sbbSleutel ? [await loaders.situatiebijdrage(sbbSleutel)] : []),
  },
  Arbeidsmarktregio: {
    sbbAanbod: async ({ amCode }, _, { loaders }) => [await loaders.aanbodbijdrage(amCode)],
  },
};
