// Holds the mock to the system that it stands in for: the same people, asked the same, and the same faults in what is asked.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { toKoppen } from '../../gateway/identity/testtokens.fixture.ts';
import { startOpstelling, type Opstelling } from '../../tests/opstelling.ts';
import { gevallen, type Geval } from './gevallen.ts';
import { startProefmock, type Proefmock } from './mock.fixture.ts';

let mock: Proefmock;
let systeem: Opstelling;
beforeAll(async () => {
  mock = await startProefmock();
  // Nothing of the catalogue is compared, so nothing of it is waited for.
  systeem = await startOpstelling({ zonderPartijen: ['UWV', 'GEMEENTE', 'SBB', 'OOFONDS'] });
}, 120_000);
afterAll(() => Promise.all([mock.stop(), systeem.stop()]));

const query = `query ($bsn: String!, $metPlan: Boolean!) { persoonOpBsn(bsn: $bsn) {
  regio { naam }
  situatie {
    naam { herkomst waarde } leeftijd { waarde } gemeente { waarde { naam } } eersteWerkloosheidsdag { waarde } inschrijving { isIngeschreven begindatum geldigTot } startkwalificatie { waarde } opschorting { code }
    uitkeringsverhoudingen { herkomst waarde { partij houder wet { code } begindatum einddatum isAangevraagd isLopend } }
    praktijkleren { herkomst waarde { nummer crebo { code } soort { code } begindatum einddatum } } aanspraken { herkomst waarde { fonds { code } isWerkzaamInSector isPremieBetaald } }
    bronnen { code naam partij houder status }
  }
  verantwoordelijkheid { uitkomst rijen { situatie partij opVerzoek feiten } ontbrekend { feit } }
  aanspreekpunten { uitkomst rijen { persona } }
  selectie { criteria { code weegtMee } }
  werkplan @include(if: $metPlan) {
    doel status arrangeur { naam loket { id } } intake { datum samenvatting } diagnose { datum uitkomst }
    activiteiten { partij houder nummer soort { code omschrijving lijst } omschrijving status begindatum einddatum uitvoerder bronnen isEigen } bronnen { code naam status }
  }
} }`;

// Whom the beginning of the mock made an aanmelding for is seen there, and in the system not yet.
const gevraagd = Object.entries(vastePersonen).filter(([naam]) => naam !== 'rotterdam');

describe('the people', () => {
  test.each(gevraagd)('%s is in the mock as in the system', async (naam, { bsn }) => {
    // The beginning of the mock changed this plan.
    const variables = { bsn, metPlan: naam !== 'allePartijen' };
    const [uitMock, { json }] = await Promise.all([mock.tekst({ query, variables }), systeem.vraag({ query, variables })]);
    expect(JSON.parse(uitMock)).toEqual(json);
  });
});

// Of these the mock says what its own token or person is there to show; all others are about what is asked.
const isEigen = ({ vraag: { token }, naam }: Geval): boolean => (token !== 'mock-arrangeur' && token !== null) || /^(bron-|brp-|te-laat|interne|logboek|doel-verlopen|volgen-na)/.test(naam);

const zonderTrace = (tekst: string): string => tekst.replaceAll(/"traceId":"[0-9a-f]{32}"/g, '"traceId":"..."');

describe('what is wrong with a question', () => {
  test.each(gevallen.filter((geval) => !isEigen(geval)))('$naam gives what the system gives', async ({ vraag: { token, doel = 'werkplan', methode = 'POST', koppen = {}, lichaam } }) => {
    const stel = async (url: string, wie: Readonly<Record<string, string>>): Promise<unknown[]> => {
      const antwoord = await fetch(url, { method: methode, headers: { 'content-type': 'application/json', ...wie, ...koppen }, ...(methode === 'GET' ? {} : { body: typeof lichaam === 'string' ? lichaam : JSON.stringify(lichaam) }) });
      const tekst = zonderTrace(await antwoord.text());
      const inhoud: unknown = tekst.startsWith('{') ? JSON.parse(tekst) : tekst;
      return [antwoord.status, antwoord.headers.get('content-type'), inhoud];
    };
    const echt = await toKoppen('demo-arrangeur-AM26', doel);
    const [uitMock, uitSysteem] = await Promise.all([
      stel(mock.url, { doelbinding: doel, ...(token === null ? {} : { authorization: `Bearer ${token}` }) }),
      stel(systeem.url, token === null ? { doelbinding: doel } : echt),
    ]);
    expect(uitMock).toEqual(uitSysteem);
  });
});
