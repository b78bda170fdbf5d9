import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Simulator } from '../../simulators/base/simulator.ts';
import { createBevolking } from '../../simulators/population/bevolking.ts';
import { evaUuid } from '../../simulators/population/eva-uuid.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { startSbbSimulator } from '../../simulators/sbb/simulator.ts';
import { executeSubgraaf } from '../shared/execute.ts';
import { Logboekfout } from '../shared/logboek/logboekfout.ts';
import { createLogger } from '../shared/logger.ts';
import { createZegelaar } from '../shared/sleutel.ts';
import { readSleutel, zegelInstelling } from '../shared/sleutels.ts';
import type { Subgraaf } from '../shared/subgraaf.ts';
import { maakVerzoek, voorbeeldclaims } from '../shared/verzoek.fixture.ts';
import type { SbbContext } from './context.ts';
import { createSubgraaf } from './index.ts';

// Requests to SBB as werkcentrum makes them, against the stand-in over loopback. What holds for every party is in shared/partijaanvraag.
const nu = Date.parse('2026-11-01T09:00:00Z');
const bevolking = createBevolking({ aantal: 100 });
const zegelaar = createZegelaar(readSleutel({}, zegelInstelling('sbb')));
const deelnemernummer = bevolking.vindOpBsn(vastePersonen.alleenSbb.bsn)?.sbb?.deelnemernummer ?? '';
const mutatie = 'mutation ($sleutel: ID!, $aanvraag: Partijaanvraag!) { antwoord: sbbVerwerkAanvraag(sleutel: $sleutel, aanvraag: $aanvraag) { soort nummer reden isTijdelijk } }';
const praktijk = { handeling: 'AANVRAGEN', instrument: evaUuid('RMT-PLK-PV'), regio: 'AM26', begindatum: '2026-12-01' };
const bevestigd = { soort: 'BEVESTIGD', nummer: 'PL-A000001', reden: null, isTijdelijk: false };
let simulator: Simulator;
let subgraaf: Subgraaf<SbbContext>;

beforeEach(async () => {
  simulator = await startSbbSimulator({ bevolking, host: '127.0.0.1', port: 0, sleutel: 'proef' });
  const omgeving = { LOGBOEK_MAP: 'memory://', BRON_SBB_URL: simulator.url, BRON_SBB_SLEUTEL: 'proef', BRON_SBB_TIJDSLIMIET_MS: '20000', SBB_BEWAAR_MS: '0' };
  subgraaf = await createSubgraaf({ omgeving, klok: () => nu, logger: createLogger('proef', 'silent') });
});
afterEach(async () => { await subgraaf.stop(); await simulator.stop(); });

const sleutelVan = (nummer: string): string => zegelaar.verzegel({ deelnemernummer: nummer }, voorbeeldclaims, nu + 60_000);
const stuur = async (aanvraag: object, sleutel = sleutelVan(deelnemernummer), bij: Subgraaf = subgraaf): Promise<unknown> => {
  const { data, errors } = await executeSubgraaf(bij, maakVerzoek({ deadline: nu + 10_000 }), { query: mutatie, variables: { sleutel, aanvraag } });
  return errors ? errors.map(({ extensions }) => extensions['code']) : data?.['antwoord'];
};
const activiteiten = async (): Promise<unknown> => {
  const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Persoon { sbbWerkplanbijdragen { activiteiten { nummer status begindatum kenmerk } } } } }';
  const { data } = await executeSubgraaf(subgraaf, maakVerzoek({ deadline: nu + 10_000 }), { query, variables: { r: [{ __typename: 'Persoon', sbbSleutel: sleutelVan(deelnemernummer) }] } });
  return JSON.parse(JSON.stringify(data?.['_entities']));
};

describe('a request to SBB', () => {
  test('is taken once, with SBB’s own key, and comes back among the activities with our kenmerk until it is withdrawn', async () => {
    const kenmerk = randomUUID();
    expect([await stuur({ ...praktijk, kenmerk }), await stuur({ ...praktijk, kenmerk })]).toEqual([bevestigd, bevestigd]);
    expect(simulator.aanvragen?.()).toEqual({ nieuw: 1, herhaald: 1, anders: 0, ingetrokken: 0 });
    expect(await activiteiten()).toMatchObject([{ sbbWerkplanbijdragen: [{ activiteiten: [{ kenmerk: null }, { nummer: 'PL-A000001', status: 'GEPLAND', begindatum: '2026-12-01', kenmerk }] }] }]);
    expect(await stuur({ ...praktijk, kenmerk, handeling: 'INTREKKEN', reden: 'Gestopt' })).toEqual({ ...bevestigd, soort: 'INGETROKKEN' });
    expect(await stuur({ ...praktijk, kenmerk })).toEqual({ ...bevestigd, soort: 'INGETROKKEN' });
    expect(await activiteiten()).toMatchObject([{ sbbWerkplanbijdragen: [{ activiteiten: [{ kenmerk: null }] }] }]);
  });

  test('is refused in SBB’s own sentence, or not known to have arrived', async () => {
    expect(await stuur({ ...praktijk, kenmerk: randomUUID(), instrument: evaUuid('RMT-SOLL') })).toMatchObject({ soort: 'GEWEIGERD', reden: 'Hiervoor zijn er in deze regio geen leerplaatsen.' });
    expect(await stuur({ ...praktijk, kenmerk: randomUUID() }, sleutelVan('D-ONBEKEND'))).toMatchObject({ soort: 'GEWEIGERD', nummer: null, reden: 'Deze persoon is niet bij ons bekend.' });
    expect(await stuur({ ...praktijk, kenmerk: randomUUID() }, 'onzin')).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'ONGELDIGE_SLEUTEL', isTijdelijk: false });
    expect(await stuur({ ...praktijk, kenmerk: randomUUID(), handeling: 'INTREKKEN' })).toEqual({ soort: 'INGETROKKEN', nummer: null, reden: null, isTijdelijk: false });
    simulator.zetStoring({ soort: 'status', status: 503, alleen: '/v1/aanvragen' });
    expect(await stuur({ ...praktijk, kenmerk: randomUUID() })).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'STORING', isTijdelijk: true });
    // It did arrive, only its answer did not; and a road for requests that is closed leaves the one for questions open.
    expect(await activiteiten()).toMatchObject([{ sbbWerkplanbijdragen: [{ activiteiten: [{ kenmerk: null }, { nummer: 'PL-A000003', status: 'GEPLAND' }] }] }]);
  });

  test('is not made without a Logboek', async () => {
    const zonder = { ...subgraaf, openVerwerkingen: () => ({ noteer: () => undefined, legVast: async () => { throw new Logboekfout('VOL'); } }) };
    expect(await stuur({ ...praktijk, kenmerk: randomUUID() }, sleutelVan(deelnemernummer), zonder)).toEqual(['LOGBOEK_NIET_BESCHIKBAAR']);
    expect(simulator.tellers()).toEqual({});
  });

  test('names the participant in no address', async () => {
    const kenmerk = randomUUID();
    await stuur({ ...praktijk, kenmerk });
    await stuur({ ...praktijk, kenmerk, handeling: 'INTREKKEN' });
    expect(simulator.adressen()).toEqual([`PUT /v1/aanvragen/${kenmerk}`, `PUT /v1/aanvragen/${kenmerk}/intrekking`]);
    expect(deelnemernummer).toMatch(/^D\d+$/);
    expect(simulator.adressen().join(' ')).not.toContain(deelnemernummer);
  });
});
