import { leesLogboek } from '../../shared/logboek/graaf.ts';
import type { MijnInzagesResolvers, QueryResolvers } from '../generated.ts';
import { checkId } from '../../shared/invoer.ts';
import { toInzages } from './inzages.ts';
import { maakRapport } from './rapport.ts';

/** Who looked: for the citizen whose data it is, and for officers who answer for it. */
export const inzageResolvers = {
  Query: {
    mijnInzages: async (_bron, _vraag, { loaders }) => {
      const zelf = await loaders.eigen();
      return zelf && loaders.persoon.load(zelf.id);
    },
    werkcentrumLogboek: (_bron, vraag, { partijlogboek, verzoek }) => leesLogboek(partijlogboek, verzoek, vraag, (nummer) => ({ soort: 'PERSOON', nummer })),
    werkcentrumLogboekrapport: (_bron, vraag, context) => maakRapport(vraag, context),
  } satisfies QueryResolvers,
  MijnInzages: {
    __resolveReference: async (verwijzing, { loaders }) => {
      if (checkId('id', verwijzing.id) !== null) return null;
      return (await loaders.persoon.load(verwijzing.id)) && { ...verwijzing };
    },
    persoon: ({ id }) => ({ id }),
    inzages: (parent, vraag, context) => toInzages(parent, vraag, context),
  } satisfies MijnInzagesResolvers,
};
