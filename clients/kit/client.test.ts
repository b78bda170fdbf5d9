import { describe, expect, test } from '@jest/globals';
import { createLoketgraaf, type Loketgraafopties } from './client.ts';
import { createProeffetch, fout, json, operatie, type Proefantwoord } from './proef.fixture.ts';
import { wachtEven } from './herhaal.ts';

type Vraagdata = { readonly persoon: { readonly id: string } | null };
const vraag = operatie<Vraagdata, { readonly bsn: string }, 'query'>('Persoon', 'query');
type Handelingdata = { readonly meldAan: { readonly fouten: readonly { readonly veld: string; readonly code: string; readonly melding: string }[] } | null };
const meldAan = operatie<Handelingdata, { readonly input: { readonly bsn: string; readonly idempotentiesleutel: string } }, 'mutation'>('MeldAan', 'mutation');

const variabelen = { bsn: '999970100' };
const goed = () => json({ data: { persoon: { id: '1' } } });
const druk = (headers = {}) => json({ errors: [fout('OVERBELAST')] }, 429, headers);

function begin(antwoorden: readonly Proefantwoord[], opties: Partial<Loketgraafopties> = {}) {
  const { fetch, gevraagd } = createProeffetch(...antwoorden);
  const gewacht: number[] = [];
  const graaf = createLoketgraaf({ url: 'https://graaf.example/graphql', token: () => 'bewijs', fetch, nieuweId: () => 'sleutel', wacht: async (ms) => void gewacht.push(ms), toeval: () => 0.5, ...opties });
  return { graaf, gevraagd, gewacht };
}

describe('a question', () => {
  test('goes by its id and for its purpose, with the token of now', async () => {
    let keer = 0;
    const { graaf, gevraagd } = begin([goed(), goed()], { token: async () => `bewijs-${keer += 1}` });
    expect(await graaf.vraag(vraag, variabelen)).toMatchObject({ data: { persoon: { id: '1' } }, isVolledig: true });
    await graaf.vraag(vraag, variabelen);
    expect(gevraagd[0]).toMatchObject({ url: 'https://graaf.example/graphql', body: { documentId: 'sha256:Persoon', variables: variabelen } });
    expect(gevraagd.map(({ headers }) => headers)).toEqual([1, 2].map((hoeveelste) => ({ authorization: `Bearer bewijs-${hoeveelste}`, doelbinding: 'werkplan', 'content-type': 'application/json', accept: 'application/graphql-response+json' })));
  });

  test('is asked again when nothing came and that may pass, each time after longer', async () => {
    const { graaf, gevraagd, gewacht } = begin([null, new Response('<html>', { status: 502 }), goed()]);
    expect(await graaf.vraag(vraag, variabelen)).toMatchObject({ isVolledig: true });
    expect([gevraagd.length, gewacht]).toEqual([3, [225, 450]]);
  });

  test('is asked no more often than is set, and then says why', async () => {
    const { graaf, gevraagd } = begin([null, null], { pogingen: 2 });
    expect(await graaf.vraag(vraag, variabelen)).toMatchObject({ data: null, fouten: [{ code: 'GEEN_VERBINDING', herprobeerbaar: true, uitleg: expect.stringContaining('netwerk') }] });
    expect(gevraagd).toHaveLength(2);
  });

  test('waits as long as the server asks, but not for ever', async () => {
    const { graaf, gewacht } = begin([druk({ 'retry-after': '7' }), druk({ 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }), goed()]);
    expect(await graaf.vraag(vraag, variabelen)).toMatchObject({ isVolledig: true });
    expect(gewacht).toEqual([7000, 450]);
    const lang = begin([druk({ 'retry-after': '3600' })]);
    expect(await lang.graaf.vraag(vraag, variabelen)).toMatchObject({ fouten: [{ code: 'OVERBELAST' }] });
    expect(lang.gewacht).toEqual([]);
  });

  test.each<[string, object, number]>([
    ['a refusal', { errors: [fout('NIET_BEVOEGD')] }, 403],
    ['an unknown operation', { errors: [fout('ONBEKENDE_OPERATIE')] }, 400],
    ['an error that does not pass', { data: { persoon: null }, errors: [fout('NIET_GEVONDEN')] }, 200],
    ['a part that is missing', { data: { persoon: { id: '1', naam: null } }, errors: [{ ...fout('TIJD_OP', { bron: 'uwv' }), path: ['persoon', 'naam'] }] }, 200],
    ['a person who is not there', { data: { persoon: null } }, 200],
  ])('is not asked again after %s', async (_wat, inhoud, status) => {
    const { graaf, gevraagd } = begin([json(inhoud, status)]);
    await graaf.vraag(vraag, variabelen);
    expect(gevraagd).toHaveLength(1);
  });

  test('that is stopped throws the reason, also while it waits to be asked again', async () => {
    const stop = new AbortController();
    const reden = new Error('weg van deze pagina');
    const tijdens = begin([({ signal }) => new Promise((_, weiger) => { signal?.addEventListener('abort', () => { weiger(signal.reason instanceof Error ? signal.reason : reden); }); stop.abort(reden); })]);
    await expect(tijdens.graaf.vraag(vraag, variabelen, { signal: stop.signal })).rejects.toBe(reden);
    const later = new AbortController();
    const wachtend = begin([null], { wacht: (_ms, signal) => { later.abort(reden); return wachtEven(60_000, signal); } });
    await expect(wachtend.graaf.vraag(vraag, variabelen, { signal: later.signal })).rejects.toBe(reden);
  });

  test('that stays without an answer is given up, and asked again', async () => {
    const nooit = ({ signal }: { readonly signal: AbortSignal | null }) => new Promise<Response>((_, weiger) => { signal?.addEventListener('abort', () => { weiger(new Error('afgebroken')); }); });
    const { graaf, gevraagd } = begin([nooit, goed()], { tijdslimietMs: 5 });
    expect(await graaf.vraag(vraag, variabelen)).toMatchObject({ isVolledig: true });
    expect(gevraagd).toHaveLength(2);
  });

  test('without a token is not asked, and says so itself', async () => {
    const { graaf, gevraagd } = begin([], { token: () => { throw new Error('niet aangemeld'); } });
    await expect(graaf.vraag(vraag, variabelen)).rejects.toThrow('niet aangemeld');
    expect(gevraagd).toEqual([]);
  });
});

describe('an act', () => {
  const gedaan = () => json({ data: { meldAan: { fouten: [] } } });

  test('is tried again with the same key', async () => {
    const { graaf, gevraagd } = begin([null, json({ data: { meldAan: null }, errors: [fout('BRON_NIET_BESCHIKBAAR', { bron: 'werkcentrum' })] }), gedaan()]);
    expect(await graaf.doe(graaf.handeling(meldAan), variabelen)).toMatchObject({ gelukt: true, isOnzeker: false });
    expect(gevraagd.map(({ body }) => body)).toEqual(Array(3).fill({ documentId: 'sha256:MeldAan', variables: { input: { ...variabelen, idempotentiesleutel: 'sleutel' } } }));
  });

  test('of which an attempt was lost and the next refused may have been done', async () => {
    const { graaf } = begin([null, json({ errors: [fout('NIET_AANGEMELD')] }, 401)]);
    expect(await graaf.doe(graaf.handeling(meldAan), variabelen)).toMatchObject({ gelukt: false, isOnzeker: true, antwoord: { weigeringen: [{ code: 'NIET_AANGEMELD' }] } });
  });

  test('that was stopped may have been done', async () => {
    const stop = new AbortController();
    const { graaf } = begin([() => { stop.abort(new Error('weg')); throw new TypeError('afgebroken'); }, json({ errors: [fout('NIET_AANGEMELD')] }, 401)]);
    const handeling = graaf.handeling(meldAan);
    await expect(graaf.doe(handeling, variabelen, { signal: stop.signal })).rejects.toThrow('weg');
    expect(await graaf.doe(handeling, variabelen)).toMatchObject({ isOnzeker: true });
  });
});
