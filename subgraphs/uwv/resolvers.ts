import { leesLogboek } from '../shared/logboek/graaf.ts';
import type { Resolvers } from './generated.ts';

/** What UWV adds to a person and to a region. */
export const resolvers = {
  Query: {
    uwvLogboek: (_bron, vraag, { partijlogboek, verzoek }) => leesLogboek(partijlogboek, verzoek, vraag, (nummer) => ({ soort: 'BSN', nummer })),
  },
  Mutation: {
    uwvVerwerkAanvraag: (_bron, { sleutel, aanvraag }, { verwerkAanvraag }) => verwerkAanvraag(sleutel, aanvraag),
  },
  Persoon: {
    uwvWerkplanbijdragen: ({ uwvSleutel }, _args, { loaders }) => loaders.loadWerkplanbijdragen(uwvSleutel),
    uwvSituatiebijdragen: ({ uwvSleutel }, _args, { loaders }) => loaders.loadSituatiebijdragen(uwvSleutel),
    uwvDoelgroepregisterbijdrage: ({ uwvSleutel }, _args, { loaders }) => loaders.loadDoelgroepregisterbijdrage(uwvSleutel),
    uwvInzagebijdragen: ({ uwvSleutel }, _args, { loaders }) => loaders.loadInzagebijdragen(uwvSleutel),
  },
  Arbeidsmarktregio: {
    uwvAanbod: ({ amCode }, _args, { loaders }) => loaders.loadAanbodbijdragen(amCode),
  },
} satisfies Resolvers;
