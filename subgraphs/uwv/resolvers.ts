import type { Resolvers } from './generated.ts';

/** What UWV adds to a person and to a region. */
export const resolvers = {
  Persoon: {
    uwvWerkplanbijdragen: ({ uwvSleutel }, _args, { loaders }) => loaders.loadWerkplanbijdragen(uwvSleutel),
    uwvSituatiebijdragen: ({ uwvSleutel }, _args, { loaders }) => loaders.loadSituatiebijdragen(uwvSleutel),
    uwvDoelgroepregisterbijdrage: ({ uwvSleutel }, _args, { loaders }) => loaders.loadDoelgroepregisterbijdrage(uwvSleutel),
  },
  Arbeidsmarktregio: {
    uwvAanbod: ({ amCode }, _args, { loaders }) => loaders.loadAanbodbijdragen(amCode),
  },
} satisfies Resolvers;
