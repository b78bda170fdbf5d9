import { catalogusResolvers } from './catalogus/resolvers.ts';
import type { Resolvers } from './generated.ts';
import { persoonResolvers, regioResolvers, werkplanResolvers } from './resolvers-entiteiten.ts';
import { vraagResolvers } from './resolvers-vraag.ts';
import { situatieResolvers } from './situatie/resolvers.ts';

/** All resolvers of werkcentrum: who and which plan from here, the situation and the menukaart from rooms of their own. */
export const resolvers: Resolvers = {
  Query: { ...vraagResolvers, ...catalogusResolvers.Query },
  Persoon: { ...persoonResolvers, ...situatieResolvers.Persoon, ...catalogusResolvers.Persoon },
  Werkplan: werkplanResolvers,
  Arbeidsmarktregio: { ...regioResolvers, ...catalogusResolvers.Arbeidsmarktregio },
  Menukaart: catalogusResolvers.Menukaart,
  Instrument: catalogusResolvers.Instrument,
};
