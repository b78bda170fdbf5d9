import { uuid } from '../catalogus/catalogus.fixture.ts';
import type { Graafvraag } from '../graafvraag.ts';

const grondslag = { vindplaats: 'Brief 001', omschrijving: 'Een grond.' };

/** Instruments of the menukaart of tests: of UWV, the maatwerkbudget, and what comes first. */
export const [scholing, maatwerk, eerst] = [uuid(1), uuid(2), uuid(3)];

/** The graph as it would answer: everything is on one page, each instrument judged as the test says. */
export function maakBeoordelingsgraaf(): { readonly vraag: Graafvraag; readonly gevraagd: { variables: unknown; omstandigheden: unknown }[]; stil: boolean; status: string; pot: string | null } {
  const graaf = {
    gevraagd: new Array<{ variables: unknown; omstandigheden: unknown }>(), stil: false, status: 'BESCHIKBAAR', pot: 'MENUKAART',
    vraag: async (_document: string, variables: Readonly<Record<string, unknown>>, omstandigheden: unknown) => {
      graaf.gevraagd.push({ variables, omstandigheden });
      if (graaf.stil) throw new Error('weg');
      const node = (id: string, isMaatwerk: boolean) => ({
        instrument: { id, naam: `Instrument ${id}`, aanbieder: { naam: isMaatwerk ? 'Landelijk Werkcentrum' : 'UWV', partij: isMaatwerk ? 'WERKCENTRUM' : 'UWV' }, aanbod: [] },
        status: graaf.status, redenen: [{ code: 'R', toelichting: 'Een reden.', grondslag }], gaatVoor: isMaatwerk ? [] : [{ id: eerst, naam: 'Eerst' }],
        voorwaarden: isMaatwerk ? [{ code: 'TWEEDE_PARTIJ', toelichting: 'Een tweede partij stemt in.', grondslag }] : [],
        plafond: { bedragEuro: 1_000, per: null, grondslag }, maximaleDuurMaanden: null, pot: graaf.pot,
      });
      return { data: { persoon: { menukaart: {
        peildatum: variables['peildatum'], versie: 'v1', bronnen: [{ code: 'uwv.X', status: 'ACTUEEL', peildatum: '2026-11-01' }], pageInfo: { hasNextPage: false, endCursor: null },
        edges: [{ node: node(scholing, false) }, { node: node(maatwerk, true) }],
      } } } };
    },
  };
  return graaf;
}
