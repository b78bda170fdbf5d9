import { toDatumTijd } from '../shared/klok.ts';
import type { Fonds } from './fondsenlijst.ts';
import type { Aanspraakbijdrage, Activiteitbijdrage, Activiteitbijdragestatus } from './generated.ts';
import type { Bevinding } from './mapping-bijdrage.ts';
import { bepaalAanvragenTot, eensgezind, isWerkzaamInSector } from './rules/aanspraak.ts';
import type { Deelnemerregel, Deelnemersbestand } from './source-types.ts';

export { toAanbodbevinding } from './mapping-aanbod.ts';
export { toAanbodbijdrage, toSituatiebijdrage, toWerkplanbijdrage, type Bevinding, type Fondsbron } from './mapping-bijdrage.ts';

/**
 * What a participants file says of one number. Unknown, not none, when the person may be on a line that could not be read:
 * a line with this number on it, or any such line when the number is nowhere else.
 */
export function vindDeelnemer({ perNummer, onleesbaar, moment }: Deelnemersbestand, nummer: string): Bevinding<readonly Deelnemerregel[]> {
  const peildatum = toDatumTijd(moment);
  const regels = perNummer.get(nummer);
  const isOpOnleesbareRegel = regels ? onleesbaar.some((regel) => regel.includes(nummer)) : onleesbaar.length > 0;
  if (isOpOnleesbareRegel) return { status: 'NIET_BESCHIKBAAR', reden: 'REGEL_ONLEESBAAR', waarde: null, peildatum };
  if (!regels) return { status: 'NIETS_GEVONDEN', reden: null, waarde: [], peildatum };
  return { status: 'ACTUEEL', reden: onleesbaar.length > 0 ? 'REGELS_ONLEESBAAR' : null, waarde: regels, peildatum };
}

const begin = (regels: readonly Deelnemerregel[]): string | null => regels.flatMap(({ toekenning }) => toekenning?.begin ?? []).toSorted()[0] ?? null;

/** The claim of a participant on a fund; no lines, no claim. @param peildag YYYY-MM-DD. */
export function toAanspraken(regels: readonly Deelnemerregel[], { fonds, naam, sector, voorwaarden }: Fonds, peildag: string): Aanspraakbijdrage[] {
  if (regels.length === 0) return [];
  const looptDoor = regels.some(({ dienstverbandTot }) => dienstverbandTot === null);
  const dienstverbandTot = looptDoor ? null : regels.map((regel) => regel.dienstverbandTot).toSorted().at(-1) ?? null;
  return [{
    fonds: { code: fonds, omschrijving: naam, lijst: 'O&O-fondsen' },
    sector: { code: sector.code, omschrijving: sector.naam, lijst: 'O&O-sectoren' },
    werkzaamInSector: isWerkzaamInSector({ dienstverbandTot }, peildag),
    premieBetaald: eensgezind(regels.map(({ premieplichtig }) => premieplichtig)),
    aanvragenTot: bepaalAanvragenTot({ dienstverbandTot, eersteToekenning: begin(regels) }, voorwaarden),
  }];
}

/** An award runs through its last day and then ends as planned: these files know no other end. */
const toStatus = (van: string | null, tot: string | null, peildag: string): Activiteitbijdragestatus => {
  if (van === null) return 'ONBEKEND';
  if (van > peildag) return 'GEPLAND';
  return tot === null || tot >= peildag ? 'LOPEND' : 'AFGEROND';
};

/** The awards of a participant as activities of the plan, in the order of the file. @param peildag YYYY-MM-DD. */
export const toActiviteiten = (regels: readonly Deelnemerregel[], { fonds, naam }: Fonds, peildag: string): Activiteitbijdrage[] =>
  regels.flatMap(({ toekenning }) => (toekenning ? [{
    nummer: toekenning.nummer,
    soort: { code: 'TOEKENNING', omschrijving: 'Toekenning van een O&O-fonds', lijst: `O&O-fonds ${fonds}` },
    omschrijving: toekenning.omschrijving,
    status: toStatus(toekenning.begin, toekenning.eind, peildag),
    begindatum: toekenning.begin,
    einddatum: toekenning.eind,
    uitvoerder: naam,
    kenmerk: null,
  }] : []));
