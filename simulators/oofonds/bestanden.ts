import type { Bevolking } from '../population/bevolking.ts';
import { plusDagen } from '../population/dagen.ts';
import { evaUuid } from '../population/eva-uuid.ts';
import type { Fonds } from '../population/fondsen.ts';
import type { Dag, FondsFeiten } from '../population/types.ts';
import type { Aanbodveld, Deelnemerveld, Fondsformaat } from './formaten.ts';
import { schrijfBestand, type Waarde } from './schrijven.ts';

type Rij<V extends string> = Readonly<Partial<Record<V, Waarde>>>;

const dag = (waarde: Dag | null): Waarde => (waarde === null ? null : { dag: waarde });

/** One row per award, or one without an award. */
const toRijen = ({ deelnemersnummer, werkgeverPremieplichtig, dienstverbandTot, toekenningen }: FondsFeiten): Rij<Deelnemerveld>[] => {
  const deelnemer = { deelnemersnummer: { tekst: deelnemersnummer }, premieplichtig: { janee: werkgeverPremieplichtig }, dienstverbandTot: dag(dienstverbandTot) };
  if (toekenningen.length === 0) return [deelnemer];
  return toekenningen.map(({ nummer, omschrijving, bedragEuro, begin, eind }) =>
    ({ ...deelnemer, toekenning: { tekst: nummer }, omschrijving: { tekst: omschrijving }, bedrag: { euro: bedragEuro }, begin: { dag: begin }, eind: dag(eind) }));
};

/** Who takes part in the fund and what was awarded to them. */
export const schrijfDeelnemers = (bevolking: Pick<Bevolking, 'inFonds'>, { code }: Fonds, formaat: Fondsformaat): string =>
  schrijfBestand(formaat, formaat.deelnemers, bevolking.inFonds(code).flatMap((mens) => mens.fondsen.filter(({ fonds }) => fonds === code)).flatMap(toRijen));

const aanbodsoorten = [
  { naam: 'Vakcursus', omschrijving: 'Korte cursus, "op maat" voor de sector', kosten: 1250.5, weken: 6, instrument: 'RMT-VAARD', tegel: 'EW06', leerbedrijf: null },
  { naam: 'Loopbaancheck', omschrijving: 'Gesprek over wat er nog meer kan; één op één', kosten: 475, weken: 2, instrument: 'RMT-LOOPB', tegel: 'EW05', leerbedrijf: null },
  { naam: 'Opleiding met mbo-certificaat', omschrijving: 'Leren en werken bij een leerbedrijf', kosten: 2750, weken: 36, instrument: 'RMT-PLK-CERT', tegel: 'EW06', leerbedrijf: true },
  { naam: 'Overstapvoucher', omschrijving: 'Voor wie naar een andere sector gaat\nAanvragen door de werkgever', kosten: 1000, weken: null, instrument: null, tegel: 'EW07', leerbedrijf: false },
  { naam: 'Coachtraject 2024', omschrijving: 'Gesloten', kosten: null, weken: 10, instrument: null, tegel: null, leerbedrijf: null },
] as const;

/** What the fund offers; the last has ended. */
export const schrijfAanbod = ({ code, naam }: Fonds, formaat: Fondsformaat, peildatum: Dag): string => {
  const rijen = aanbodsoorten.map((soort, index): Rij<Aanbodveld> => ({
    nummer: { tekst: `${code}-A${index + 1}` },
    naam: { tekst: `${soort.naam} (${naam})` },
    omschrijving: { tekst: soort.omschrijving },
    kosten: soort.kosten === null ? null : { euro: soort.kosten },
    duurWeken: soort.weken === null ? null : { getal: soort.weken },
    instrument: soort.instrument === null ? null : { tekst: evaUuid(soort.instrument) },
    tegel: soort.tegel === null ? null : { tekst: soort.tegel },
    erkendLeerbedrijf: soort.leerbedrijf === null ? null : { janee: soort.leerbedrijf },
    begin: { dag: plusDagen(peildatum, -400) },
    eind: index === aanbodsoorten.length - 1 ? { dag: plusDagen(peildatum, -30) } : null,
  }));
  return schrijfBestand(formaat, formaat.aanbod, rijen);
};
