import { z } from 'zod';
import { createOperatie } from '../../gateway/operation/operatie.ts';
import type { GeregistreerdeOperatie } from '../../gateway/operation/manifest.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import type { Mockgraaf } from './graaf.ts';
import type { Mockklok } from './klok.ts';
import { getToken } from './tokens.ts';
import { persoonIdVan, werkplanIdVan } from './zaai.ts';

/** What playing the beginning needs. */
export type Begindelen = { readonly graaf: Pick<Mockgraaf, 'voerUit'>; readonly tijd: Mockklok; readonly operaties: readonly GeregistreerdeOperatie[]; readonly nieuweId: () => string };

/** An act or a question of the beginning that did not go as it should: the mock does not start. */
class Beginfout extends Error {
  override name = 'Beginfout';
}

type Variabelen = Readonly<Record<string, unknown>>;
type Vrager = (token: string, operatie: Pick<GeregistreerdeOperatie, 'document' | 'doel'>, variables: Variabelen) => Promise<unknown>;

/** Asks under a token, in the process itself. */
const createVrager = ({ graaf, tijd, nieuweId }: Begindelen): Vrager => async (naam, { document, doel }, variables) => {
  const { aanroeper, token } = getToken(naam);
  const begin = tijd.klok();
  const [traceId, spanId] = [nieuweId().replaceAll('-', ''), nieuweId().replaceAll('-', '').slice(0, 16)];
  const operatie = createOperatie({ aanroeper: { ...aanroeper, sub: token }, doel, verzoekId: nieuweId(), traceparent: `00-${traceId}-${spanId}-01`, begin, deadline: begin + 10_000, signal: new AbortController().signal });
  return graaf.voerUit({ query: document, operationName: null, variables, extensions: {} }, operatie);
};

const gelukt = z.object({ errors: z.never().optional(), data: z.record(z.string(), z.looseObject({ fouten: z.array(z.unknown()).max(0).optional() })) });
const gevondenPlan = z.object({ data: z.object({ werkplan: z.object({ versie: z.number() }) }) });
const gevondenKandidaten = z.object({ data: z.object({ zoekKandidaten: z.object({ resultaten: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), bron: z.string() }) })) }) }) }) });

const bedrijf = (kvkNummer: string, bedrijfsnaam: string, soort: string, rest: object): object => ({
  soort, kvkNummer, bedrijfsnaam, contact: { naam: 'Afdeling personeel', telefoon: '013 555 01 01', email: 'personeel@bedrijf.example' }, regios: ['AM26'], ...rest,
});

/** The occupation by which candidates and vacancies of the mock find each other. */
export const beroep = 'https://beroepen.example/id/beroep/verzorgende-ig';

const profiel = (bsn: string, postcodegebied: string): object => ({
  persoonId: persoonIdVan(bsn), verwachteVersie: 0, vrijgeven: true, persoonStemtIn: true, beroepen: [beroep], vaardigheden: [], opleidingsniveau: 'MBO_2_4',
  minimaleUrenPerWeek: 24, maximaleUrenPerWeek: 36, postcodegebied, reisafstandKm: 25, beschikbaarVanaf: '2026-11-15',
});

const { allePartijen, bijstand, rotterdam, schuldhulp, ww, zonderPlan } = vastePersonen;

/**
 * Lets happen, by the acts of the product itself, what has happened before the first question: every list of a loket has something in it.
 * @throws Beginfout when any of it is refused.
 */
export async function speelBegin(delen: Begindelen): Promise<void> {
  const vraag = createVrager(delen);
  let sleutel = 0;
  const doe = async (token: string, client: string, naam: string, input: object): Promise<void> => {
    const operatie = delen.operaties.find((een) => een.client === client && een.naam === naam);
    if (operatie === undefined) throw new Beginfout(`de operatie ${client}/${naam} is niet geregistreerd`);
    const antwoord = await vraag(token, operatie, { input: { ...input, idempotentiesleutel: `begin-${(sleutel += 1)}` } });
    if (!gelukt.safeParse(antwoord).success) throw new Beginfout(`${naam} onder ${token}: ${JSON.stringify(antwoord).slice(-500)}`);
  };
  const plan = async (bsn: string): Promise<{ readonly werkplanId: string; readonly verwachteVersie: number }> => {
    const werkplanId = werkplanIdVan(bsn);
    const { data } = gevondenPlan.parse(await vraag('mock-arrangeur', { document: 'query Versie($id: ID!) { werkplan(id: $id) { versie } }', doel: 'werkplan' }, { id: werkplanId }));
    return { werkplanId, verwachteVersie: data.werkplan.versie };
  };
  await doe('mock-loket-uwv', 'loket', 'MeldAan', { bsn: zonderPlan.bsn, reden: 'Kwam binnen met een vraag over scholing.', loket: 'AM26-UWV' });
  await doe('mock-arrangeur', 'loket', 'MeldAan', { bsn: rotterdam.bsn, reden: 'Logeert in Tilburg en zoekt hier werk.', loket: 'AM26-WERKCENTRUM' });
  await doe('mock-arrangeur', 'loket', 'VoegActiviteitToe', { ...await plan(allePartijen.bsn), partij: 'WERKCENTRUM', soort: 'GESPREK', omschrijving: 'Samen kijken hoe het gaat', begindatum: '2026-10-26', einddatum: '2026-11-13' });
  await doe('mock-arrangeur', 'loket', 'DraagOver', { ...await plan(bijstand.bsn), naarLoket: 'AM26-GEMEENTE-GM0855', reden: 'De gemeente kent het gezin en kan verder helpen.' });
  await doe('mock-loket-gemeente', 'loket', 'DraagOver', { ...await plan(schuldhulp.bsn), naarLoket: 'AM26-WERKCENTRUM', reden: 'Zoekt werk; wij blijven helpen met de schulden.' });
  for (const [plaats, { bsn }] of [allePartijen, ww].entries()) await doe('mock-arrangeur', 'loket', 'StelArbeidsmarktprofielVast', profiel(bsn, plaats === 0 ? '5038' : '5041'));
  await doe('mock-wsp', 'wsp', 'MeldWerkgeversvraagAan', bedrijf('99000001', 'Zorggroep De Reit', 'VACATURES', { sector: 'Q', beroep: 'Verzorgende', aantal: 3 }));
  await doe('mock-wsp', 'wsp', 'MeldWerkgeversvraagAan', bedrijf('99000002', 'Drukkerij Het Hof', 'PERSONEELSOVERSCHOT', { sector: 'C', beroep: 'Drukker', aantal: 8, toelichting: 'Een afdeling sluit in januari.' }));
  await doe('mock-wsp', 'wsp', 'MeldWerkgeversvraagAan', bedrijf('99000003', 'Bakkerij Van den Ven', 'ADVIES', { sector: 'C', toelichting: 'Wil weten hoe je een leerbedrijf wordt.' }));
  const zoek = delen.operaties.find(({ client, naam }) => client === 'wsp' && naam === 'ZoekKandidaten');
  const { data } = gevondenKandidaten.parse(zoek && await vraag('mock-wsp', zoek, { criteria: { postcodegebied: '5038', afstandKm: 30, beroepen: [beroep] }, first: 20 }));
  const kandidaat = data.zoekKandidaten.resultaten.edges.find(({ node }) => node.bron === 'werkcentrum');
  if (kandidaat === undefined) throw new Beginfout('geen kandidaat van werkcentrum gevonden');
  await doe('mock-wsp', 'wsp', 'VraagContact', { kandidaatId: kandidaat.node.id, bericht: 'Zorggroep De Reit maakt graag kennis: drie dagen per week, opleiding op het werk.' });
}
