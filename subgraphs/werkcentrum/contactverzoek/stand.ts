import type { Invoerfout } from '../../shared/invoer.ts';

// Where a request for contact stands, and what can still be done with it. The person decides; a loket only passes on and says what they said.

/** Where a request for contact stands. */
export type Stand = 'OPEN' | 'DOORGEGEVEN' | 'WIL_CONTACT' | 'GEEN_CONTACT' | 'INGETROKKEN' | 'VERVALLEN';

/** What is done with one. The person answers themself, or a loket with their word. */
export type Contacthandeling = 'geefDoor' | 'persoonWil' | 'persoonWilNiet' | 'loketZegtWil' | 'loketZegtWilNiet' | 'trekIn' | 'vervalt';

/** What waits for an answer. */
export const openStanden = ['OPEN', 'DOORGEGEVEN'] as const satisfies readonly Stand[];

// Who wanted contact can come back on that, as simply as they said so (AVG, article 7, third paragraph); nobody makes a no into a yes.
const overgangen: Readonly<Record<Contacthandeling, Readonly<Partial<Record<Stand, Stand>>>>> = {
  geefDoor: { OPEN: 'DOORGEGEVEN' },
  persoonWil: { OPEN: 'WIL_CONTACT', DOORGEGEVEN: 'WIL_CONTACT' },
  persoonWilNiet: { OPEN: 'GEEN_CONTACT', DOORGEGEVEN: 'GEEN_CONTACT', WIL_CONTACT: 'GEEN_CONTACT' },
  loketZegtWil: { DOORGEGEVEN: 'WIL_CONTACT' },
  loketZegtWilNiet: { DOORGEGEVEN: 'GEEN_CONTACT', WIL_CONTACT: 'GEEN_CONTACT' },
  trekIn: { OPEN: 'INGETROKKEN', DOORGEGEVEN: 'INGETROKKEN' },
  vervalt: { OPEN: 'VERVALLEN', DOORGEGEVEN: 'VERVALLEN' },
};

/** Where it stands after an act; null when that cannot be done now. */
export const volgendeStand = (stand: Stand, handeling: Contacthandeling): Stand | null => overgangen[handeling][stand] ?? null;

/** The act by which an answer is given. */
export function toAntwoordhandeling(antwoord: 'WIL_CONTACT' | 'GEEN_CONTACT', isPersoonZelf: boolean): Contacthandeling {
  if (antwoord === 'WIL_CONTACT') return isPersoonZelf ? 'persoonWil' : 'loketZegtWil';
  return isPersoonZelf ? 'persoonWilNiet' : 'loketZegtWilNiet';
}

const woorden: Readonly<Record<Stand, string>> = {
  OPEN: 'Dit verzoek is nog niet doorgegeven: vertel het de persoon eerst, en leg dat vast.', DOORGEGEVEN: 'Dit verzoek is al doorgegeven.',
  WIL_CONTACT: 'De persoon heeft al gezegd contact te willen.', GEEN_CONTACT: 'De persoon heeft al gezegd geen contact te willen.',
  INGETROKKEN: 'Dit verzoek is ingetrokken.', VERVALLEN: 'Dit verzoek is vervallen.',
};

/** Why an act cannot be done now, in words. */
export const nietInDezeStand = (stand: Stand): Invoerfout => ({ veld: 'contactverzoekId', code: 'NIET_IN_DEZE_STAND', melding: woorden[stand] });
