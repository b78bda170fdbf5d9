import { catalogusResolvers } from './catalogus/resolvers.ts';
import type { Resolvers } from './generated.ts';
import { inzageResolvers } from './inzage/resolvers.ts';
import { handelingResolvers } from './handelingen/resolvers.ts';
import { persoonResolvers, regioResolvers, werkplanResolvers } from './resolvers-entiteiten.ts';
import { vraagResolvers } from './resolvers-vraag.ts';
import { situatieResolvers } from './situatie/resolvers.ts';
import { toegangResolvers } from './toegang/resolvers.ts';

/** All resolvers of werkcentrum: who and which plan from here, the situation, the menukaart, access and acts from rooms of their own. */
export const resolvers: Resolvers = {
  Query: { ...vraagResolvers, ...catalogusResolvers.Query, ...inzageResolvers.Query },
  Persoon: { ...persoonResolvers, ...toegangResolvers.Persoon, ...situatieResolvers.Persoon, ...catalogusResolvers.Persoon },
  Mutation: handelingResolvers,
  Aanmelding: toegangResolvers.Aanmelding,
  Toestemming: toegangResolvers.Toestemming,
  Werkplan: werkplanResolvers,
  MijnMenukaart: catalogusResolvers.MijnMenukaart,
  MijnInzages: inzageResolvers.MijnInzages,
  Arbeidsmarktregio: { ...regioResolvers, ...catalogusResolvers.Arbeidsmarktregio },
  Menukaart: catalogusResolvers.Menukaart,
  Instrument: catalogusResolvers.Instrument,
};
