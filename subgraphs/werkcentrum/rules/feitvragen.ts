// How a missing fact is named to a person at a loket.
import type { Ontbreekstatus, Ontbrekendebron } from './feiten.ts';
import type { OntbrekendFeit } from './uitkomst.ts';

/** What is asked, as it follows "Niet bekend is". The keys are the codes that `OntbrekendFeit.feit` carries. */
export const FEITVRAGEN = {
  GEBOORTEDATUM: 'de geboortedatum',
  UITKERINGEN_UWV: 'welke uitkeringen UWV verstrekt',
  UITKERINGEN_GEMEENTE: 'welke uitkeringen de gemeente verstrekt',
  DOELGROEPREGISTER: 'of de persoon in het doelgroepregister staat',
  STARTKWALIFICATIE: 'of er een startkwalificatie is',
  EERSTE_WERKLOOSHEIDSDAG: 'de eerste werkloosheidsdag',
  PRAKTIJKLEREN: 'of er praktijkleren loopt',
  AANSPRAKEN: 'of er een aanspraak op een O&O-fonds is',
  WERKFITPERIODEN: 'of er eerder een werkfitplek is geweest',
  WERKZAAM: 'of de persoon in loondienst werkt',
  ONTSLAGDREIGING: 'of het dienstverband is of wordt opgezegd',
  SOCIAAL_PLAN: 'of de werkgever een sociaal plan heeft',
  CONTRACT_EINDIGT_OP: 'of en wanneer een tijdelijk contract eindigt',
  ZELFSTANDIG: 'of de persoon zelfstandig ondernemer is',
  INKOMEN_ONTOEREIKEND: 'of het inkomen uit de onderneming te laag is om van te leven',
  ARBEIDSBEPERKING: 'of er een arbeidsbeperking is',
  OPLEIDINGSNIVEAU: 'het opleidingsniveau',
  FLEXIBEL_CONTRACT: 'of het dienstverband flexibel is of was',
  SCHOOLVERLATER: 'of de persoon net van school komt',
  JAREN_IN_LAATSTE_FUNCTIE: 'hoeveel jaar de laatste functie duurde',
  TAALNIVEAU_MONDELING: 'het mondelinge taalniveau',
  EIGEN_BEHOEFTE: 'of de persoon zelf behoefte aan ondersteuning heeft',
  VERWACHTE_WERKLOOSHEID: 'hoe lang de werkloosheid naar verwachting duurt',
  SECTOR: 'de sector van het laatste werk',
  DOELGROEPKENMERK: 'of de persoon tot een doelgroep van het instrument behoort',
} as const;

/** The code of a fact that can be missing. */
export type Feitcode = keyof typeof FEITVRAGEN;

const STATUSZINNEN: Record<NonNullable<Ontbreekstatus>, string> = {
  NIET_BESCHIKBAAR: 'de bron gaf geen bruikbaar antwoord',
  TIJD_OP: 'de bron antwoordde niet op tijd',
  NIET_BEVOEGD: 'de bron mag voor dit doel niet worden gevraagd',
  GEEN_KOPPELING: 'er is geen koppeling met de bron',
};

/** What a fact without any named source counts as: a question for the intake. */
const INTAKEVRAAG: readonly Ontbrekendebron[] = [{ bron: null, status: null }];

/** One line per source that should have given the fact, or one question for the intake. */
export function toOntbrekendFeit(feit: Feitcode, ontbreekt: readonly Ontbrekendebron[]): OntbrekendFeit[] {
  return (ontbreekt.length === 0 ? INTAKEVRAAG : ontbreekt).map(({ bron, status }) => ({
    feit, bron, status,
    toelichting: `Niet bekend is ${FEITVRAGEN[feit]}: ${status === null ? 'dit is een vraag voor de intake' : STATUSZINNEN[status]}.`,
  }));
}

/** The same missing thing once, in the order of first mention. */
export function zonderDubbele(ontbrekend: readonly OntbrekendFeit[]): OntbrekendFeit[] {
  const gezien = new Set<string>();
  return ontbrekend.filter(({ feit, bron }) => {
    const sleutel = `${feit} ${bron ?? ''}`;
    return gezien.has(sleutel) ? false : gezien.add(sleutel) !== undefined;
  });
}
