import { toMomenttekst, toPartijnaam } from '../../onderdelen/woorden.ts';
import type { Versie } from './gegevens.ts';

const gedaan: Readonly<Record<string, string>> = {
  stelWerkplanOp: 'begon het werkplan', registreerIntake: 'legde de intake vast', registreerDiagnose: 'legde de diagnose vast', voegActiviteitToe: 'voegde een activiteit toe',
  wijzigActiviteit: 'wijzigde een activiteit', beginActiviteit: 'zette een activiteit op begonnen', rondActiviteitAf: 'rondde een activiteit af', stelActiviteitVoor: 'stelde een activiteit voor',
  wijsActiviteitAf: 'wees een activiteit af', stemInMet: 'stemde in met het plan', registreerInstemming: 'legde de instemming van de persoon vast', trekInstemmingIn: 'trok de instemming in',
  stelWerkplanVast: 'stelde het plan vast', wijzigSituatie: 'legde een verandering van de situatie vast', beeindigWerkplan: 'beëindigde het plan', zetInstrumentIn: 'zette een instrument in',
  stelKandidaatVoor: 'stelde de persoon voor voor een vacature', vacatureVervuld: 'legde vast dat een vacature vervuld is', stemInMetMaatwerk: 'stemde in met maatwerk',
  bevestigAanvraag: 'legde een antwoord van een partij vast', draagOver: 'bood het plan aan een ander loket aan', aanvaardOverdracht: 'aanvaardde de overdracht',
  weigerOverdracht: 'weigerde de overdracht', trekOverdrachtIn: 'trok de overdracht in', verwijsDoor: 'verwees door naar een ander loket', verwerkWeigering: 'kon een aanvraag niet uitvoeren',
};

/** Who made a version. */
export const toWie = ({ loket, partij, rol }: Pick<Versie, 'loket' | 'partij' | 'rol'>): string => {
  if (rol === 'burger') return 'De persoon zelf';
  return loket?.naam ?? (partij === null ? 'Niet bekend wie' : toPartijnaam(partij));
};

/** What was done in a version, for example "wijzigde een activiteit". */
export const toGedaan = ({ handeling }: Pick<Versie, 'handeling'>): string => (handeling === null ? 'wijzigde het plan' : gedaan[handeling] ?? 'wijzigde het plan');

/** Who did what and when, in a sentence. */
export const toVersiezin = (versie: Pick<Versie, 'loket' | 'partij' | 'rol' | 'handeling' | 'gewijzigdOp'>): string => `${toWie(versie)} ${toGedaan(versie)} op ${toMomenttekst(versie.gewijzigdOp)}`;
