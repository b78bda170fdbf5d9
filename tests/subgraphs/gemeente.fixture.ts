import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { z } from 'zod';
import { startBrpSimulator } from '../../simulators/brp/simulator.ts';
import { maakRegister, startGemeenteSimulator } from '../../simulators/gemeente/gemeente.ts';
import { createOntwikkelcertificaat } from '../../simulators/pki/ontwikkelcertificaat.ts';
import { createBevolking } from '../../simulators/population/bevolking.ts';
import { startSuwinetSimulator } from '../../simulators/suwinet/suwinet.ts';
import { executeSubgraaf } from '../../subgraphs/shared/execute.ts';
import { createLogger } from '../../subgraphs/shared/logger.ts';
import { createZegelaar } from '../../subgraphs/shared/sleutel.ts';
import { readSleutel, zegelInstelling } from '../../subgraphs/shared/sleutels.ts';
import { ontwikkelOin } from '../../subgraphs/shared/suwinet/settings.ts';
import type { Verwerkingen } from '../../subgraphs/shared/verwerkingen.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';
import { maakVerzoek } from '../../subgraphs/shared/verzoek.fixture.ts';
import { createSubgraaf } from '../../subgraphs/gemeente/index.ts';

const bron = z.object({ code: z.string(), houder: z.string(), status: z.string(), reden: z.string().nullable(), peildatum: z.string().nullable() });
const activiteit = z.object({ nummer: z.string().nullable(), status: z.string(), begindatum: z.string().nullable(), kenmerk: z.string().nullable() });
const werkplan = z.object({ bron, activiteiten: z.array(activiteit).nullable() });
const uitkering = z.object({ wet: z.object({ code: z.string() }), aangevraagd: z.boolean(), einddatum: z.string().nullable() });
const situatie = z.object({
  bron,
  persoonsgegevens: z.object({ naam: z.string().nullable(), geboortedatum: z.string().nullable(), gemeente: z.string().nullable(), opschorting: z.object({ code: z.string() }).nullable() }).nullable(),
  uitkeringen: z.array(uitkering).nullable(),
  startkwalificatie: z.boolean().nullable(),
  voorzieningen: z.array(z.object({ nummer: z.string().nullable() })).nullable(),
});
const regel = z.object({ nummer: z.string(), uuidInstrument: z.string().nullable(), tegel: z.object({ code: z.string() }).nullable(), kostenEuro: z.number().nullable(), gemeenten: z.array(z.string()).nullable() });

const personen = z.object({ _entities: z.array(z.object({ gemeenteWerkplanbijdragen: z.array(werkplan), gemeenteSituatiebijdragen: z.array(situatie) })) });
const regios = z.object({ _entities: z.array(z.object({ gemeenteAanbod: z.array(z.object({ bron, aanbod: z.array(regel).nullable() })) })) });

const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
  ... on Persoon {
    gemeenteWerkplanbijdragen { bron { ...B } activiteiten { nummer status begindatum kenmerk } }
    gemeenteSituatiebijdragen { bron { ...B } persoonsgegevens { naam geboortedatum gemeente opschorting { code } }
      uitkeringen { wet { code } aangevraagd einddatum } startkwalificatie voorzieningen { nummer } }
  }
  ... on Arbeidsmarktregio { gemeenteAanbod { bron { ...B } aanbod { nummer uuidInstrument tegel { code } kostenEuro gemeenten } } }
} } fragment B on Bijdragebron { code houder status reden peildatum }`;

const verwerk = `mutation ($sleutel: ID!, $aanvraag: Partijaanvraag!) { gemeenteVerwerkAanvraag(sleutel: $sleutel, aanvraag: $aanvraag) { soort nummer reden isTijdelijk } }`;
const antwoord = z.object({
  data: z.object({ gemeenteVerwerkAanvraag: z.object({ soort: z.string(), nummer: z.string().nullable(), reden: z.string().nullable(), isTijdelijk: z.boolean() }) }).nullable(),
  errors: z.array(z.object({ extensions: z.object({ code: z.string() }) })).default([]),
});

/** Noon in the Netherlands on the day of the population. */
export const nu = Date.parse('2026-11-01T11:00:00Z');

/**
 * The subgraph with stand-ins for all its sources, and a way to ask it as the gateway does. For tests only.
 * @param verkeerd gemeenten that the register gives the dialect of the other supplier.
 */
export async function startProef(omgeving: NodeJS.ProcessEnv = {}, verkeerd: readonly string[] = []) {
  const bevolking = createBevolking({ aantal: 300 });
  const adres = { bevolking, host: '127.0.0.1', port: 0 };
  const map = mkdtempSync(join(tmpdir(), 'gemeenten-'));
  const bestand = join(map, 'register.json');
  const certificaat = await createOntwikkelcertificaat(map, ontwikkelOin);
  const tijd = { nu };
  const [brp, suwinet, gemeente] = await Promise.all([
    startBrpSimulator(adres), startSuwinetSimulator({ ...adres, vertrouwd: certificaat.uitgever, klok: () => tijd.nu }), startGemeenteSimulator(adres),
  ]);
  const register = maakRegister(gemeente.url).map((een) => {
    const { gmCode, naam, url, dialect, sleutelInstelling, zaaktypen = ['TAAL'] } = een;
    if (gmCode === 'GM0277') return { gmCode, naam, url: null };
    if (!verkeerd.includes(gmCode)) return een;
    const rest = { gmCode, naam, url, sleutelInstelling };
    return dialect === 'open-product' ? { ...rest, dialect: 'sociaal-domein' } : { ...rest, dialect: 'open-product', zaaktypen };
  });
  writeFileSync(bestand, JSON.stringify(register));
  const subgraaf = await createSubgraaf({
    omgeving: {
      LOGBOEK_MAP: 'memory://',
      // A source that is slow only because the machine is busy is not what these tests are about.
      BRON_SUWINET_TIJDSLIMIET_MS: '20000', BRON_BRP_TIJDSLIMIET_MS: '20000', BRON_GEMEENTEN_TIJDSLIMIET_MS: '20000',
      BRON_BRP_URL: brp.url, BRON_GEMEENTEN_BESTAND: bestand,
      BRON_SUWINET_URL: suwinet.url, BRON_SUWINET_ONDERTEKEN_CERT: certificaat.certificaat, BRON_SUWINET_ONDERTEKEN_KEY: certificaat.sleutel, ...omgeving,
    },
    klok: () => tijd.nu,
    logger: createLogger('gemeente', 'silent'),
  });
  const zegelaar = createZegelaar(readSleutel({}, zegelInstelling('gemeente')));
  const vraag = async (verzoek: Verzoek, representations: readonly object[]): Promise<unknown> => {
    const { data, errors } = await graphql({ schema: subgraaf.schema, source: query, variableValues: { representations }, contextValue: subgraaf.createContext(verzoek) });
    if (errors) throw new AggregateError(errors);
    return data;
  };
  return {
    bevolking, brp, suwinet, gemeente, tijd,
    /** A key as werkcentrum seals it. */
    zegel: (bsn: string, gemeenten: readonly string[], verzoek = maakVerzoek()): string => zegelaar.verzegel({ bsn, gemeenten }, verzoek, verzoek.deadline),
    vraagPersonen: async (sleutels: readonly (string | null)[], verzoek = maakVerzoek()) =>
      personen.parse(await vraag(verzoek, sleutels.map((gemeenteSleutel) => ({ __typename: 'Persoon', gemeenteSleutel }))))._entities,
    vraagRegios: async (amCodes: readonly string[], verzoek = maakVerzoek()) =>
      regios.parse(await vraag(verzoek, amCodes.map((amCode) => ({ __typename: 'Arbeidsmarktregio', amCode }))))._entities,
    /** Asks as werkcentrum does: what the party answers, or the code of why it says nothing. */
    verwerk: async (sleutel: string, aanvraag: object, verzoek = maakVerzoek(), verwerkingen?: Verwerkingen) => {
      const uitkomst = await executeSubgraaf(verwerkingen ? { ...subgraaf, openVerwerkingen: () => verwerkingen } : subgraaf, verzoek, { query: verwerk, variables: { sleutel, aanvraag } });
      const { data, errors } = antwoord.parse(JSON.parse(JSON.stringify(uitkomst)));
      return data?.gemeenteVerwerkAanvraag ?? errors.map(({ extensions }) => extensions.code);
    },
    stop: async () => { await Promise.all([subgraaf.stop(), brp.stop(), suwinet.stop(), gemeente.stop()]); },
  };
}
