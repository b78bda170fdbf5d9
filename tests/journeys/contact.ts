import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { toToken } from '../../gateway/identity/testtokens.fixture.ts';
import { vastePersonen } from '../../simulators/population/vaste-personen.ts';
import { opstelling } from '../systeem.ts';

// Somebody releases their profile, is found by an employer's question without who they are, is asked through their own loket, and wants contact.

const { bsn } = vastePersonen.wwJong;
const beroep = 'http://data.europa.eu/esco/occupation/proef-contact';
const operatie = (pad: string): string => readFileSync(new URL(`../../schema/operations/${pad}.graphql`, import.meta.url), 'utf8');
const vraag = async (pad: string, variables: Readonly<Record<string, unknown>>, aanroeper: string, doel: string): Promise<unknown> => (await opstelling.vraag({ query: operatie(pad), variables, doel, aanroeper })).json;

const wsp = (pad: string, variables: Readonly<Record<string, unknown>>, aanroeper = 'demo-wsp-AM26') => vraag(`wsp/${pad}`, variables, aanroeper, 'matching');
const loket = (pad: string, variables: Readonly<Record<string, unknown>>, aanroeper = 'demo-arrangeur-AM26') => vraag(`loket/${pad}`, variables, aanroeper, 'werkplan');
const burger = async (pad: string, variables: Readonly<Record<string, unknown>> = {}) => vraag(`burger/${pad}`, variables, await toToken('demo-burger-AM26', { bsn, doelen: ['eigen-gegevens'] }), 'eigen-gegevens');

const kandidaat = z.looseObject({ id: z.string(), bron: z.string(), contactMogelijk: z.boolean(), contactverzoekMogelijk: z.boolean(), beroepen: z.array(z.object({ code: z.string() })) });
const zoekSchema = z.strictObject({ data: z.object({ zoekKandidaten: z.object({
  id: z.string(), resultaten: z.object({ edges: z.array(z.object({ node: kandidaat })) }), bronnen: z.array(z.looseObject({ code: z.string(), status: z.string(), isAfgekapt: z.boolean() })),
}) }) });
const zoek = async (aanroeper?: string) => {
  const antwoord = await wsp('zoek-kandidaten', { criteria: { postcodegebied: '5038', afstandKm: 40, beroepen: [beroep] }, first: 100 }, aanroeper);
  const { resultaten: { edges }, bronnen } = zoekSchema.parse(antwoord).data.zoekKandidaten;
  return { antwoord, bron: bronnen.find(({ code }) => code === 'werkcentrum'), eigen: edges.map(({ node }) => node).filter(({ bron, beroepen }) => bron === 'werkcentrum' && beroepen.some(({ code }) => code === beroep)) };
};

const stelVast = async (verwachteVersie: number, vrijgeven: boolean) => expect(await burger('stel-arbeidsmarktprofiel-vast', {
  input: { verwachteVersie, vrijgeven, beroepen: [beroep], vaardigheden: [], opleidingsniveau: 'MBO_2_4', maximaleUrenPerWeek: 32, postcodegebied: '5038', reisafstandKm: 25, idempotentiesleutel: `profiel-${verwachteVersie}` },
})).toMatchObject({ data: { stelArbeidsmarktprofielVast: { profiel: { versie: verwachteVersie + 1, isVrijgegeven: vrijgeven }, fouten: [] } } });

const verzoek = z.looseObject({ id: z.string(), status: z.string() });
const uitSchema = z.strictObject({ data: z.record(z.string(), z.object({ contactverzoek: verzoek.nullable(), fouten: z.array(z.looseObject({ veld: z.string(), code: z.string() })) })) });
const lees = (antwoord: unknown) => Object.values(uitSchema.parse(antwoord).data)[0];
const vraagContact = async (input: object, aanroeper?: string) => lees(await wsp('vraag-contact', { input }, aanroeper));
const lijst = async (aanroeper?: string) => z.strictObject({ data: z.object({ contactverzoeken: z.object({ edges: z.array(z.object({ node: verzoek })) }) }) })
  .parse(await wsp('contactverzoeken', {}, aanroeper)).data.contactverzoeken.edges.map(({ node }) => node);
const werkvoorraad = async () => z.object({ data: z.object({ werkvoorraad: z.object({ contactverzoeken: z.object({ edges: z.array(z.object({ node: verzoek })) }) }) }) })
  .parse(await loket('werkvoorraad', { loket: 'AM26-WERKCENTRUM', first: 50 })).data.werkvoorraad.contactverzoeken.edges.map(({ node }) => node);
const mijn = async () => z.strictObject({ data: z.object({ mijnGegevens: z.object({ id: z.string(), contactverzoeken: z.array(verzoek) }) }) }).parse(await burger('mijn-contactverzoeken')).data.mijnGegevens;

const bericht = 'Wij zoeken iemand voor de werkplaats, vier dagen in de week.';

test('a released profile is found, asked through the own loket, and leads to contact when the person wants that', async () => {
  expect((await zoek()).eigen).toEqual([]);
  await stelVast(0, true);
  const { id: persoonId } = await mijn();
  const { eigen: [gevonden], bron, antwoord } = await zoek();
  expect(bron).toMatchObject({ status: 'ACTUEEL', isAfgekapt: false });
  expect(gevonden).toMatchObject({ contactMogelijk: false, contactverzoekMogelijk: true, postcodegebied: '5038', niveau: 4, urenMaximaal: 32 });
  for (const geheim of [persoonId, bsn]) expect(JSON.stringify(antwoord)).not.toContain(geheim);
  expect(await wsp('kandidaat-detail', { id: gevonden?.id })).toEqual({ data: { kandidaatDetail: { id: gevonden?.id, gever: null, presentatie: null, contacten: [] } } });

  const vacature = z.object({ data: z.object({ zoekVacatures: z.object({ resultaten: z.object({ edges: z.array(z.object({ node: z.looseObject({ id: z.string(), naam: z.string().nullable(), werkgever: z.string().nullable() }) })) }) }) }) })
    .parse(await wsp('zoek-vacatures', { criteria: { postcodegebied: '5038', afstandKm: 40 }, first: 1 })).data.zoekVacatures.resultaten.edges[0]?.node;
  const input = { kandidaatId: gevonden?.id, vacatureId: vacature?.id, bericht, idempotentiesleutel: 'contact-1' };
  const gevraagd = await vraagContact(input);
  expect(gevraagd).toMatchObject({ contactverzoek: { status: 'OPEN', vacature: { naam: vacature?.naam, werkgever: vacature?.werkgever }, bericht, loket: null }, fouten: [] });
  expect(await vraagContact(input)).toEqual(gevraagd);
  const contactverzoekId = gevraagd?.contactverzoek?.id;
  expect(await vraagContact({ ...input, kandidaatId: (await zoek()).eigen[0]?.id, idempotentiesleutel: 'contact-2' })).toMatchObject({ contactverzoek: null, fouten: [{ code: 'CONTACT_AL_GEVRAAGD' }] });

  expect((await werkvoorraad()).filter(({ id }) => id === contactverzoekId)).toMatchObject([{ status: 'OPEN', partij: 'WERKGEVERSSERVICEPUNT', van: { id: 'AM26-WERKGEVERSSERVICEPUNT' }, bericht, persoon: { id: persoonId } }]);
  const doorgeven = { contactverzoekId, op: '2026-11-01', idempotentiesleutel: 'contact-3' };
  expect(lees(await loket('geef-contactverzoek-door', { input: doorgeven }, 'demo-loket-AM26-UWV'))).toMatchObject({ fouten: [{ code: 'ANDER_LOKET' }] });
  expect(lees(await loket('geef-contactverzoek-door', { input: doorgeven }, 'demo-loket-AM26'))).toMatchObject({ contactverzoek: { status: 'DOORGEGEVEN' }, fouten: [] });
  expect((await lijst()).find(({ id }) => id === contactverzoekId)).toMatchObject({ status: 'DOORGEGEVEN', loket: null });

  expect((await mijn()).contactverzoeken).toMatchObject([{ id: contactverzoekId, status: 'DOORGEGEVEN', doorgegevenOp: '2026-11-01', bericht }]);
  expect(lees(await burger('beantwoord-contactverzoek', { input: { contactverzoekId, antwoord: 'WIL_CONTACT', idempotentiesleutel: 'contact-4' } }))).toMatchObject({ contactverzoek: { status: 'WIL_CONTACT' }, fouten: [] });
  const gezien = await lijst();
  expect(gezien.find(({ id }) => id === contactverzoekId)).toMatchObject({ status: 'WIL_CONTACT', loket: { id: 'AM26-WERKCENTRUM', naam: expect.any(String) } });
  for (const geheim of [persoonId, bsn]) expect(JSON.stringify(gezien)).not.toContain(geheim);
});

test('another organisation sees nothing of it, and finds under another name', async () => {
  const ander = 'demo-wsp-AM26-UWV';
  expect(await lijst(ander)).toEqual([]);
  const [vanOns, vanHen] = [(await zoek()).eigen[0], (await zoek(ander)).eigen[0]];
  expect([vanOns?.id === undefined, vanHen?.id === undefined]).toEqual([false, false]);
  expect(await vraagContact({ kandidaatId: vanOns?.id, bericht, idempotentiesleutel: 'contact-5' }, ander)).toMatchObject({ contactverzoek: null, fouten: [{ code: 'KANDIDAAT_ONBEKEND' }] });
  const [contactverzoek] = await lijst();
  expect(lees(await wsp('trek-contactverzoek-in', { input: { contactverzoekId: contactverzoek?.id, idempotentiesleutel: 'contact-6' } }, ander))).toMatchObject({ contactverzoek: null, fouten: [{ code: 'ONBEKEND_CONTACTVERZOEK' }] });
  expect((await zoek('demo-wsp-AM05')).eigen).toEqual([]);
});

test('a person reads who found and asked them, and takes the release back: nobody finds them, and what was open lapses', async () => {
  const gevonden = (await zoek()).eigen[0];
  const open = await vraagContact({ kandidaatId: gevonden?.id, bericht, idempotentiesleutel: 'contact-7' });
  expect(open?.fouten).toEqual([]);
  expect(JSON.stringify(await burger('mijn-inzages', { first: 20 }))).toContain('ZOEKRESULTAAT');
  await stelVast(1, false);
  expect((await lijst()).find(({ id }) => id === open?.contactverzoek?.id)).toMatchObject({ status: 'VERVALLEN' });
  expect((await zoek()).eigen).toEqual([]);
  expect(await vraagContact({ kandidaatId: gevonden?.id, bericht, idempotentiesleutel: 'contact-8' })).toMatchObject({ contactverzoek: null, fouten: [{ veld: 'kandidaatId', code: 'KANDIDAAT_NIET_TE_VRAGEN' }] });
});

test('contact is asked by who looks for candidates alone', async () => {
  for (const [aanroeper, doel] of [['demo-loket-AM26', 'matching'], ['demo-wsp-AM26', 'werkgeversdienstverlening'], ['demo-arrangeur-AM26', 'werkplan']] as const) {
    expect(JSON.stringify(await vraag('wsp/vraag-contact', { input: { kandidaatId: 'x', bericht, idempotentiesleutel: 'contact-9' } }, aanroeper, doel))).toContain('NIET_BEVOEGD');
  }
});
