import { leesLogboek } from '../shared/logboek/graaf.ts';
import { toonRijen } from './bewijs/toon.ts';
import type { Resolvers } from './generated.ts';

/** The fields of werkgevers. What a search gave is made once in a request, however many fields ask it. */
export const resolvers: Resolvers = {
  Query: {
    zoekVacatures: (_bron, { criteria }, { loaders }) => loaders.zoekVacatures(criteria),
    vacaturezoekopdracht: (_bron, { id }, { loaders }) => loaders.vindVacatures(id),
    zoekKandidaten: (_bron, { criteria, vacatureId }, { loaders }) => loaders.zoekKandidaten(criteria ?? null, vacatureId ?? null),
    kandidatenzoekopdracht: (_bron, { id }, { loaders }) => loaders.vindKandidaten(id),
    zoekBeroepen: (_bron, { tekst, first }, { loaders }) => loaders.zoekBeroepen(tekst, first ?? 10),
    beroepen: (_bron, { codes }, { loaders }) => loaders.beroepen(codes),
    gevondenVacature: (_bron, { id }, { loaders }) => loaders.gevondenVacature(id),
    gevondenKandidaat: (_bron, { id }, { loaders }) => loaders.gevondenKandidaat(id),
    vacatureDetail: (_bron, { id }, { loaders }) => loaders.vacatureDetail(id),
    kandidaatDetail: (_bron, { id }, { loaders }) => loaders.kandidaatDetail(id),
    rangschikking: (_bron, { zoekopdracht }, { loaders }) => loaders.rangschikking(zoekopdracht),
    werkgeversLogboek: (_bron, vraag, { partijlogboek, verzoek }) => leesLogboek(partijlogboek, verzoek, vraag, (nummer) => ({ soort: 'PERSOON', nummer })),
  },
  Vacaturezoekopdracht: {
    verlooptOp: async (ouder, _, { loaders }) => (await loaders.vacatures(ouder))?.verlooptOp ?? null,
    resultaten: async (ouder, vraag, { loaders }) => (await loaders.vacatures(ouder))?.bladzijde(vraag) ?? null,
    facetten: async (ouder, _, { loaders }) => (await loaders.vacatures(ouder))?.facetten() ?? null,
    afgevallen: async (ouder, _, { loaders }) => (await loaders.vacatures(ouder))?.afgevallen() ?? null,
    bronnen: async (ouder, _, { loaders }) => (await loaders.vacatures(ouder))?.bronnen() ?? null,
  },
  Kandidatenzoekopdracht: {
    verlooptOp: async (ouder, _, { loaders }) => (await loaders.kandidaten(ouder))?.verlooptOp ?? null,
    resultaten: async (ouder, vraag, { loaders }) => (await loaders.kandidaten(ouder))?.bladzijde(vraag) ?? null,
    facetten: async (ouder, _, { loaders }) => (await loaders.kandidaten(ouder))?.facetten() ?? null,
    afgevallen: async (ouder, _, { loaders }) => (await loaders.kandidaten(ouder))?.afgevallen() ?? null,
    bronnen: async (ouder, _, { loaders }) => (await loaders.kandidaten(ouder))?.bronnen() ?? null,
  },
  Rangschikking: {
    rijen: (ouder, { first }) => toonRijen(ouder, first),
  },
};
