import { randomBytes, randomUUID } from 'node:crypto';
import { execute, parse, type ExecutionResult } from 'graphql';
import type { BrpClient } from '../shared/brp/client.ts';
import { createBurgerzegel } from '../shared/burgerzegel.ts';
import type { Klok } from '../shared/klok.ts';
import type { Partijlogboek } from '../shared/logboek/graaf.ts';
import type { Logboek } from '../shared/logboek/index.ts';
import { readDoelregister } from '../shared/toegang/doelen.ts';
import { createVerwerkingen } from '../shared/verwerkingen.ts';
import { regios } from '../shared/referentie/referentie.ts';
import { buildSubgraafSchema } from '../shared/subgraaf.ts';
import type { Aanroeper, Verzoek } from '../shared/verzoek.ts';
import { maakVerzoek, voorbeeldclaims } from '../shared/verzoek.fixture.ts';
import type { WerkcentrumContext } from './context.ts';
import { createProcesbus, type Procesbus } from './gebeurtenissen/bus.ts';
import { createVolgen } from './gebeurtenissen/volgen.ts';
import type { Graafvraag } from './graafvraag.ts';
import { createVerwijzingen } from './kandidaten/verwijzing.ts';
import { createLoadersPerVerzoek, type Loaderdeps } from './loaders.ts';
import { createKoppelaar } from './persoon/koppelen.ts';
import { createSleutelmaker } from './persoon/sleutels.ts';
import { createWoonplaatsverversing } from './persoon/woonplaatsen.ts';
import { resolvers } from './resolvers.ts';
import type { Store } from './store/index.ts';
import { createBurger } from './toegang/burger.ts';
import { createOntzegelaar } from '../shared/sleutel.ts';
import { createLimiet } from '../shared/limiet.ts';

/** The secrets with which tests seal, per party. */
export const zegelgeheimen = { uwv: Buffer.alloc(32, 11), gemeente: Buffer.alloc(32, 12), sbb: Buffer.alloc(32, 13), oofonds: Buffer.alloc(32, 14) };

/** The secret with which tests seal searches for candidates. */
export const zoekzegelgeheim = Buffer.alloc(32, 16);

/** Opens those, and names who is found. */
export const kandidaatzoek: WerkcentrumContext['kandidaatzoek'] = { ontzegelaar: createOntzegelaar(zoekzegelgeheim), verwijzingen: createVerwijzingen(Buffer.alloc(32, 17), randomBytes) };

/** The moment at which tests ask. */
export const testmoment = Date.UTC(2026, 10, 1, 9, 30);

/** What the gateway seals the BSN of a citizen with. */
export const burgerzegel = createBurgerzegel(Buffer.alloc(32, 15));

/** A caller of tests; by default one who works in every region. */
export const maakAanroeper = (anders: Partial<Aanroeper> = {}): Aanroeper =>
  ({ ...voorbeeldclaims.aanroeper, regios: regios.map(({ amCode }) => amCode), ...anders });

/** A request of the citizen with this BSN. */
export const maakBurgerverzoek = (bsn: string, doel = 'eigen-gegevens', verzoekId = 'burgerverzoek-1'): Partial<Verzoek> => ({
  verzoekId, doel,
  aanroeper: maakAanroeper({ sub: `burger-${bsn.slice(-3)}`, partij: 'BURGER', rol: 'burger', regios: [], loket: null, burger: burgerzegel.verzegel(bsn, verzoekId, Buffer.alloc(12, 1)) }),
});

/** Limits so wide that no test meets them by accident. */
export const ruimeLimieten = (): Loaderdeps['limieten'] => ({ vrager: createLimiet(100_000, 60_000, () => 0), persoon: createLimiet(100_000, 3_600_000, () => 0) });

/** Asks the subgraph; questions with the same verzoekId are waves of one request when that is said. */
export type Testgraaf = (query: string, variables?: Record<string, unknown>, verzoek?: Partial<Verzoek>) => Promise<ExecutionResult>;

/** The Logboek of the context; without one of its own there is nothing in it. */
export const maakLogboekcontext = (klok: Klok, logboek: Partijlogboek['logboek'] = leegLogboek): Pick<WerkcentrumContext, 'partijlogboek' | 'doelregister'> =>
  ({ partijlogboek: { logboek, subgraaf: 'werkcentrum', partij: 'WERKCENTRUM', naam: 'het Werkcentrum', klok }, doelregister: readDoelregister({}) });

const leegLogboek: Partijlogboek['logboek'] = { lees: async () => ({ regels: [], eindcursor: null, heeftMeer: false, onleesbaar: 0 }), pseudoniemVan: (nummer) => nummer };

/** What may differ in a test. @property metGolven questions of one request share what was read, as in the product. */
export type Testgraafopties = { readonly klok?: Klok; readonly limieten?: Loaderdeps['limieten']; readonly metGolven?: boolean; readonly logboek?: Logboek; readonly graafvraag?: Graafvraag | null; readonly heeftPartijweg?: boolean; readonly bus?: Procesbus; readonly catalogus?: WerkcentrumContext['catalogus'] };

const legeCatalogus: WerkcentrumContext['catalogus'] = { laatste: () => null, versie: () => null, merken: async () => null, begonnenOp: testmoment, stop: async () => {} };

/** Makes the context of a request over a store, with everything from outside in the hands of the test. */
export function createTestcontext(store: Store, brp: Pick<BrpClient, 'zoek'>, { klok = () => testmoment, limieten = ruimeLimieten(), metGolven = false, logboek, graafvraag = null, bus = createProcesbus(), catalogus = legeCatalogus, heeftPartijweg = false }: Testgraafopties = {}): (verzoek: Verzoek) => WerkcentrumContext {
  const woonplaatsdeps = { store, brp, klok, woonplaatsGeldigMs: 86_400_000, verversGeduldMs: 300 };
  const koppelaar = createKoppelaar({ ...woonplaatsdeps, maakId: randomUUID });
  const deps: Loaderdeps = {
    store, koppelaar, klok, limieten,
    verversWoonplaatsen: createWoonplaatsverversing(woonplaatsdeps), maakSleutels: createSleutelmaker(zegelgeheimen),
    burger: createBurger(burgerzegel, koppelaar), aanmeldingGeldigMs: 90 * 86_400_000,
    ...(logboek ? { openVerwerkingen: (verzoek) => createVerwerkingen({ logboek, subgraaf: 'werkcentrum', klok }, verzoek) } : {}),
  };
  const perVerzoek = createLoadersPerVerzoek(deps, klok);
  return (verzoek) => ({
    verzoek, klok, catalogus, uitgavenadres: null, kandidaatzoek,
    loaders: (metGolven ? perVerzoek : createLoadersPerVerzoek(deps, klok))(verzoek),
    handelingen: { store, maakId: randomUUID, graafvraag, heeftPartijweg, aanmeldingGeldigMs: 90 * 86_400_000, overdrachtTermijnMs: 7 * 86_400_000 },
    volgen: createVolgen({ gebeurtenissen: store.gebeurtenissen, bus }),
    ...maakLogboekcontext(klok, logboek),
  });
}

/** The subgraph over a store, with everything from outside in the hands of the test. */
export function createTestgraaf(store: Store, brp: Pick<BrpClient, 'zoek'>, opties: Testgraafopties = {}): Testgraaf {
  const schema = buildSubgraafSchema('werkcentrum', resolvers);
  const toContext = createTestcontext(store, brp, opties);
  return async (query, variables = {}, anders = {}) => {
    const contextValue = toContext(maakVerzoek({ aanroeper: maakAanroeper(), ...anders }));
    const antwoord = await execute({ schema, document: parse(query), variableValues: variables, contextValue });
    await contextValue.loaders.verwerkingen.legVast();
    return antwoord;
  };
}
