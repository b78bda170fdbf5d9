import { createBevolking } from '../../simulators/population/bevolking.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import type { Mens } from '../../simulators/population/types.ts';
import type { Bijdragereden } from '../../subgraphs/shared/bijdragereden.ts';
import type { Foutcode } from '../../subgraphs/shared/foutcodes.ts';
import type { Bijdragebron } from '../../subgraphs/werkcentrum/generated.ts';

/** How a source of one person does otherwise than answer. */
export type Bronstand = { readonly status: Exclude<Bijdragebron['status'], 'ACTUEEL' | 'NIETS_GEVONDEN'>; readonly reden: Bijdragereden | null };

/** What asking for a person meets before any source is asked: the BRP is silent, or the question itself fails with this code. */
export type Vraagstoring = 'BRP_STIL' | Extract<Foutcode, 'TIJD_OP' | 'LOGBOEK_NIET_BESCHIKBAAR' | 'INTERNE_FOUT'>;

/** A person who is there to show something. */
export type Proefpersoon = {
  readonly bsn: string;
  readonly geslachtsnaam: string;
  /** What asking for this person shows, in Dutch. */
  readonly omschrijving: string;
  /** Per source by its code, or `*` for all of them. */
  readonly bronnen?: Readonly<Record<string, Bronstand>>;
  readonly storing?: Vraagstoring;
};

const stil: Bronstand = { status: 'NIET_BESCHIKBAAR', reden: 'STORING' };

/** The persons who show what can go wrong; all live in Tilburg, and every party knows them. Their numbers belong to nobody. */
export const proefpersonen = {
  nietBeschikbaar: { bsn: '999980014', geslachtsnaam: 'Stil', omschrijving: 'De uitkeringen van UWV zijn niet beschikbaar; de rest van het antwoord is er wel.', bronnen: { 'uwv.UWVPersoonsWvInfo': stil } },
  tijdOp: { bsn: '999980026', geslachtsnaam: 'Traag', omschrijving: 'De bijstand antwoordt niet op tijd.', bronnen: { 'gemeente.BijstandsregelingenInfo': { status: 'TIJD_OP', reden: 'TIJD_OP' } } },
  nietBevoegd: { bsn: '999980038', geslachtsnaam: 'Gesloten', omschrijving: 'De vrager mag de re-integratie van Suwinet niet gebruiken.', bronnen: { 'gemeente.GSDReintegratieInfo': { status: 'NIET_BEVOEGD', reden: 'GEEN_RECHT_OP_DIENST' } } },
  verouderd: { bsn: '999980051', geslachtsnaam: 'Oud', omschrijving: 'Een O&O-fonds antwoordt nu niet; dit is zijn vorige antwoord.', bronnen: { 'oofonds.ZWL.deelnemers': { status: 'VEROUDERD', reden: null } } },
  allesStil: { bsn: '999980063', geslachtsnaam: 'Leeg', omschrijving: 'Geen enkele bron is beschikbaar: alles is onbekend, niets is "nee".', bronnen: { '*': stil } },
  brpStil: { bsn: '999980075', geslachtsnaam: 'Zonder Antwoord', omschrijving: 'De BRP geeft geen antwoord, dus de persoon is niet te vinden.', storing: 'BRP_STIL' },
  traag: { bsn: '999980087', geslachtsnaam: 'Te Laat', omschrijving: 'Het antwoord komt niet binnen de tijd die er is.', storing: 'TIJD_OP' },
  interneFout: { bsn: '999980099', geslachtsnaam: 'Misgegaan', omschrijving: 'Er gaat iets mis in de graaf.', storing: 'INTERNE_FOUT' },
  logboekWeg: { bsn: '999980105', geslachtsnaam: 'Ongezien', omschrijving: 'Het Logboek is niet beschikbaar: gegevens over personen worden niet gegeven.', storing: 'LOGBOEK_NIET_BESCHIKBAAR' },
} as const satisfies Record<string, Proefpersoon>;

const alle: readonly Proefpersoon[] = Object.values(proefpersonen);

/** The person who is there to show something, by BSN; undefined for anybody else. */
export const findProefpersoon = (bsn: string): Proefpersoon | undefined => alle.find((een) => een.bsn === bsn);

/** Somebody like the one of whom all parties know something, under numbers of their own. */
function toMens(voorbeeld: Mens, { bsn, geslachtsnaam }: Proefpersoon): Mens {
  const nummer = (was: string): string => `${was}-${bsn.slice(-4)}`;
  return {
    ...voorbeeld, bsn, geslachtsnaam, voorvoegsel: null,
    sbb: voorbeeld.sbb && { ...voorbeeld.sbb, deelnemernummer: nummer(voorbeeld.sbb.deelnemernummer) },
    fondsen: voorbeeld.fondsen.map((fonds) => ({ ...fonds, deelnemersnummer: nummer(fonds.deelnemersnummer) })),
    plan: voorbeeld.plan && { ...voorbeeld.plan, socialePartners: voorbeeld.plan.socialePartners.map((een) => ({ ...een, nummer: nummer(een.nummer) })) },
  };
}

/** The people of the mock. */
export type Mensen = {
  readonly mensen: readonly Mens[];
  readonly vindOpBsn: (bsn: string) => Mens | undefined;
  readonly vindOpDeelnemernummer: (nummer: string) => Mens | undefined;
  readonly vindOpFondsnummer: (fonds: string, nummer: string) => Mens | undefined;
};

/** Makes the people of the mock: the fixed persons of the simulators, some by the seed, and those who show something. */
export function createMensen(zaad: number, peildatum: string): Mensen {
  const { mensen: bewoners, vindOpBsn } = createBevolking({ aantal: 80, zaad, peildatum });
  const voorbeeld = vindOpBsn(vastePersonen.allePartijen.bsn);
  const mensen = [...bewoners, ...(voorbeeld ? alle.map((een) => toMens(voorbeeld, een)) : [])];
  const opBsn = new Map(mensen.map((mens) => [mens.bsn, mens]));
  const opDeelnemernummer = new Map(mensen.flatMap((mens) => (mens.sbb ? [[mens.sbb.deelnemernummer, mens]] : [])));
  const opFondsnummer = new Map(mensen.flatMap((mens) => mens.fondsen.map(({ fonds, deelnemersnummer }) => [`${fonds}/${deelnemersnummer}`, mens])));
  return {
    mensen, vindOpBsn: (bsn) => opBsn.get(bsn), vindOpDeelnemernummer: (nummer) => opDeelnemernummer.get(nummer),
    vindOpFondsnummer: (fonds, nummer) => opFondsnummer.get(`${fonds}/${nummer}`),
  };
}
