import { Bronfout, toBijdragestatus } from '../../shared/bronfout.ts';
import { toDatumTijd, type Klok } from '../../shared/klok.ts';
import type { Logger } from '../../shared/logger.ts';
import type { Beroepenlijst, Bronstand } from '../profiel.ts';
import type { VumVacature, VumWerkzoekende } from '../vum/contract.ts';
import { toKandidaat, toVacature } from '../vum/mapping.ts';
import type { VumSource, VumZoekresultaat } from '../vum/source.ts';
import { toVraagKandidaten, toVraagVacatures } from '../vum/vraagobject.ts';
import type { Bronantwoord, Contact, Kandidaatdetail, Vacaturedetail, Zoekbron } from './zoekbron.ts';

const eerste = (lijst: readonly string[] | undefined): string | null => lijst?.[0] ?? null;
const isIets = ({ naam, telefoon, email }: Contact): boolean => (naam ?? telefoon ?? email) !== null;

/** What VUM says of a vacancy in the second step. */
export const toVacaturedetail = (gever: string | null, { naamVacature, omschrijvingVacature, arbeidsVoorwaarden, adres, werkgever }: VumVacature): Vacaturedetail => ({
  gever, naam: naamVacature ?? null, werkgever: werkgever?.handelsnaamOrganisatie ?? null, omschrijving: omschrijvingVacature ?? null,
  arbeidsvoorwaarden: arbeidsVoorwaarden?.omschrijvingArbeidsvoorwaarden ?? null,
  adres: adres?.straatnaam === undefined ? null : [adres.straatnaam, `${adres.huisnummer ?? ''}${adres.huisnummertoevoeging ?? ''}`].join(' ').trim(),
  contacten: (werkgever?.contactpersoon ?? [])
    .map(({ naamContactpersoonAfdeling, telefoonnummer, emailadres }): Contact => ({ naam: naamContactpersoonAfdeling ?? null, telefoon: eerste(telefoonnummer), email: eerste(emailadres) }))
    .filter(isIets),
});

/** What VUM says of a candidate in the second step: how to reach them, and nothing of what was not asked for (the doelgroepregister, needs at work). */
export const toKandidaatdetail = (gever: string | null, { idWerkzoekende, persoonlijkePresentatie, contactpersoon, emailadres, telefoonnummer }: VumWerkzoekende): Kandidaatdetail => ({
  gever, nummer: idWerkzoekende ?? null, presentatie: persoonlijkePresentatie ?? null,
  contacten: [
    { naam: null, telefoon: eerste(telefoonnummer), email: eerste(emailadres) },
    ...(contactpersoon ?? []).map(({ naamContactpersoonAfdeling, telefoonnummer: telefoon, emailadres: email }): Contact => ({ naam: naamContactpersoonAfdeling ?? null, telefoon: telefoon ?? null, email: email ?? null })),
  ].filter(isIets),
});

/** What the source is called, and what is needed to ask it. */
export type Vumbrondelen = { readonly code: string; readonly naam: string; readonly source: VumSource; readonly lijst: Beroepenlijst; readonly klok: Klok; readonly logger: Pick<Logger, 'warn' | 'error'> };

/** VUM, or a single bron that speaks its language, as a source to search. */
export function createVumbron({ code, naam, source, lijst, klok, logger }: Vumbrondelen): Zoekbron {
  const stand = (deel: Pick<Bronstand, 'status' | 'reden' | 'aantal' | 'afgekapt'>): Bronstand => ({ code, naam, peildatum: toDatumTijd(klok()), ...deel });
  const lees = async <M, P>(antwoord: Promise<VumZoekresultaat<M>>, toProfiel: (code: string, nummer: string, match: M) => P): Promise<Bronantwoord<P>> => {
    try {
      const { matches, afgekapt, ongeldig } = await antwoord;
      if (ongeldig > 0) logger.warn({ bron: code, ongeldig }, 'een bron gaf profielen die niet aan het contract voldoen');
      const profielen = matches.map(({ nummer, profiel }) => toProfiel(code, nummer, profiel));
      return { profielen, stand: stand({ status: profielen.length > 0 ? 'ACTUEEL' : 'NIETS_GEVONDEN', reden: null, aantal: profielen.length, afgekapt }) };
    } catch (fout) {
      if (!(fout instanceof Bronfout)) logger.error({ bron: code, fout: fout instanceof Error ? fout.name : typeof fout }, 'onverwachte fout bij het zoeken');
      const mislukt = fout instanceof Bronfout ? { status: toBijdragestatus(fout), reden: fout.soort } : { status: 'NIET_BESCHIKBAAR' as const, reden: 'INTERNE_FOUT' };
      return { profielen: [], stand: stand({ ...mislukt, aantal: 0, afgekapt: false }) };
    }
  };
  return {
    code,
    zoekVacatures: (criteria, oin, limit) => lees(source.zoekVacatures(toVraagVacatures(criteria, lijst), oin, limit), toVacature),
    zoekKandidaten: (criteria, oin, limit) => lees(source.zoekKandidaten(toVraagKandidaten(criteria, lijst), oin, limit), toKandidaat),
    async vacatureDetail(nummer, oin, limit) {
      const gevonden = await source.fetchVacature(nummer, oin, limit);
      return gevonden && toVacaturedetail(gevonden.bronId, gevonden.detail);
    },
    async kandidaatDetail(nummer, oin, limit) {
      const gevonden = await source.fetchKandidaat(nummer, oin, limit);
      return gevonden && toKandidaatdetail(gevonden.bronId, gevonden.detail);
    },
    stop: source.stop,
  };
}
