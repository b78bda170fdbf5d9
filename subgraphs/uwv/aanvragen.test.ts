import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { storingstekst } from '../../simulators/base/antwoorden.ts';
import type { Simulator } from '../../simulators/base/simulator.ts';
import { createOntwikkelcertificaat, type Ontwikkelcertificaat } from '../../simulators/pki/ontwikkelcertificaat.ts';
import { createBevolking } from '../../simulators/population/bevolking.ts';
import { evaUuid } from '../../simulators/population/eva-uuid.ts';
import { onbekendBsn, vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { startSuwinetSimulator } from '../../simulators/suwinet/suwinet.ts';
import { startUwvAanbodSimulator } from '../../simulators/uwv-aanbod/uwv-aanbod.ts';
import { createUwvAanvragen, metAanvragen } from '../../simulators/uwv-aanvragen/aanvragen.ts';
import { startUwvAanvragenSimulator } from '../../simulators/uwv-aanvragen/uwv-aanvragen.ts';
import { executeSubgraaf } from '../shared/execute.ts';
import { openLogboek } from '../shared/logboek/index.ts';
import { Logboekfout } from '../shared/logboek/logboekfout.ts';
import { createLogger } from '../shared/logger.ts';
import { createZegelaar } from '../shared/sleutel.ts';
import { readSleutel, zegelInstelling } from '../shared/sleutels.ts';
import type { Subgraaf } from '../shared/subgraaf.ts';
import { ontwikkelOin } from '../shared/suwinet/settings.ts';
import { createVerwerkingen } from '../shared/verwerkingen.ts';
import { maakVerzoek, voorbeeldclaims } from '../shared/verzoek.fixture.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import type { UwvContext } from './context.ts';
import { createSubgraaf } from './index.ts';

// Requests to UWV as werkcentrum makes them, against the stand-ins over loopback.
const nu = Date.parse('2026-11-01T09:00:00Z');
const zegelaar = createZegelaar(readSleutel({}, zegelInstelling('uwv')));
const bevolking = createBevolking({ aantal: 100 });
const logger = createLogger('proef', 'silent');
const map = mkdtempSync(join(tmpdir(), 'uwv-aanvragen-'));
let certificaat: Ontwikkelcertificaat;
let [suwinet, aanbod, aanvragen]: Simulator[] = [];
let omgeving: Record<string, string>;
let subgraaf: Subgraaf<UwvContext>;

const alle = (): Simulator[] => [suwinet, aanbod, aanvragen].flatMap((een) => een ?? []);
const maak = (anders: Record<string, string> = {}): Promise<Subgraaf<UwvContext>> => createSubgraaf({ omgeving: { ...omgeving, ...anders }, klok: () => nu, logger });

beforeAll(async () => { certificaat = await createOntwikkelcertificaat(map, ontwikkelOin); });
afterAll(() => { rmSync(map, { recursive: true }); });
beforeEach(async () => {
  const register = createUwvAanvragen(bevolking);
  const op = { host: '127.0.0.1', port: 0 };
  [suwinet, aanbod, aanvragen] = await Promise.all([
    startSuwinetSimulator({ ...op, bevolking: metAanvragen(bevolking, register), vertrouwd: certificaat.uitgever, klok: () => nu }),
    startUwvAanbodSimulator({ ...op, bezet: register.bezet }),
    startUwvAanvragenSimulator({ ...op, aanvragen: register, sleutel: 'proef' }),
  ]);
  omgeving = {
    LOGBOEK_MAP: 'memory://', UWV_AANBOD_BEWAAR_MS: '0', BRON_SUWINET_TIJDSLIMIET_MS: '20000', BRON_UWV_AANBOD_TIJDSLIMIET_MS: '20000', BRON_UWV_AANVRAGEN_TIJDSLIMIET_MS: '20000',
    BRON_SUWINET_URL: suwinet.url, BRON_SUWINET_ONDERTEKEN_CERT: certificaat.certificaat, BRON_SUWINET_ONDERTEKEN_KEY: certificaat.sleutel,
    BRON_UWV_AANBOD_URL: aanbod.url, BRON_UWV_AANVRAGEN_URL: aanvragen.url, BRON_UWV_AANVRAGEN_SLEUTEL: 'proef',
  };
  subgraaf = await maak();
});
afterEach(async () => {
  await subgraaf.stop();
  await Promise.all(alle().map((simulator) => simulator.stop()));
});

const sleutelVan = (bsn: string): string => zegelaar.verzegel({ bsn }, voorbeeldclaims, nu + 10_000);
const mutatie = 'mutation ($sleutel: ID!, $aanvraag: Partijaanvraag!) { antwoord: uwvVerwerkAanvraag(sleutel: $sleutel, aanvraag: $aanvraag) { soort nummer reden isTijdelijk } }';
const training = { handeling: 'AANVRAGEN', instrument: evaUuid('RMT-SOLL'), regio: 'AM26', begindatum: '2026-12-01' };
type Vraag = { readonly bsn?: string; readonly sleutel?: string; readonly bij?: Subgraaf<UwvContext>; readonly verzoek?: Partial<Verzoek> };

const stuur = async (aanvraag: object, { bsn = vastePersonen.ww.bsn, sleutel = sleutelVan(bsn), bij = subgraaf, verzoek = {} }: Vraag = {}): Promise<unknown> => {
  const { data, errors } = await executeSubgraaf(bij, maakVerzoek({ deadline: nu + 10_000, ...verzoek }), { query: mutatie, variables: { sleutel, aanvraag } });
  return errors ? errors.map(({ extensions }) => extensions['code']) : data?.['antwoord'];
};
const kijk = async (query: string, representation: object): Promise<unknown> => {
  const vraag = `query ($r: [_Any!]!) { _entities(representations: $r) { ${query} } }`;
  const { data } = await executeSubgraaf(subgraaf, maakVerzoek({ deadline: nu + 10_000 }), { query: vraag, variables: { r: [representation] } });
  return JSON.parse(JSON.stringify(data?.['_entities']));
};
const bevestigd = { soort: 'BEVESTIGD', nummer: '50000000001', reden: null, isTijdelijk: false };

describe('a request to UWV', () => {
  test('is taken once however often it is made, and shows in what UWV tells of the person and offers', async () => {
    const kenmerk = randomUUID();
    expect([await stuur({ ...training, kenmerk }), await stuur({ ...training, kenmerk })]).toEqual([bevestigd, bevestigd]);
    expect(aanvragen?.aanvragen?.()).toEqual({ nieuw: 1, herhaald: 1, anders: 0, ingetrokken: 0 });
    const plan = '... on Persoon { uwvWerkplanbijdragen { activiteiten { nummer omschrijving status begindatum } } }';
    const persoon = (): object => ({ __typename: 'Persoon', uwvSleutel: sleutelVan(vastePersonen.ww.bsn) });
    const activiteit = { nummer: '50000000001', omschrijving: 'Training Succesvol naar werk', status: 'GEPLAND', begindatum: '2026-12-01' };
    expect(await kijk(plan, persoon())).toMatchObject([{ uwvWerkplanbijdragen: [{ activiteiten: [{ nummer: '40000010001' }, activiteit, { nummer: null }] }] }]);
    const vrij = '... on Arbeidsmarktregio { uwvAanbod { aanbod { nummer vrijePlaatsen } } }';
    expect(await kijk(vrij, { __typename: 'Arbeidsmarktregio', amCode: 'AM26' })).toMatchObject([{ uwvAanbod: [{ aanbod: [{ nummer: 'UWV-AM26-01', vrijePlaatsen: 1 }, {}, {}, {}, {}, {}] }] }]);

    expect(await stuur({ ...training, kenmerk, handeling: 'INTREKKEN', reden: 'Gestopt' })).toEqual({ ...bevestigd, soort: 'INGETROKKEN' });
    expect(await stuur({ ...training, kenmerk })).toEqual({ ...bevestigd, soort: 'INGETROKKEN' });
    expect(await kijk(plan, persoon())).toMatchObject([{ uwvWerkplanbijdragen: [{ activiteiten: [{ nummer: '40000010001' }, { nummer: null }] }] }]);
    expect(await kijk(vrij, { __typename: 'Arbeidsmarktregio', amCode: 'AM26' })).toMatchObject([{ uwvAanbod: [{ aanbod: [{ vrijePlaatsen: 2 }, {}, {}, {}, {}, {}] }] }]);
  });

  test('is refused in UWV’s own sentence', async () => {
    expect(await stuur({ ...training, kenmerk: randomUUID() }, { bsn: onbekendBsn })).toEqual({ soort: 'GEWEIGERD', nummer: null, reden: 'Deze persoon is niet bij ons bekend.', isTijdelijk: false });
    expect(await stuur({ ...training, instrument: evaUuid('RMT-LOOPB'), kenmerk: randomUUID() })).toMatchObject({ soort: 'GEWEIGERD', reden: 'Er is geen plaats vrij.' });
  });

  test('that UWV decides later is ONTVANGEN until it has', async () => {
    const aanvraag = { ...training, kenmerk: randomUUID(), bedragEuro: 4_500 };
    const soorten = [await stuur(aanvraag), await stuur(aanvraag), await stuur(aanvraag)];
    expect(soorten).toMatchObject([{ soort: 'ONTVANGEN', nummer: '50000000001' }, { soort: 'ONTVANGEN' }, { soort: 'BEVESTIGD', nummer: '50000000001' }]);
  });

  test('with other content under the same kenmerk changes nothing; a withdrawal of what was never asked is done', async () => {
    const kenmerk = randomUUID();
    await stuur({ ...training, kenmerk });
    expect(await stuur({ ...training, kenmerk, begindatum: '2027-01-01' })).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'ANDERE_INHOUD', isTijdelijk: false });
    expect(await stuur({ ...training, kenmerk })).toEqual(bevestigd);
    expect(await stuur({ ...training, handeling: 'INTREKKEN', kenmerk: randomUUID() })).toEqual({ soort: 'INGETROKKEN', nummer: null, reden: null, isTijdelijk: false });
  });

  test.each([
    [{ soort: 'status', status: 503 }, 'STORING', true], [{ soort: 'verbreken' }, 'NIET_BEREIKBAAR', true], [{ soort: 'afkappen' }, 'NIET_BEREIKBAAR', true],
    [{ soort: 'misvormd' }, 'ONGELDIG_ANTWOORD', false], [{ soort: 'status', status: 400 }, 'NIET_GEACCEPTEERD', false],
  ] as const)('that meets %j is not known to have arrived, and counts once when it is made again', async (storing, reden, isTijdelijk) => {
    const kenmerk = randomUUID();
    aanvragen?.zetStoring(storing);
    const antwoord = await stuur({ ...training, kenmerk });
    expect(antwoord).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden, isTijdelijk });
    expect(JSON.stringify(antwoord)).not.toContain(storingstekst.slice(0, 15));
    aanvragen?.zetStoring(null);
    // A breaker remembers: whoever comes back later finds it closed.
    const later = await maak();
    expect(await stuur({ ...training, kenmerk }, { bij: later })).toEqual(bevestigd);
    await later.stop();
    expect(aanvragen?.aanvragen?.()).toMatchObject({ nieuw: 1 });
  });

  test('has the time of its own request', async () => {
    aanvragen?.zetStoring({ soort: 'vertraging', ms: 20_000 });
    expect(await stuur({ ...training, kenmerk: randomUUID() }, { verzoek: { deadline: nu + 250 } })).toMatchObject({ soort: 'NIET_GELUKT', reden: 'TIJD_OP', isTijdelijk: true });
  });

  test('goes nowhere with a key of another request, for who may not, or where UWV has no system for it', async () => {
    const aanvraag = { ...training, kenmerk: randomUUID() };
    const vreemd = zegelaar.verzegel({ bsn: vastePersonen.ww.bsn }, { ...voorbeeldclaims, verzoekId: 'ander' }, nu + 10_000);
    expect(await stuur(aanvraag, { sleutel: vreemd })).toEqual({ soort: 'NIET_GELUKT', nummer: null, reden: 'ONGELDIGE_SLEUTEL', isTijdelijk: false });
    expect(await stuur(aanvraag, { verzoek: { aanroeper: { ...voorbeeldclaims.aanroeper, rol: 'loket' } } })).toEqual(['NIET_BEVOEGD']);
    const zonder = await maak({ BRON_UWV_AANVRAGEN_URL: '' });
    expect(await stuur(aanvraag, { bij: zonder })).toEqual({ soort: 'GEEN_WEG', nummer: null, reden: null, isTijdelijk: false });
    await zonder.stop();
    expect(aanvragen?.tellers()).toEqual({});
  });

  test('is not made without a Logboek', async () => {
    const logboek = await openLogboek({ subgraaf: 'uwv', omgeving: { LOGBOEK_MAP: 'memory://' }, klok: () => nu, logger, nieuweId: randomUUID, willekeur: randomBytes });
    const vol = { ...logboek, schrijf: async () => { throw new Logboekfout('VOL'); } };
    const zonder = { ...subgraaf, openVerwerkingen: (verzoek: Verzoek) => createVerwerkingen({ logboek: vol, subgraaf: 'uwv', klok: () => nu }, verzoek) };
    expect(await stuur({ ...training, kenmerk: randomUUID() }, { bij: zonder })).toEqual(['LOGBOEK_NIET_BESCHIKBAAR']);
    expect(aanvragen?.tellers()).toEqual({});
    await logboek.stop();
  });

  test('names the person in no address', async () => {
    const kenmerk = randomUUID();
    await stuur({ ...training, kenmerk });
    await stuur({ ...training, kenmerk, handeling: 'INTREKKEN' });
    await stuur({ ...training, kenmerk: vastePersonen.ww.bsn });
    const adressen = alle().flatMap((simulator) => simulator.adressen());
    expect(adressen).toEqual([`PUT /v1/aanvragen/${kenmerk}`, `PUT /v1/aanvragen/${kenmerk}/intrekking`]);
    expect(adressen.join(' ')).not.toContain(vastePersonen.ww.bsn);
  });
});
