import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { maakVerzoek } from '../shared/verzoek.fixture.ts';
import { createLoadersPerVerzoek, type Loaderdeps } from './loaders.ts';
import type { Persoonrecord } from './store/personen.ts';
import { ruimeLimieten } from './subgraaf.fixture.ts';

const moment = 1_700_000_000_000;
const persoon: Persoonrecord = { id: 'a', gemeente: 'GM0855', vorigeGemeenten: [], woonplaatsPeildatum: moment };
const verzoek = maakVerzoek({ deadline: moment + 2_000 });

function proef() {
  let queries = 0;
  const list = async (): Promise<Persoonrecord[]> => { queries += 1; return [persoon]; };
  const geen = async (): Promise<never[]> => [];
  const deps = {
    store: {
      personen: { list }, koppelingen: { list: geen }, aanmeldingen: { list: geen, listPersonen: geen }, overdrachten: { listRelaties: async () => [], list: async () => [], listVanPersonen: async () => [] }, profielen: { list: async () => [] }, toestemmingen: { list: geen }, opgaven: { list: async () => new Map<string, never>() }, socialePartners: { list: geen },
      werkgeversvragen: { list: geen, listKoppelingen: geen, blad: async () => ({ rijen: [], totaal: 0 }) },
      contactverzoeken: { list: geen, listVanPersonen: geen, listVan: async () => ({ rijen: [], totaal: 0 }) },
      partijaanvragen: { listVanPlannen: geen },
      werkplannen: { listVersies: geen, listGeschiedenis: geen, listLaatste: geen, listVanPersonen: geen },
    },
    koppelaar: { opBsn: async (bsns: readonly string[]) => bsns.map(() => persoon), zoek: async () => null },
    verversWoonplaatsen: async (personen: readonly Persoonrecord[]) => personen.map((een) => ({ ...een, gemeente: 'GM0797' })),
    burger: async () => null,
    klok: () => moment,
    aanmeldingGeldigMs: 1,
    limieten: ruimeLimieten(),
    maakSleutels: () => ({ uwv: null, gemeente: null, sbb: null, oofonds: null }),
  } satisfies { [deel in keyof Loaderdeps]: unknown };
  return { loadersVan: createLoadersPerVerzoek(deps, () => moment), queries: () => queries };
}

describe('the loaders of a request', () => {
  afterEach(() => { jest.useRealTimers(); });

  test('are the same in every wave, so that a person is read once', async () => {
    const { loadersVan, queries } = proef();
    await loadersVan(verzoek).persoonOpBsn.load('999990019');
    await loadersVan({ ...verzoek, ontbrekend: [{ subgraaf: 'uwv', velden: [], reden: 'TIJD_OP' }] }).persoon.load('a');
    expect(queries()).toBe(0);
  });

  test('know of a person found by id where they live now, in this wave and the next', async () => {
    const { loadersVan, queries } = proef();
    expect(await loadersVan(verzoek).persoon.loadMany(['a', 'b'])).toMatchObject([{ id: 'a', gemeente: 'GM0797' }, null]);
    expect(await loadersVan(verzoek).persoon.load('a')).toMatchObject({ gemeente: 'GM0797' });
    expect(queries()).toBe(1);
  });

  test.each([
    ['request', { verzoekId: 'ander' }],
    ['purpose', { doel: 'matching' }],
    ['caller', { aanroeper: { ...verzoek.aanroeper, sub: 'ander' } }],
  ])('are never shared with another %s', async (_, anders) => {
    const { loadersVan, queries } = proef();
    await loadersVan(verzoek).persoon.load('a');
    await loadersVan({ ...verzoek, ...anders }).persoon.load('a');
    expect(queries()).toBe(2);
  });

  test('are gone after the deadline', () => {
    jest.useFakeTimers();
    const { loadersVan } = proef();
    const loaders = loadersVan(verzoek);
    jest.advanceTimersByTime(1_999);
    expect(loadersVan(verzoek)).toBe(loaders);
    jest.advanceTimersByTime(2);
    expect(loadersVan(verzoek)).not.toBe(loaders);
  });
});
