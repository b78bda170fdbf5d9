import type { Code, Werkplanbijdrage } from '../generated.ts';
import type { SocialePartnersActiviteit } from '../store/sociale-partners.ts';

const lijst = 'werkcentrum.SocialePartnersActiviteit';

// What social partners offer to a person; unknown codes pass through.
const omschrijvingen: ReadonlyMap<string, string> = new Map([
  ['LOOPBAANADVIES', 'Loopbaanadvies'],
  ['VAN_WERK_NAAR_WERK', 'Begeleiding van werk naar werk'],
  ['ONTWIKKELADVIES', 'Ontwikkeladvies'],
  ['SOLLICITATIETRAINING', 'Sollicitatietraining'],
]);

const toSoort = (code: string): Code => ({ code, omschrijving: omschrijvingen.get(code) ?? null, lijst });

/**
 * The contribution of the social partners, who have no system: werkcentrum keeps it and gives it in the same form.
 * @param peildatum the moment of reading, RFC 3339.
 */
export const toSocialePartnersBijdrage = (activiteiten: readonly SocialePartnersActiviteit[], peildatum: string): Werkplanbijdrage => ({
  bron: {
    code: 'werkcentrum.socialePartners', naam: 'Sociale partners bij het Werkcentrum', houder: 'WERKCENTRUM',
    status: activiteiten.length > 0 ? 'ACTUEEL' : 'NIETS_GEVONDEN', peildatum, reden: null,
  },
  activiteiten: activiteiten.map(({ nummer, soort, omschrijving, status, begindatum, einddatum }) => ({
    nummer, soort: toSoort(soort), omschrijving, status, begindatum, einddatum, uitvoerder: null, kenmerk: null,
  })),
});
