import { leesLogboek } from '../shared/logboek/graaf.ts';
import type { Resolvers } from './generated.ts';

/** The fields of sbb; a reference is its own key. No key, then nothing was asked: no contributions. */
export const resolvers: Resolvers = {
  Query: {
    sbbLogboek: (_bron, vraag, { partijlogboek, verzoek }) => leesLogboek(partijlogboek, verzoek, vraag, (nummer) => ({ soort: 'DEELNEMERNUMMER', nummer: `sbb ${nummer}` })),
  },
  Mutation: {
    sbbVerwerkAanvraag: (_bron, { sleutel, aanvraag }, { verwerkAanvraag }) => verwerkAanvraag(sleutel, aanvraag),
  },
  Persoon: {
    sbbWerkplanbijdragen: async ({ sbbSleutel }, _, { loaders }) => (sbbSleutel ? [await loaders.werkplanbijdrage(sbbSleutel)] : []),
    sbbSituatiebijdragen: async ({ sbbSleutel }, _, { loaders }) => (sbbSleutel ? [await loaders.situatiebijdrage(sbbSleutel)] : []),
    sbbInzagebijdragen: ({ sbbSleutel }, _, { loaders }) => (sbbSleutel ? loaders.inzagebijdragen(sbbSleutel) : []),
  },
  Vacaturezoekopdracht: {
    sbbLeerplaatsbijdragen: async ({ sbbZoeksleutel }, _, { loaders }) => (sbbZoeksleutel ? [await loaders.leerplaatsbijdrage(sbbZoeksleutel)] : []),
  },
  Arbeidsmarktregio: {
    sbbAanbod: async ({ amCode }, _, { loaders }) => [await loaders.aanbodbijdrage(amCode)],
  },
};
