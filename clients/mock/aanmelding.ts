import { NietAangemeld, type Identificatie } from '../../gateway/identity/aanmelding.ts';
import type { Tempo } from '../../gateway/http/tempo.ts';
import { createDoelregister, readDoelregister, type Doelregister } from '../../subgraphs/shared/toegang/doelen.ts';
import { findToken } from './tokens.ts';

/** A purpose that held until last year, to see what happens with one that has ended. */
export const verlopenDoel = 'voorbeeld-verlopen';

/** The purposes that there are, and one that has ended. */
export function createMockdoelen(): Doelregister {
  const { alle } = readDoelregister({});
  const voorbeeld = alle.find(({ code }) => code === 'werkplan');
  return createDoelregister([...alle, ...(voorbeeld ? [{ ...voorbeeld, code: verlopenDoel, omschrijving: 'Een doel dat niet meer geldt, om te zien wat er dan gebeurt.', tot: '2025-12-31' }] : [])], false);
}

/** Says who asks by the tokens of the mock, each of which is a name. A token that expires on the way does so once, until the mock starts again. */
export function createMockaanmelding(): Identificatie {
  const gebruikt = new Map<string, number>();
  return async (authorization) => {
    const naam = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1];
    if (naam === undefined) throw new NietAangemeld('GEEN_TOKEN');
    const token = findToken(naam);
    if (token === undefined) throw new NietAangemeld('VORM');
    const { bijzonder, aanroeper, doelen, bsn = null } = token;
    if (bijzonder?.soort === 'VERLOPEN') throw new NietAangemeld('VERLOPEN');
    if (bijzonder?.soort === 'VERLOOPT_NA') {
      const aantal = (gebruikt.get(naam) ?? 0) + 1;
      gebruikt.set(naam, aantal);
      if (aantal > bijzonder.verzoeken) throw new NietAangemeld('VERLOPEN');
    }
    return { aanroeper: { ...aanroeper, sub: naam }, doelen, bsn };
  };
}

/** Lets everybody ask as often as they like, but for the token that shows what happens otherwise. */
export const mocktempo: Tempo = {
  neem({ sub }) {
    const bijzonder = findToken(sub)?.bijzonder;
    return bijzonder?.soort === 'TE_VAAK' ? bijzonder.wachtMs : 0;
  },
  noteerAfwijzing: () => undefined,
  wachttijdNaAfwijzing: () => 0,
};
