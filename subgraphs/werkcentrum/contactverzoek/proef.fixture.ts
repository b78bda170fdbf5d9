import { randomBytes, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { openLogboek } from '../../shared/logboek/index.ts';
import { createLogger } from '../../shared/logger.ts';
import { createZegelaar } from '../../shared/sleutel.ts';
import { maakVerzoek } from '../../shared/verzoek.fixture.ts';
import type { Verzoek } from '../../shared/verzoek.ts';
import type { Graafantwoord, Vraagomstandigheden } from '../graafvraag.ts';
import { maakBsn } from '../handelingen/planproef.fixture.ts';
import type { Teststore } from '../store/testdatabases.fixture.ts';
import { createTestgraaf, maakBurgerverzoek, testmoment, zoekzegelgeheim } from '../subgraaf.fixture.ts';
import { createProefbrp, loketVan } from '../toegang/proef.fixture.ts';

// People who release their profile, searches that find them, and requests for contact; everything from outside is in the hands of the test.

/** A werkgeversservicepunt in Midden-Brabant. */
export const wsp = (anders: Partial<Verzoek['aanroeper']> = {}): Partial<Verzoek> =>
  ({ doel: 'matching', ...loketVan({ sub: 'wsp-1', organisatie: '00000005555555550000', partij: 'WERKGEVERSSERVICEPUNT', rol: 'wsp', loket: 'AM26-WERKGEVERSSERVICEPUNT', ...anders }) });

/** The loket that has the plans. */
export const loket = (anders: Partial<Verzoek['aanroeper']> = {}): Partial<Verzoek> => ({ doel: 'werkplan', ...loketVan({ loket: 'AM26-WERKCENTRUM', ...anders }) });

/** The vacancy that the graph gives, when it gives one. */
export const vacature = { bron: 'vum', naam: 'Kok', werkgever: 'De Gouden Lepel', route: 'REGULIER', sluit: '2026-11-30' };

const kandidaatSchema = z.looseObject({ verwijzing: z.string(), postcodegebied: z.string().nullable() });
const bijdrageSchema = z.object({ bron: z.looseObject({ status: z.string(), reden: z.string().nullable() }), kandidaten: z.array(kandidaatSchema).nullable(), isAfgekapt: z.boolean() });
const entiteiten = z.object({ _entities: z.array(z.object({ werkcentrumKandidaatbijdragen: z.array(bijdrageSchema) })) });
const uitkomstSchema = z.object({ contactverzoek: z.looseObject({ id: z.string(), status: z.string() }).nullable(), fouten: z.array(z.object({ veld: z.string(), code: z.string() })) });

const velden = 'bron { code status reden houder } isAfgekapt kandidaten { verwijzing postcodegebied beroepen vaardigheden opleidingsniveau minimaleUrenPerWeek maximaleUrenPerWeek reisafstandKm beschikbaarVanaf }';
const zoekvraag = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Kandidatenzoekopdracht { werkcentrumKandidaatbijdragen { ${velden} } } } }`;

/** What is shown of a request to who asked, and to who passes it on. */
export const gesteldVelden = 'id status op vacature { bron naam werkgever route } bericht loket { id }';
export const ontvangenVelden = 'id status organisatie partij van { id } vacature { naam werkgever } bericht op loket { id } doorgegevenOp beantwoordOp persoon { id }';

/** What a search asks of werkcentrum. */
export const zoekopdracht = { regios: ['AM26'], postcodegebied: '5038', afstandKm: 40, beroepen: ['esco:5120'] };

/** A profile that is released. */
export const profiel = { verwachteVersie: 0, vrijgeven: true, beroepen: ['esco:5120'], vaardigheden: ['esco:s1'], opleidingsniveau: 'MBO_2_4', minimaleUrenPerWeek: 16, maximaleUrenPerWeek: 32, postcodegebied: '5038', reisafstandKm: 20, beschikbaarVanaf: '2026-12-01' };

/** What a test sets: the time (ms), and what the graph answers. `graaf` answers instead of what was found. */
type Staat = {
  nu: number; volgnummer: number; kandidaat: { bron: string; verwijzing: string | null } | null; vacature: object | null;
  readonly gevraagd: Vraagomstandigheden[]; graaf: (() => Promise<Graafantwoord>) | null;
};

/** A store with candidates. */
export type Contactproef = Awaited<ReturnType<typeof openContactproef>>;

/** Opens a store for candidates and requests for contact. */
export async function openContactproef(open: () => Promise<Teststore>) {
  const teststore = await open();
  const gemeenten: Record<string, string | null> = {};
  const brp = createProefbrp(gemeenten);
  const staat: Staat = { nu: testmoment, volgnummer: 100, kandidaat: null, vacature, gevraagd: [], graaf: null };
  const logboek = await openLogboek({ subgraaf: 'werkcentrum', omgeving: { LOGBOEK_MAP: 'memory://' }, klok: () => staat.nu, logger: createLogger('proef', 'silent'), nieuweId: randomUUID, willekeur: randomBytes });
  const vraag = createTestgraaf(teststore.store, brp, {
    klok: () => staat.nu, logboek,
    graafvraag: async (document, _variables, omstandigheden) => {
      staat.gevraagd.push(omstandigheden);
      if (staat.graaf !== null) return staat.graaf();
      return { data: document.includes('gevondenKandidaat') ? { gevondenKandidaat: staat.kandidaat } : { gevondenVacature: staat.vacature } };
    },
  });
  const doe = async (naam: string, input: object, verzoek: Partial<Verzoek>, toon: string) => {
    const { data, errors } = await vraag(`mutation ($input: ${naam[0]?.toUpperCase()}${naam.slice(1)}Input!) { uit: ${naam}(input: $input) { ${toon} fouten { veld code } } }`, { input: { idempotentiesleutel: randomUUID(), ...input } }, verzoek);
    if (errors) throw errors[0] ?? new Error('fout');
    return data?.['uit'];
  };
  const zoek = async (anders: Partial<typeof zoekopdracht> = {}, verzoek: Partial<Verzoek> = wsp(), sleutel?: string) => {
    const werkcentrumZoeksleutel = sleutel ?? createZegelaar(zoekzegelgeheim).verzegel({ ...zoekopdracht, ...anders }, maakVerzoek(verzoek), staat.nu + 60_000);
    const { data, errors } = await vraag(zoekvraag, { r: [{ __typename: 'Kandidatenzoekopdracht', werkcentrumZoeksleutel }] }, verzoek);
    if (errors) throw errors[0] ?? new Error('fout');
    const bijdrage = entiteiten.parse(data)._entities[0]?.werkcentrumKandidaatbijdragen[0];
    if (bijdrage === undefined) throw new Error('geen bijdrage');
    return bijdrage;
  };
  const gevonden = async (...args: Parameters<typeof zoek>) => (await zoek(...args)).kandidaten ?? [];
  return {
    store: teststore.store, maakLeeg: teststore.maakLeeg, staat, brp, vraag, zoek, gevonden,
    async sluit(): Promise<void> {
      await teststore.sluit();
      await logboek.stop();
    },
    /** What the Logboek says of a person for a purpose: kinds of data, relation, outcome. */
    gelezen: async (id: string, doel: string): Promise<string[]> => (await logboek.lees({ betrokkene: logboek.pseudoniemVan(`PERSOON ${id}`), van: 0, tot: staat.nu + 1, first: 200 })).regels
      .filter(({ attributes }) => attributes['loketgraaf.doel'] === doel)
      .map(({ attributes }) => `${[...new Set(attributes['loketgraaf.gegevens'])].join(' ')}: ${attributes['loketgraaf.relatie']} ${attributes['loketgraaf.uitkomst']}`),
    burger: (bsn: string): Partial<Verzoek> => maakBurgerverzoek(bsn),
    /** Somebody with a plan at a loket, who does not look for work yet. */
    async persoon(bijLoket = 'AM26-WERKCENTRUM', gemeente = 'GM0855', metGeheimhouding: boolean | null = null): Promise<{ id: string; bsn: string; plan: string }> {
      const [id, bsn] = [randomUUID(), maakBsn(staat.volgnummer += 1)];
      gemeenten[bsn] = gemeente;
      if (metGeheimhouding === true) brp.geheim.add(bsn);
      await teststore.store.koppelingen.koppel([{ id, bsn, gemeente, vorigeGemeenten: [], woonplaatsPeildatum: staat.nu }], staat.nu);
      const uit = await doe('stelWerkplanOp', { persoonId: id, doel: 'Werk in de horeca', arrangeur: { naam: 'Ans', organisatie: 'Werkcentrum', loket: bijLoket } }, loket({ regios: ['AM26', 'AM05'] }), 'werkplan { id }');
      return { id, bsn, plan: z.object({ werkplan: z.object({ id: z.string() }) }).parse(uit).werkplan.id };
    },
    /** Sets the profile of somebody, released unless told. */
    stelVast: (bsn: string, anders: object = {}) => doe('stelArbeidsmarktprofielVast', { ...profiel, ...anders }, maakBurgerverzoek(bsn), 'profiel { versie }'),
    wijzigPlan: (naam: string, input: object, verzoek: Partial<Verzoek> = loket()) => doe(naam, input, verzoek, 'werkplan { versie }'),
    gesteld: async (naam: string, input: object, verzoek: Partial<Verzoek> = wsp()) => uitkomstSchema.parse(await doe(naam, input, verzoek, `contactverzoek { ${gesteldVelden} }`)),
    ontvangen: async (naam: string, input: object, verzoek: Partial<Verzoek> = loket()) => uitkomstSchema.parse(await doe(naam, input, verzoek, `contactverzoek { ${ontvangenVelden} }`)),
    gebeurtenissen: async (onderwerp: string): Promise<string[]> =>
      (await teststore.store.db.selectFrom('gebeurtenis').select(['soort', 'loket']).where('onderwerp', '=', onderwerp).orderBy('volgnummer').execute()).map(({ soort, loket: wie }) => `${soort} ${wie}`),
  };
}
