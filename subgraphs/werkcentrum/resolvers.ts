import type { Resolvers } from './generated.ts';
import { persoonResolvers, regioResolvers, werkplanResolvers } from './resolvers-entiteiten.ts';
import { vraagResolvers } from './resolvers-vraag.ts';
import { situatieResolvers } from './situatie/resolvers.ts';

/** All resolvers of werkcentrum: who and which plan from here, the situation and the menukaart from rooms of their own. */
export const resolvers: Resolvers = {
  Query: vraagResolvers,
  Persoon: { ...persoonResolvers, ...situatieResolvers.Persoon },
  Werkplan: werkplanResolvers,
  Arbeidsmarktregio: regioResolvers,
};
