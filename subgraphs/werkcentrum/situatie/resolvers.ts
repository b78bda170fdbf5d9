import type { PersoonResolvers } from '../generated.ts';
import { bepaalAanspreekpunten } from '../rules/aanspreekpunten.ts';
import { weegSelectie } from '../rules/selectie.ts';
import { bepaalVerantwoordelijke } from '../rules/verantwoordelijkheid.ts';
import { leesPersoonsbeeld } from './beeld.ts';
import { bepaalPeildatum } from './peildatum.ts';
import { toSituatie } from './situatie.ts';

/** What werkcentrum says of a person from all contributions together. */
export const situatieResolvers = {
  Persoon: {
    situatie: async (parent, { peildatum }, context) => {
      const dag = bepaalPeildatum(peildatum, context.klok);
      const { lezingen, bronnen, opgave } = await leesPersoonsbeeld(parent, context);
      return toSituatie(lezingen, bronnen, opgave, dag);
    },
    doelgroepregister: async (parent, _vraag, context) => {
      const { lezingen, bronnen, opgave } = await leesPersoonsbeeld(parent, context);
      return toSituatie(lezingen, bronnen, opgave, bepaalPeildatum(null, context.klok)).doelgroepregister ?? null;
    },
    verantwoordelijkheid: async (parent, { peildatum }, context) => {
      const dag = bepaalPeildatum(peildatum, context.klok);
      return bepaalVerantwoordelijke((await leesPersoonsbeeld(parent, context)).feiten, dag);
    },
    aanspreekpunten: async (parent, { peildatum }, context) => {
      const dag = bepaalPeildatum(peildatum, context.klok);
      return bepaalAanspreekpunten((await leesPersoonsbeeld(parent, context)).feiten, dag);
    },
    selectie: async (parent, { peildatum }, context) => {
      const dag = bepaalPeildatum(peildatum, context.klok);
      return weegSelectie((await leesPersoonsbeeld(parent, context)).feiten, dag);
    },
  } satisfies PersoonResolvers,
};
