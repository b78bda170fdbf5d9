import { opgave } from '../feiten.ts';
import type { Opgave, Persona } from '../types.ts';
import type { Kader } from '../vaste-mensen/kader.ts';
import type { Willekeur } from '../willekeur.ts';

const bedreigd = { werkzaam: true, ontslagdreiging: true, zelfstandig: false, inkomenOntoereikend: false, arbeidsbeperking: false, sociaalPlan: false } as const;
const zonderWerk = { ...bedreigd, werkzaam: false, ontslagdreiging: false } as const;

/** What makes the persona, as far as only the person can tell it. */
const kern = (persona: Persona, { dag }: Kader, { geheel, kans }: Willekeur): Partial<Opgave> => {
  switch (persona) {
    case 'SOCIAAL_PLAN': return { ...bedreigd, sociaalPlan: true, flexibelContract: false };
    case 'MKB_ZONDER_SOCIAAL_PLAN': return { ...bedreigd, flexibelContract: false };
    case 'TIJDELIJK_CONTRACT': return { ...bedreigd, flexibelContract: true, contractEindigtOp: dag(geheel(5, 90)) };
    case 'KORT_WW_RECHT': return { ...bedreigd, flexibelContract: true };
    case 'ARBEIDSBEPERKING': return { ...bedreigd, arbeidsbeperking: true };
    case 'BANENAFSPRAAK': return { ...(kans(0.4) ? bedreigd : zonderWerk), arbeidsbeperking: true };
    case 'ZELFSTANDIGE': return { ...zonderWerk, werkzaam: true, zelfstandig: true, inkomenOntoereikend: true, flexibelContract: false };
    case 'JONGERE': return { ...zonderWerk, schoolverlater: kans(0.7) };
    case 'WIA': return { ...zonderWerk, arbeidsbeperking: true };
    default: return zonderWerk;
  }
};

const niveaus = {
  ja: ['MBO2', 'MBO3', 'MBO4', 'HBO', 'WO'],
  nee: ['GEEN', 'VMBO', 'MBO1'],
} as const;

/**
 * What the person told at an intake. Some questions stay unanswered (null). `uitkeringen` are the codes that the sources hold:
 * most people say the same, a few say otherwise.
 */
export const vertelt = (
  persona: Persona, sector: string, startkwalificatie: boolean | null, uitkeringen: string[], kader: Kader, willekeur: Willekeur,
): Opgave => {
  const { geheel, kans, kies } = willekeur;
  return opgave({
    schoolverlater: false,
    sector: kans(0.9) ? sector : null,
    opleidingsniveau: startkwalificatie === null ? null : kies(niveaus[startkwalificatie ? 'ja' : 'nee']),
    flexibelContract: kans(0.3),
    jarenInLaatsteFunctie: kans(0.85) ? geheel(0, 25) : null,
    taalniveauMondeling: kans(0.85) ? kies(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const) : null,
    eigenBehoefte: kans(0.7) ? kans(0.8) : null,
    uitkeringen: kans(0.05) ? [] : uitkeringen,
    ...kern(persona, kader, willekeur),
  });
};
