import type { Invoerfout } from '../../shared/invoer.ts';
import { toAntwoordhandeling } from '../contactverzoek/stand.ts';
import type { MutationResolvers } from '../generated.ts';
import { werktVoorLoket } from '../toegang/relatie.ts';
import { checkEigenLoket, wijzigContactverzoek } from './contactverzoekhandeling.ts';

const nietGezegd: Invoerfout = { veld: 'persoonZeiDit', code: 'INSTEMMING_NODIG', melding: 'Een loket antwoordt alleen met wat de persoon zelf heeft gezegd.' };

/** Answers a request for contact: the person, or the loket that has their plan with their word, once they were told. @throws GraphQLError OVERBELAST. */
export const beantwoordContactverzoek: NonNullable<MutationResolvers['beantwoordContactverzoek']> = (_bron, { input: { contactverzoekId: id, antwoord, persoonZeiDit, idempotentiesleutel } }, context) => {
  const { aanroeper } = context.verzoek;
  const isPersoonZelf = aanroeper.rol === 'burger';
  return wijzigContactverzoek(context, {
    naam: 'beantwoordContactverzoek', handeling: toAntwoordhandeling(antwoord, isPersoonZelf), id, idempotentiesleutel, invoer: [antwoord], controles: [isPersoonZelf || persoonZeiDit === true ? null : nietGezegd],
    lees: (welk) => context.loaders.ontvangenContactverzoek.load(welk), bezwaar: isPersoonZelf ? () => null : checkEigenLoket((loket) => werktVoorLoket(aanroeper, loket)),
    daarbij: (beantwoordOp) => ({ beantwoordOp }), gebeurtenis: 'contactverzoek.beantwoord', aan: 'VRAGER',
  });
};
