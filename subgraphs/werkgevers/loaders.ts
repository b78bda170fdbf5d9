import { GraphQLError } from 'graphql';
import { Bronfout } from '../shared/bronfout.ts';
import { meldingVan, type Foutcode } from '../shared/foutcodes.ts';
import { checkId, eisGeldig, ongeldigeInvoer, type Invoerfout } from '../shared/invoer.ts';
import { toDatumTijd, type Klok } from '../shared/klok.ts';
import { isPostcodegebied } from '../shared/referentie/postcodes.ts';
import { regios as alleRegios } from '../shared/referentie/referentie.ts';
import type { Zegelaar } from '../shared/sleutel.ts';
import { withMargin } from '../shared/source/time-limit.ts';
import type { Verwerkingen } from '../shared/verwerkingen.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { Code, GevondenKandidaat, GevondenVacature, Kandidaatdetail, Rangschikking, Vacaturedetail, Zoekcriteria } from './generated.ts';
import type { Herleider } from './bewijs/herleider.ts';
import { createRangschikkingloader } from './bewijs/loader.ts';
import { leesWerkcentrum, werkcentrumCode } from './mapping-kandidaat.ts';
import { toBronantwoord } from './mapping-leerplaats.ts';
import type { KandidatenzoekopdrachtParent, VacaturezoekopdrachtParent } from './parents.ts';
import type { Beroepenlijst, Bronstand, Criteria, Kandidaat, Vacature } from './profiel.ts';
import type { Bewaarplaats } from './zoeken/bewaarplaats.ts';
import { checkCriteria, criteriaVan, toCriteria } from './zoeken/criteria.ts';
import { leesRijId, toRijId } from './zoeken/rij.ts';
import { toBeroepscode, toonKandidaten, toonVacatures, type Getoond } from './zoeken/toon.ts';
import { Vumlimietfout } from './vum/limietfout.ts';
import type { Bronantwoord, Zoekbron } from './zoeken/zoekbron.ts';
import type { Gevonden, Zoekgang } from './zoeken/zoekgang.ts';
import type { Kandidaatresultaat, Vacatureresultaat } from './zoeken/zoekresultaat.ts';

/** What the loaders of one request are made of. */
export type Loaderdelen = {
  readonly verzoek: Verzoek;
  readonly verwerkingen: Verwerkingen;
  readonly klok: Klok;
  readonly vacaturegang: Zoekgang<Vacature, Vacatureresultaat>;
  readonly kandidaatgang: Zoekgang<Kandidaat, Kandidaatresultaat>;
  readonly bronnen: readonly Zoekbron[];
  readonly plaats: Bewaarplaats;
  readonly lijst: Beroepenlijst;
  /** Makes rankings again from their proofs. */
  readonly herleidBewijs: Herleider;
  /** Seals for SBB what is searched for. */
  readonly zegelaar: Zegelaar;
  /** Seals for werkcentrum what is searched for. */
  readonly kandidaatzegelaar: Zegelaar;
};

/** Searches and details of one request. @throws GraphQLError ONGELDIGE_INVOER with every fault in what was asked. */
export type WerkgeversLoaders = {
  readonly zoekVacatures: (criteria: Zoekcriteria) => VacaturezoekopdrachtParent;
  readonly vindVacatures: (id: string) => Promise<VacaturezoekopdrachtParent | null>;
  readonly vacatures: (ouder: VacaturezoekopdrachtParent) => Promise<Getoond<'vacatures'> | null>;
  readonly zoekKandidaten: (criteria: Zoekcriteria | null, vacatureId: string | null) => Promise<KandidatenzoekopdrachtParent | null>;
  readonly vindKandidaten: (id: string) => Promise<KandidatenzoekopdrachtParent | null>;
  readonly kandidaten: (ouder: KandidatenzoekopdrachtParent) => Promise<Getoond<'kandidaten'> | null>;
  readonly gevondenVacature: (id: string) => Promise<GevondenVacature | null>;
  readonly gevondenKandidaat: (id: string) => Promise<GevondenKandidaat | null>;
  readonly vacatureDetail: (id: string) => Promise<Vacaturedetail | null>;
  readonly kandidaatDetail: (id: string) => Promise<Kandidaatdetail | null>;
  readonly zoekBeroepen: (tekst: string, hoeveel: number) => Code[];
  readonly beroepen: (codes: readonly string[]) => Code[];
  /** Null for who may not ask it. */
  readonly rangschikking: (zoekopdracht: string) => Promise<Rangschikking | null>;
};

/** Sealed keys live as long as the request that they are for, with some room for clocks that differ. */
const speling = 30_000;
/** Details per search (VUM: at most ten). */
const meesteDetails = 10;

const checkBeroepsvraag = (tekst: string, hoeveel: number): (Invoerfout | null)[] => [
  tekst.trim().length >= 2 && tekst.length <= 100 ? null : { veld: 'tekst', code: 'LENGTE', melding: 'Geef 2 tot en met 100 tekens.' },
  hoeveel >= 1 && hoeveel <= 50 ? null : { veld: 'first', code: 'BUITEN_BEREIK', melding: 'Vraag 1 tot en met 50 beroepen.' },
];

const fout = (code: Foutcode): GraphQLError => new GraphQLError(meldingVan(code), { extensions: { code } });

/** What SBB contributed; where it gave nothing at all, why not, as the gateway says it. Nothing on a later page: SBB is not asked again. */
function leesSbb({ sbbLeerplaatsbijdragen }: VacaturezoekopdrachtParent, { ontbrekend }: Verzoek, nu: string): readonly Bronantwoord<Vacature>[] {
  if (sbbLeerplaatsbijdragen != null) return sbbLeerplaatsbijdragen.map((bijdrage) => toBronantwoord(bijdrage, nu));
  const waarom = ontbrekend.find(({ subgraaf }) => subgraaf === 'sbb');
  if (waarom === undefined) return [];
  const stand: Bronstand = { code: 'sbb.leerplaatsen', naam: 'SBB: leerplaatsen bij erkende leerbedrijven', status: waarom.reden, reden: waarom.reden, peildatum: nu, aantal: 0, afgekapt: false };
  return [{ stand, profielen: [] }];
}

/** Makes the loaders of one request. */
export function createLoaders({ verzoek, verwerkingen, klok, vacaturegang, kandidaatgang, bronnen, plaats, lijst, herleidBewijs, zegelaar, kandidaatzegelaar }: Loaderdelen): WerkgeversLoaders {
  const { organisatie, regios } = verzoek.aanroeper;
  const perOpdracht = <O extends { readonly id: string }, G>(maak: (ouder: O) => Promise<G>) => {
    const gemaakt = new Map<string, Promise<G>>();
    return (ouder: O): Promise<G> => {
      const antwoord = gemaakt.get(ouder.id) ?? maak(ouder);
      gemaakt.set(ouder.id, antwoord);
      return antwoord;
    };
  };
  // Where somebody lives does not go to SBB: the regions of whoever asks do, or all of them for who works for the whole country.
  const gevraagdeRegios = regios.length > 0 ? regios : alleRegios.map(({ amCode }) => amCode);
  const verzegelVoorSbb = (): string => zegelaar.verzegel({ regios: gevraagdeRegios }, verzoek, verzoek.deadline + speling);
  // Werkcentrum chooses by where the job is; what somebody must be able to do is checked here, of all sources alike.
  const verzegelVoorWerkcentrum = ({ postcodegebied, afstandKm, beroepen }: Criteria): string =>
    kandidaatzegelaar.verzegel({ regios: gevraagdeRegios, postcodegebied, afstandKm, beroepen }, verzoek, verzoek.deadline + speling);
  const noteerZoeken = (soort: string): void => verwerkingen.noteer({ betrokkene: null, gegevens: [soort], uitkomst: 'GEGEVEN', relatie: 'ZOEKRESULTAAT' });

  /** The row that an id points to, with the source that has its details. */
  async function vindRij<R extends { readonly passend: readonly P[]; readonly afgevallen: readonly P[] }, P extends { readonly bron: string; readonly nummer: string }>(gang: Zoekgang<P, R>, id: string) {
    const rij = leesRijId(id);
    if (rij === null) throw ongeldigeInvoer([{ veld: 'id', code: 'GEEN_ID', melding: 'Dit is geen id uit een zoekresultaat.' }]);
    const gevonden = await gang.vind(rij.zoekopdracht, verzoek);
    const profiel = gevonden && [...gevonden.resultaat.passend, ...gevonden.resultaat.afgevallen][rij.plaats];
    return profiel == null ? null : { rij, profiel };
  }

  /** Asks the details of one row of its source, when there is room for it. */
  async function haalDetail<D>(rij: { readonly zoekopdracht: string; readonly plaats: number }, bron: string, haal: (van: Zoekbron) => Promise<D | null>): Promise<D | null> {
    const van = bronnen.find(({ code }) => code === bron);
    if (van === undefined) return null;
    if (!(await plaats.neemDetail(rij.zoekopdracht, rij.plaats, meesteDetails))) throw fout('TE_VEEL_DETAILS');
    try {
      return await haal(van);
    } catch (oorzaak) {
      if (oorzaak instanceof Vumlimietfout) throw fout('TE_VEEL_DETAILS');
      if (oorzaak instanceof Bronfout) throw fout(oorzaak.soort === 'TIJD_OP' ? 'TIJD_OP' : 'BRON_NIET_BESCHIKBAAR');
      throw oorzaak;
    }
  }

  async function bepaalCriteria(criteria: Zoekcriteria | null, vacatureId: string | null) {
    if (criteria !== null) {
      eisGeldig(checkCriteria(criteria, isPostcodegebied));
      return toCriteria(criteria);
    }
    if (vacatureId === null) throw ongeldigeInvoer([{ veld: 'criteria', code: 'VERPLICHT', melding: 'Geef criteria, of een vacature uit een zoekresultaat.' }]);
    const gevonden = await vindRij(vacaturegang, vacatureId);
    if (gevonden === null) return null;
    const uitVacature = criteriaVan(gevonden.profiel);
    if (uitVacature === null) throw ongeldigeInvoer([{ veld: 'vacatureId', code: 'GEEN_PLAATS', melding: 'De bron zegt niet waar deze vacature is. Geef criteria met een postcode.' }]);
    return uitVacature;
  }

  return {
    zoekBeroepen(tekst, hoeveel) {
      eisGeldig(...checkBeroepsvraag(tekst, hoeveel));
      return lijst.zoek(tekst).slice(0, hoeveel).map(({ uri }) => toBeroepscode(lijst)(uri));
    },
    beroepen(codes) {
      eisGeldig(codes.length <= 50 ? null : { veld: 'codes', code: 'BUITEN_BEREIK', melding: 'Vraag hoogstens 50 beroepen.' });
      return codes.map(toBeroepscode(lijst));
    },
    rangschikking: createRangschikkingloader({ verzoek, verwerkingen, herleidBewijs, lijst }),
    zoekVacatures(criteria) {
      eisGeldig(checkCriteria(criteria, isPostcodegebied));
      return { id: vacaturegang.begin(toCriteria(criteria), verzoek), sbbZoeksleutel: verzegelVoorSbb() };
    },
    async vindVacatures(id) {
      eisGeldig(checkId('id', id));
      return (await vacaturegang.vind(id, verzoek)) === null ? null : { id, sbbZoeksleutel: null };
    },
    vacatures: perOpdracht(async (ouder) => {
      const gevonden = await vacaturegang.geef(ouder.id, verzoek, leesSbb(ouder, verzoek, toDatumTijd(klok())));
      return gevonden && toonVacatures(gevonden, lijst);
    }),
    async zoekKandidaten(criteria, vacatureId) {
      const bepaald = await bepaalCriteria(criteria, vacatureId);
      if (bepaald === null) return null;
      noteerZoeken('kandidaten');
      return { id: kandidaatgang.begin(bepaald, verzoek), werkcentrumZoeksleutel: verzegelVoorWerkcentrum(bepaald) };
    },
    async vindKandidaten(id) {
      eisGeldig(checkId('id', id));
      return (await kandidaatgang.vind(id, verzoek)) === null ? null : { id, werkcentrumZoeksleutel: null };
    },
    kandidaten: perOpdracht(async (ouder) => {
      const gevonden: Gevonden<Kandidaatresultaat> | null = await kandidaatgang.geef(ouder.id, verzoek, leesWerkcentrum(ouder, verzoek, toDatumTijd(klok())));
      return gevonden && toonKandidaten(gevonden, lijst);
    }),
    async gevondenVacature(id) {
      const gevonden = await vindRij(vacaturegang, id);
      if (gevonden === null) return null;
      const { bron, naam, werkgever, route, sluit } = gevonden.profiel;
      return { id: toRijId(gevonden.rij), bron, naam, werkgever, route, sluit };
    },
    async gevondenKandidaat(id) {
      const gevonden = await vindRij(kandidaatgang, id);
      if (gevonden === null) return null;
      const { bron, nummer } = gevonden.profiel;
      return { id: toRijId(gevonden.rij), bron, verwijzing: bron === werkcentrumCode ? nummer : null };
    },
    async vacatureDetail(id) {
      const gevonden = await vindRij(vacaturegang, id);
      const detail = gevonden && await haalDetail(gevonden.rij, gevonden.profiel.bron, (bron) => bron.vacatureDetail(gevonden.profiel.nummer, organisatie, withMargin(verzoek)));
      return gevonden && detail && { id: toRijId(gevonden.rij), ...detail };
    },
    async kandidaatDetail(id) {
      const gevonden = await vindRij(kandidaatgang, id);
      if (gevonden === null) return null;
      const { rij, profiel } = gevonden;
      // There is nothing more of them than what was found, and no way to them but to ask their loket.
      if (profiel.bron === werkcentrumCode) return { id: toRijId(rij), gever: null, presentatie: null, contacten: [] };
      const detail = await haalDetail(rij, profiel.bron, (bron) => bron.kandidaatDetail(profiel.nummer, organisatie, withMargin(verzoek)));
      // By what their own source calls them, where it says so: a vumID is another one for every question.
      const nummer = `${profiel.bron} ${detail?.gever ?? ''} ${detail?.nummer ?? profiel.nummer}`;
      verwerkingen.noteer({ betrokkene: { soort: 'PERSOON', nummer }, gegevens: ['kandidaat', profiel.bron], uitkomst: detail === null ? 'NIETS_GEVONDEN' : 'GEGEVEN', relatie: 'ZOEKRESULTAAT' });
      if (detail === null) return null;
      const { gever, presentatie, contacten } = detail;
      return { id: toRijId(rij), gever, presentatie, contacten };
    },
  };
}
