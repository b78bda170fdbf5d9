import { doelgroepgrondslagen, werkinstrumenten } from '../codes.ts';
import { activiteit, uitkering, uwv } from '../feiten.ts';
import type { Persona, Uitkeringsfeit, UwvFeiten } from '../types.ts';
import type { Kader } from '../vaste-mensen/kader.ts';
import type { Willekeur } from '../willekeur.ts';

const lopendeWw = ({ maand }: Kader, { geheel }: Willekeur): Uitkeringsfeit => {
  const sinds = geheel(1, 8);
  return uitkering('WW', maand(-sinds), { maximaalTot: maand(geheel(4, 16)) });
};

/** Three months of WW, begun already or granted ahead of the last working day. */
const korteWw = ({ maand }: Kader, { kans }: Willekeur): Uitkeringsfeit => {
  const begin = kans(0.5) ? -1 : 1;
  return uitkering('WW', maand(begin), { maximaalTot: maand(begin + 3) });
};

const uitkeringenVan = (persona: Persona, kader: Kader, willekeur: Willekeur): Uitkeringsfeit[] => {
  switch (persona) {
    case 'WW': case 'WW_EN_BIJSTAND': return [lopendeWw(kader, willekeur)];
    case 'KORT_WW_RECHT': return [korteWw(kader, willekeur)];
    case 'WIA': return [uitkering('WIA', kader.maand(-willekeur.geheel(2, 120)))];
    case 'NIET_UITKERINGSGERECHTIGD': return willekeur.kans(0.3) ? [uitkering('WW', kader.maand(-20), { eind: kader.maand(-2), maximaalTot: kader.maand(-2) })] : [];
    default: return [];
  }
};

const banenafspraak = ({ maand }: Kader, { kans, kies, geheel }: Willekeur): Pick<UwvFeiten, 'uitkeringen' | 'doelgroepregister'> => {
  const begin = maand(-geheel(6, 90));
  if (kans(0.4)) return { uitkeringen: [uitkering('WAJ', begin)], doelgroepregister: [{ grondslag: doelgroepgrondslagen.wajong, begin, eind: null }] };
  const grondslag = kies([doelgroepgrondslagen.participatiewet, doelgroepgrondslagen.wsw, doelgroepgrondslagen.praktijkroute]);
  return { uitkeringen: [], doelgroepregister: [{ grondslag, begin, eind: null }] };
};

const instrumenten = (kader: Kader, { geheel, kies, kans }: Willekeur): UwvFeiten['werkinstrumenten'] =>
  Array.from({ length: geheel(0, 3) }, (_, index) => {
    const begin = -geheel(-20, 120);
    const eind = begin + geheel(30, 180);
    const status = begin > 0 ? 'GEPLAND' : eind >= 0 ? 'LOPEND' : kans(0.8) ? 'AFGEROND' : 'GESTOPT';
    return activiteit(kies(Object.values(werkinstrumenten)), kader.nummers.uwv(index + 1), { begin: kader.dag(begin), eind: kader.dag(eind), status });
  });

/** What happens at UWV besides a benefit: registration, instruments and an appointment. */
const dienstverlening = (kader: Kader, willekeur: Willekeur): Pick<UwvFeiten, 'inschrijving' | 'werkinstrumenten' | 'afspraken'> => {
  const dag = kader.dag(willekeur.geheel(1, 40));
  return {
    inschrijving: { begin: kader.maand(-willekeur.geheel(1, 9)), eind: null, geldigTot: kader.maand(willekeur.geheel(1, 6)) },
    werkinstrumenten: instrumenten(kader, willekeur),
    afspraken: willekeur.kans(0.4) ? [{ onderwerp: 'Voortgangsgesprek', begin: `${dag}T09:30:00Z`, eind: `${dag}T10:00:00Z` }] : [],
  };
};

const kansOpBekendheid: Readonly<Partial<Record<Persona, number>>> = {
  WW: 1, WW_EN_BIJSTAND: 1, KORT_WW_RECHT: 1, WIA: 1, BANENAFSPRAAK: 1, NIET_UITKERINGSGERECHTIGD: 0.6, ARBEIDSBEPERKING: 0.5, ONBEKEND_BIJ_BRONNEN: 0,
};

/** What UWV holds of a person with this persona; null when it does not know the person. */
export const bijUwv = (persona: Persona, kader: Kader, willekeur: Willekeur): UwvFeiten | null => {
  if (!willekeur.kans(kansOpBekendheid[persona] ?? 0.2)) return null;
  const uitkeringen = uitkeringenVan(persona, kader, willekeur);
  return uwv({
    uitkeringen,
    arbeidsongeschiktheidsklasse: persona === 'WIA' ? String(willekeur.geheel(1, 7)) : null,
    eersteWerkloosheidsdag: uitkeringen.find(({ wet }) => wet === 'WW')?.begin ?? null,
    ...(persona === 'BANENAFSPRAAK' ? banenafspraak(kader, willekeur) : {}),
    ...dienstverlening(kader, willekeur),
  });
};
