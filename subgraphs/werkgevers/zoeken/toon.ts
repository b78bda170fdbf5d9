import { afstandKm } from '../../shared/referentie/postcodes.ts';
import { findRegio } from '../../shared/referentie/referentie.ts';
import { eisGeldig } from '../../shared/invoer.ts';
import { toDatumTijd } from '../../shared/klok.ts';
import { toelichtingVan } from '../../shared/redenen.ts';
import type { Afgevallen, Beoordeling as GetoondeBeoordeling, Code, Contractduur as Contractkeuze, Facet, Kandidaatresultaat as GetoondeKandidaat, KandidaatresultaatConnection, Vacatureresultaat as GetoondeVacature, VacatureresultaatConnection, Zoekbron } from '../generated.ts';
import { werkcentrumCode } from '../mapping-kandidaat.ts';
import type { Beoordeling, Beroepenlijst, Bronstand, Contractduur, Criterium, Kandidaat, Vacature } from '../profiel.ts';
import { maakBeoordelaar } from '../rules/beoordeling.ts';
import { telKandidaten, telVacatures, type Afstand, type Facetcode, type Telling } from '../rules/facetten.ts';
import { toonbaarAantal } from '../rules/onderdrukking.ts';
import { checkBladzijde, snijBladzijde, type Bladvraag } from './bladzijde.ts';
import { toRijId } from './rij.ts';
import type { Gevonden } from './zoekgang.ts';
import type { Kandidaatresultaat, Vacatureresultaat } from './zoekresultaat.ts';

type Bladzijden = { readonly vacatures: VacatureresultaatConnection; readonly kandidaten: KandidaatresultaatConnection };

/** A pinned result as it is shown: each part is made when it is asked. */
export type Getoond<Soort extends keyof Bladzijden> = {
  readonly verlooptOp: string;
  /** @throws GraphQLError ONGELDIGE_INVOER for a wrong page. */
  readonly bladzijde: (vraag: Bladvraag & { readonly metAfgevallen?: boolean | null | undefined }) => Bladzijden[Soort];
  readonly facetten: () => Facet[];
  readonly afgevallen: () => Afgevallen[];
  readonly bronnen: () => Zoekbron[];
};

const duren: Readonly<Record<Contractduur, Contractkeuze>> = { O: 'ONBEPAALD', B: 'BEPAALD' };
const sbi = 'Standaard Bedrijfsindeling';

/** An occupation with its name in the list. */
export const toBeroepscode = ({ versie, vind }: Beroepenlijst) => (uri: string): Code => ({ code: uri, omschrijving: vind(uri)?.naam ?? null, lijst: versie });
const toCompetentiecode = (uri: string): Code => ({ code: uri, omschrijving: null, lijst: 'CompetentNL' });
const toSbi = (code: string): Code => ({ code, omschrijving: null, lijst: sbi });

const toBeoordeling = ({ score, punten, gemist, afstandKm: km }: Beoordeling): GetoondeBeoordeling =>
  ({ score, maximum: punten.reduce((som, { maximum }) => som + maximum, 0), punten: [...punten], gemist: [...gemist], afstandKm: km });

const gemeenschappelijk = ({ bron, postcodegebied, beroepen, competenties, niveau, uren, contracten, rijbewijzen }: Vacature | Kandidaat, lijst: Beroepenlijst) => ({
  bron, postcodegebied, niveau, beroepen: beroepen.map(toBeroepscode(lijst)), competenties: competenties.map(toCompetentiecode), urenMinimaal: uren.minimaal, urenMaximaal: uren.maximaal,
  contracten: contracten.map((een) => duren[een]), rijbewijzen: [...rijbewijzen],
});

const toVacature = (vacature: Vacature, id: string, beoordeling: Beoordeling, lijst: Beroepenlijst): GetoondeVacature => {
  const { naam, werkgever, route, sectoren, vanaf, sluit, plaatsen } = vacature;
  return { ...gemeenschappelijk(vacature, lijst), id, naam, werkgever, route, sectoren: sectoren.map(toSbi), vanaf, sluit, plaatsen, beoordeling: toBeoordeling(beoordeling) };
};

const toKandidaat = (kandidaat: Kandidaat, id: string, beoordeling: Beoordeling, lijst: Beroepenlijst): GetoondeKandidaat => {
  const { bron, ervaring, beschikbaarVanaf, contactMogelijk } = kandidaat;
  return { ...gemeenschappelijk(kandidaat, lijst), id, ervaring: ervaring.map(toBeroepscode(lijst)), beschikbaarVanaf, contactMogelijk, contactverzoekMogelijk: bron === werkcentrumCode, beoordeling: toBeoordeling(beoordeling) };
};

const vasteNamen: Readonly<Partial<Record<Facetcode, Readonly<Record<string, string>>>>> = {
  AFSTAND: { TOT_05: 'Tot en met 5 kilometer', TOT_10: 'Tot en met 10 kilometer', TOT_25: 'Tot en met 25 kilometer', TOT_50: 'Tot en met 50 kilometer', VERDER: 'Verder dan 50 kilometer' },
  UREN: { TOT_12: 'Tot en met 12 uur', TOT_24: 'Tot en met 24 uur', TOT_32: 'Tot en met 32 uur', MEER: 'Meer dan 32 uur' },
  NIVEAU: { 1: 'Basisonderwijs', 2: 'Vmbo', 3: 'Havo of vwo', 4: 'Mbo', 5: 'Hbo', 6: 'Wo' },
  CONTRACT: { O: 'Onbepaalde tijd', B: 'Bepaalde tijd' },
  ROUTE: { REGULIER: 'Gewone weg', OPEN_HIRING: 'Open hiring', LEERWERKTRAJECT: 'Leerwerktraject', BANENMARKT: 'Banenmarkt', JOBCARVING: 'Jobcarving' },
};

function naamVan(code: Facetcode, waarde: string, lijst: Beroepenlijst): string | null {
  if (waarde === 'ONBEKEND') return 'Niet bekend';
  if (code === 'REGIO') return findRegio(waarde)?.naam ?? null;
  return code === 'BEROEP' ? lijst.vind(waarde)?.naam ?? null : vasteNamen[code]?.[waarde] ?? null;
}

const toFacetten = ({ facetten }: Telling, lijst: Beroepenlijst): Facet[] => facetten.map(({ code, waarden }) => ({ code, waarden: waarden.map((een) => ({ ...een, omschrijving: naamVan(code, een.waarde, lijst) })) }));

const toBronnen = (standen: readonly Bronstand[], toAantal: (aantal: number) => number | null): Zoekbron[] => standen.map(({ code, naam, status, reden, peildatum, aantal, afgekapt }) =>
  ({ code, naam, status, reden: reden === null ? null : { code: reden, omschrijving: toelichtingVan(reden), lijst: 'Redenen van de graaf' }, peildatum, aantal: toAantal(aantal), isAfgekapt: afgekapt }));

/** How many missed each hard criterion; who misses two is counted with both. */
function telAfgevallen<P>(profielen: readonly P[], listGemist: (profiel: P) => readonly Criterium[], toAantal: (aantal: number) => number | null): Afgevallen[] {
  const perCriterium = new Map<Criterium, number>();
  for (const criterium of profielen.flatMap(listGemist)) perCriterium.set(criterium, (perCriterium.get(criterium) ?? 0) + 1);
  return [...perCriterium].sort(([a], [b]) => (a < b ? -1 : 1)).map(([criterium, aantal]) => ({ criterium, aantal: toAantal(aantal) }));
}

const afstandTot = (midden: string): Afstand => ({ postcodegebied }) => (postcodegebied === null ? null : afstandKm(midden, postcodegebied));
const alsIs = (aantal: number): number => aantal;

/** The result of a search for vacancies. */
export function toonVacatures({ id, resultaat: { criteria, dag, passend, afgevallen, bronnen }, verlooptOp }: Gevonden<Vacatureresultaat>, lijst: Beroepenlijst): Getoond<'vacatures'> {
  const { vacature: { beoordeel, listGemist } } = maakBeoordelaar(criteria, lijst, dag);
  return {
    verlooptOp: toDatumTijd(verlooptOp),
    bladzijde(vraag) {
      eisGeldig(checkBladzijde(vraag));
      const rijen = vraag.metAfgevallen === true ? [...passend, ...afgevallen] : passend;
      return { ...snijBladzijde(rijen, vraag, (een, plaats) => toVacature(een, toRijId({ zoekopdracht: id, plaats }), beoordeel(een), lijst)), totaal: rijen.length };
    },
    facetten: () => toFacetten(telVacatures(passend, afstandTot(criteria.postcodegebied)), lijst),
    afgevallen: () => telAfgevallen(afgevallen, listGemist, alsIs),
    bronnen: () => toBronnen(bronnen, alsIs),
  };
}

/** The result of a search for candidates: no count that could tell who somebody is. */
export function toonKandidaten({ id, resultaat: { criteria, dag, passend, afgevallen, bronnen }, verlooptOp }: Gevonden<Kandidaatresultaat>, lijst: Beroepenlijst): Getoond<'kandidaten'> {
  const { kandidaat: { beoordeel, listGemist } } = maakBeoordelaar(criteria, lijst, dag);
  return {
    verlooptOp: toDatumTijd(verlooptOp),
    bladzijde(vraag) {
      eisGeldig(checkBladzijde(vraag));
      const rijen = vraag.metAfgevallen === true ? [...passend, ...afgevallen] : passend;
      return { ...snijBladzijde(rijen, vraag, (een, plaats) => toKandidaat(een, toRijId({ zoekopdracht: id, plaats }), beoordeel(een), lijst)), totaal: toonbaarAantal(rijen.length) };
    },
    facetten: () => toFacetten(telKandidaten(passend, afstandTot(criteria.postcodegebied)), lijst),
    afgevallen: () => telAfgevallen(afgevallen, listGemist, toonbaarAantal),
    bronnen: () => toBronnen(bronnen, toonbaarAantal),
  };
}
