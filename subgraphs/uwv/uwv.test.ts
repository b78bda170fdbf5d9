import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { storingstekst } from '../../simulators/base/antwoorden.ts';
import type { Simulator } from '../../simulators/base/simulator.ts';
import { createOntwikkelcertificaat, type Ontwikkelcertificaat } from '../../simulators/pki/ontwikkelcertificaat.ts';
import { createBevolking } from '../../simulators/population/bevolking.ts';
import { onbekendBsn, vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { startSuwinetSimulator } from '../../simulators/suwinet/suwinet.ts';
import { startUwvAanbodSimulator } from '../../simulators/uwv-aanbod/uwv-aanbod.ts';
import { createLogger } from '../shared/logger.ts';
import { createZegelaar } from '../shared/sleutel.ts';
import { readSleutel, zegelInstelling } from '../shared/sleutels.ts';
import type { Subgraaf } from '../shared/subgraaf.ts';
import { ontwikkelOin } from '../shared/suwinet/settings.ts';
import { maakVerzoek, voorbeeldclaims } from '../shared/verzoek.fixture.ts';
import type { Verzoek } from '../shared/verzoek.ts';
import { createSubgraaf } from './index.ts';
import type { UwvContext } from './context.ts';

// The whole subgraph against the stand-ins over loopback.
const nu = Date.parse('2026-11-01T09:00:00Z');
const zegelaar = createZegelaar(readSleutel({}, zegelInstelling('uwv')));
const verzoek = maakVerzoek({ deadline: nu + 20_000 });
const map = mkdtempSync(join(tmpdir(), 'uwv-'));
let certificaat: Ontwikkelcertificaat;
let suwinet: Simulator;
let aanbod: Simulator;
let subgraaf: Subgraaf<UwvContext>;

beforeAll(async () => {
  certificaat = await createOntwikkelcertificaat(map, ontwikkelOin);
  suwinet = await startSuwinetSimulator({ bevolking: createBevolking({ aantal: 120 }), host: '127.0.0.1', port: 0, vertrouwd: certificaat.uitgever, klok: () => nu });
  aanbod = await startUwvAanbodSimulator({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await Promise.all([suwinet.stop(), aanbod.stop()]);
  rmSync(map, { recursive: true });
});

// A breaker remembers: every test has its own subgraph.
const start = async (): Promise<void> => {
  const omgeving = {
    LOGBOEK_MAP: 'memory://', BRON_SUWINET_TIJDSLIMIET_MS: '20000', BRON_UWV_AANBOD_TIJDSLIMIET_MS: '20000',
    BRON_SUWINET_URL: suwinet.url, BRON_SUWINET_ONDERTEKEN_CERT: certificaat.certificaat, BRON_SUWINET_ONDERTEKEN_KEY: certificaat.sleutel,
    BRON_UWV_AANBOD_URL: aanbod.url, UWV_AANBOD_BEWAAR_MS: '0',
  };
  subgraaf = await createSubgraaf({ omgeving, klok: () => nu, logger: createLogger('proef', 'silent') });
};
afterEach(async () => {
  await subgraaf.stop();
  for (const simulator of [suwinet, aanbod]) { simulator.zetStoring(null); simulator.wisTellers(); }
});

const sleutelVan = (bsn: string): string => zegelaar.verzegel({ bsn }, voorbeeldclaims, nu + 10_000);
const bron = 'bron { code naam houder status peildatum reden }';
const vraag = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Persoon {
    uwvWerkplanbijdragen { ${bron} activiteiten { nummer omschrijving status soort { code } begindatum einddatum uitvoerder kenmerk } }
    uwvSituatiebijdragen { ${bron} uitkeringen { wet { code omschrijving lijst } begindatum einddatum maximaalTot aangevraagd } eersteWerkloosheidsdag
      inschrijving { begindatum geldigTot } voorzieningen { nummer omschrijving } startkwalificatie persoonsgegevens { naam } }
    uwvDoelgroepregisterbijdrage { ${bron} geregistreerd grondslagen { code } wajong }
  }
  ... on Arbeidsmarktregio { uwvAanbod { ${bron} aanbod { nummer uuidInstrument naam aanbieder tegel { code lijst } doelgroepen { code } gemeenten vrijePlaatsen } } } } }`;

const stel = async (representations: object[], anders: Partial<Verzoek> = {}): Promise<string> => {
  const antwoord = await graphql({ schema: subgraaf.schema, source: vraag, variableValues: { representations }, contextValue: subgraaf.createContext({ ...verzoek, ...anders }) });
  expect(antwoord.errors).toBeUndefined();
  return JSON.stringify(antwoord.data?.['_entities']);
};
const persoon = (bsn: string): object => ({ __typename: 'Persoon', uwvSleutel: sleutelVan(bsn) });
const status = (code: string, stand: string, reden: string | null) => ({ bron: { code, houder: 'UWV', status: stand, reden } });

describe('the uwv subgraph', () => {
  test('tells all of a person with WW, and names them nowhere', async () => {
    await start();
    const tekst = await stel([persoon(vastePersonen.ww.bsn)]);
    expect(JSON.parse(tekst)).toMatchObject([{
      uwvWerkplanbijdragen: [{ ...status('uwv.UwvWbPersoonsInfo', 'ACTUEEL', null), activiteiten: [
        { nummer: '40000010001', omschrijving: 'Training Succesvol naar werk', status: 'LOPEND', soort: { code: 'WERKINSTRUMENT' }, uitvoerder: 'UWV WERKbedrijf' },
        { nummer: null, omschrijving: 'Voortgang van het werkplan', status: 'GEPLAND', begindatum: '2026-11-10' },
      ] }],
      uwvSituatiebijdragen: [
        { ...status('uwv.UWVPersoonsWvInfo', 'ACTUEEL', null), uitkeringen: [{ wet: { code: 'WW', lijst: 'CdSzWet' }, begindatum: '2026-08-01', einddatum: null, maximaalTot: '2027-12-01', aangevraagd: false }], eersteWerkloosheidsdag: '2026-08-01', voorzieningen: null, inschrijving: null },
        { ...status('uwv.UwvWbPersoonsInfo', 'ACTUEEL', null), uitkeringen: null, inschrijving: { begindatum: '2026-08-01', geldigTot: '2027-02-01' }, voorzieningen: [{ nummer: '40000010001' }] },
      ],
      uwvDoelgroepregisterbijdrage: { ...status('uwv.UWVPersoonsArbeidsbeperktenInfo', 'NIETS_GEVONDEN', null), geregistreerd: false, wajong: false },
    }]);
    expect(tekst).not.toMatch(new RegExp(`${vastePersonen.ww.bsn}|Claassen|Contactpersoon`));
  });

  test('asks each service once per person, however many fields and persons there are', async () => {
    await start();
    await stel([persoon(vastePersonen.ww.bsn), persoon(vastePersonen.wia.bsn), persoon(vastePersonen.ww.bsn)]);
    expect(suwinet.tellers()).toEqual({ UwvWbPersoonsInfo: 2, UWVPersoonsWvInfo: 2, UWVPersoonsArbeidsbeperktenInfo: 2 });
  });

  test('says of the doelgroepregister whether and why, Wajong included', async () => {
    await start();
    const antwoord: unknown = JSON.parse(await stel([persoon(vastePersonen.banenafspraakWajong.bsn), persoon(vastePersonen.banenafspraak.bsn)]));
    expect(antwoord).toMatchObject([
      { uwvDoelgroepregisterbijdrage: { geregistreerd: true, wajong: true, grondslagen: [{ code: '02' }] }, uwvSituatiebijdragen: [{ uitkeringen: [{ wet: { code: 'WAJ' } }] }, {}] },
      { uwvDoelgroepregisterbijdrage: { geregistreerd: true, wajong: false, grondslagen: [{ code: '01' }] } },
    ]);
  });

  test('of somebody unknown to UWV it says that there is nothing', async () => {
    await start();
    expect(JSON.parse(await stel([persoon(onbekendBsn)]))).toMatchObject([{
      uwvWerkplanbijdragen: [{ ...status('uwv.UwvWbPersoonsInfo', 'NIETS_GEVONDEN', null), activiteiten: [] }],
      uwvSituatiebijdragen: [{ uitkeringen: [], ...status('uwv.UWVPersoonsWvInfo', 'NIETS_GEVONDEN', null) }, { voorzieningen: [], inschrijving: null }],
    }]);
  });

  test.each([
    ['a failing service', { soort: 'status', status: 503 }, 'NIET_BESCHIKBAAR', 'STORING'],
    ['a malformed answer', { soort: 'misvormd' }, 'NIET_BESCHIKBAAR', 'ONGELDIG_ANTWOORD'],
    ['a broken connection', { soort: 'verbreken' }, 'NIET_BESCHIKBAAR', 'NIET_BEREIKBAAR'],
    ['a truncated answer', { soort: 'afkappen' }, 'NIET_BESCHIKBAAR', 'NIET_BEREIKBAAR'],
  ] as const)('%s is unknown, never none, and leaves the others whole', async (_wat, storing, stand, reden) => {
    await start();
    suwinet.zetStoring({ ...storing, alleen: 'UWVDossierWerknemersverzekeringenGSD' });
    const tekst = await stel([persoon(vastePersonen.ww.bsn)]);
    expect(JSON.parse(tekst)).toMatchObject([{
      uwvSituatiebijdragen: [{ ...status('uwv.UWVPersoonsWvInfo', stand, reden), uitkeringen: null }, { ...status('uwv.UwvWbPersoonsInfo', 'ACTUEEL', null), voorzieningen: [{}] }],
      uwvWerkplanbijdragen: [{ activiteiten: [{}, {}] }],
    }]);
    expect(tekst).not.toMatch(new RegExp(`${storingstekst}|127\\.0\\.0\\.1|SOAP`));
  });

  test('a slow service is out of time, before the deadline of the request', async () => {
    await start();
    suwinet.zetStoring({ soort: 'vertraging', ms: 20_000, alleen: 'ArbeidsbeperktenGSD' });
    expect(JSON.parse(await stel([persoon(vastePersonen.banenafspraak.bsn)], { deadline: nu + 250 }))).toMatchObject([{
      uwvDoelgroepregisterbijdrage: { ...status('uwv.UWVPersoonsArbeidsbeperktenInfo', 'TIJD_OP', 'TIJD_OP'), geregistreerd: null, grondslagen: null, wajong: null },
    }]);
  });

  test('a party that has no right to the services gets that answer, and nothing is asked', async () => {
    await start();
    const aanroeper = { ...verzoek.aanroeper, partij: 'SOCIALE_PARTNERS' };
    expect(JSON.parse(await stel([persoon(vastePersonen.ww.bsn)], { aanroeper }))).toMatchObject([{
      uwvWerkplanbijdragen: [{ ...status('uwv.UwvWbPersoonsInfo', 'NIET_BEVOEGD', 'GEEN_RECHT_OP_DIENST'), activiteiten: null }],
      uwvSituatiebijdragen: [{ uitkeringen: null }, { voorzieningen: null }],
      uwvDoelgroepregisterbijdrage: { ...status('uwv.UWVPersoonsArbeidsbeperktenInfo', 'NIET_BEVOEGD', 'GEEN_RECHT_OP_DIENST'), geregistreerd: null },
    }]);
    expect(suwinet.tellers()).toEqual({});
  });

  test('a key of another request, of nonsense or of another content opens nothing; no key asks nothing', async () => {
    await start();
    const sleutels = [zegelaar.verzegel({ bsn: vastePersonen.ww.bsn }, { ...voorbeeldclaims, verzoekId: 'ander' }, nu + 10_000), 'onzin', zegelaar.verzegel({ anders: 1 }, voorbeeldclaims, nu + 10_000)];
    const antwoord: unknown = JSON.parse(await stel([...sleutels.map((uwvSleutel) => ({ __typename: 'Persoon', uwvSleutel })), { __typename: 'Persoon', uwvSleutel: null }]));
    const dicht = { uwvWerkplanbijdragen: [{ ...status('uwv.UwvWbPersoonsInfo', 'NIET_BEVOEGD', 'ONGELDIGE_SLEUTEL'), activiteiten: null }] };
    expect(antwoord).toMatchObject([dicht, dicht, dicht, { uwvWerkplanbijdragen: [], uwvSituatiebijdragen: [], uwvDoelgroepregisterbijdrage: null }]);
    expect(suwinet.tellers()).toEqual({});
  });

  test('gives its offer of several regions by one question, and the old one when that fails', async () => {
    await start();
    const regios = ['AM26', 'AM01', 'AM99'].map((amCode) => ({ __typename: 'Arbeidsmarktregio', amCode }));
    expect(JSON.parse(await stel(regios))).toMatchObject([
      { uwvAanbod: [{ ...status('uwv.aanbod', 'ACTUEEL', null), aanbod: [{ nummer: 'UWV-AM26-01', tegel: { code: 'EW04', lijst: 'WerklandschapTegel' } }, {}, {}, {}, {}, { uuidInstrument: null }] }] },
      { uwvAanbod: [{ aanbod: { length: 6 } }] },
      { uwvAanbod: [{ ...status('uwv.aanbod', 'NIETS_GEVONDEN', null), aanbod: [] }] },
    ]);
    expect(aanbod.tellers()).toEqual({ 'GET /v1': 1 });
    aanbod.zetStoring({ soort: 'status', status: 500 });
    expect(JSON.parse(await stel(regios))).toMatchObject([
      { uwvAanbod: [{ ...status('uwv.aanbod', 'VEROUDERD', 'STORING'), aanbod: { length: 6 } }] }, {}, { uwvAanbod: [{ ...status('uwv.aanbod', 'NIET_BESCHIKBAAR', 'STORING'), aanbod: null }] },
    ]);
  });
});
