import { crebos, leerbedrijfId } from '../codes.ts';
import { fonds } from '../feiten.ts';
import { fondsen, type Fonds } from '../fondsen.ts';
import type { FondsFeiten, Persona, SbbFeiten } from '../types.ts';
import type { Kader } from '../vaste-mensen/kader.ts';
import type { Willekeur } from '../willekeur.ts';

const werkend: readonly Persona[] = ['SOCIAAL_PLAN', 'MKB_ZONDER_SOCIAAL_PLAN', 'TIJDELIJK_CONTRACT', 'ARBEIDSBEPERKING'];

/** What SBB holds: with a participant number at most two programmes, sometimes none yet. Null when SBB does not know the person. */
export const bijSbb = (persona: Persona, amCode: string, { dag, nummers }: Kader, { geheel, kans, kies }: Willekeur): SbbFeiten | null => {
  if (persona === 'ONBEKEND_BIJ_BRONNEN' || !kans(persona === 'JONGERE' ? 0.4 : 0.1)) return null;
  return {
    deelnemernummer: nummers.deelnemer,
    praktijkleren: Array.from({ length: geheel(0, 2) }, (_, index) => {
      const begin = -geheel(0, 200);
      return {
        nummer: nummers.praktijkleren(index + 1),
        crebo: kies(Object.values(crebos)),
        leerweg: kies(['bol', 'bbl', 'derde'] as const),
        soort: kies(['praktijkverklaring', 'certificaat', 'diploma'] as const),
        leerbedrijfId: leerbedrijfId(amCode, geheel(1, 3)),
        begin: dag(begin),
        eind: kans(0.2) ? null : dag(begin + geheel(60, 270)),
      };
    }),
  };
};

const deelname = ({ code }: Fonds, { dag, maand, nummers }: Kader, { geheel, kans }: Willekeur): FondsFeiten => fonds(code, nummers.fonds(code), {
  werkgeverPremieplichtig: kans(0.8),
  dienstverbandTot: kans(0.6) ? dag(geheel(-200, 120)) : null,
  toekenningen: kans(0.3)
    ? [{ nummer: nummers.toekenning(code, 1), omschrijving: 'Vergoeding voor een opleiding', bedragEuro: geheel(20_000, 250_000) / 100, begin: dag(-geheel(0, 90)), eind: maand(geheel(1, 9)) }]
    : [],
});

/** What funds hold: none, the fund of the person's sector, or that and another from an earlier job. */
export const bijFondsen = (persona: Persona, sector: string, kader: Kader, willekeur: Willekeur): FondsFeiten[] => {
  if (persona === 'ONBEKEND_BIJ_BRONNEN' || !willekeur.kans(werkend.includes(persona) ? 0.6 : 0.15)) return [];
  const eigen = fondsen.filter((een) => een.sector === sector);
  const eerder = willekeur.kans(0.2) ? [willekeur.kies(fondsen)].filter((een) => een.sector !== sector) : [];
  return [...eigen, ...eerder].map((een) => deelname(een, kader, willekeur));
};
