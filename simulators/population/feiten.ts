import type { Activiteitfeit, Dag, FondsFeiten, GemeenteFeiten, Opgave, Uitkeringsfeit, UwvFeiten } from './types.ts';

const zwijgend: Opgave = {
  werkzaam: null, ontslagdreiging: null, sociaalPlan: null, contractEindigtOp: null, zelfstandig: null, inkomenOntoereikend: null,
  arbeidsbeperking: null, sector: null, opleidingsniveau: null, flexibelContract: null, schoolverlater: null,
  jarenInLaatsteFunctie: null, taalniveauMondeling: null, eigenBehoefte: null, uitkeringen: null,
};

/** What a person told; what is not named was not told. */
export const opgave = (gezegd: Partial<Opgave>): Opgave => ({ ...zwijgend, ...gezegd });

/** A benefit; without an end it runs. */
export const uitkering = (wet: string, begin: Dag, { eind = null, maximaalTot = null }: Partial<Uitkeringsfeit> = {}): Uitkeringsfeit =>
  ({ wet, begin, eind, maximaalTot });

/** What UWV holds; what is not named UWV has not recorded. */
export const uwv = (feiten: Partial<UwvFeiten>): UwvFeiten => ({
  uitkeringen: [], arbeidsongeschiktheidsklasse: null, eersteWerkloosheidsdag: null, doelgroepregister: [], inschrijving: null,
  werkinstrumenten: [], afspraken: [], ...feiten,
});

/** A file at a gemeente; what is not named is not in it. */
export const dossier = (gmCode: string, feiten: Partial<Omit<GemeenteFeiten, 'gmCode'>>): GemeenteFeiten => ({
  gmCode, bijstand: [], bijstandAangevraagdOp: null, voorzieningen: [], eigenDossier: [], partnerBsn: null, ...feiten,
});

/** A participation in a fund whose employer pays; what is not named does not apply. */
export const fonds = (code: string, deelnemersnummer: string, feiten: Partial<FondsFeiten> = {}): FondsFeiten => ({
  fonds: code, deelnemersnummer, werkgeverPremieplichtig: true, dienstverbandTot: null, toekenningen: [], ...feiten,
});

/** An activity of a party's own code list. */
export const activiteit = (
  { soort, omschrijving }: { readonly soort: string; readonly omschrijving: string }, nummer: string,
  wanneer: Pick<Activiteitfeit, 'begin' | 'eind' | 'status'>,
): Activiteitfeit => ({ nummer, soort, omschrijving, ...wanneer });
