import { describe, expect, test } from '@jest/globals';
import { createLoketgraaf, type Loketgraafopties } from '../client.ts';
import { createProeffetch, fout, json, operatie, type Proefantwoord } from '../proef.fixture.ts';
import type { Gebeurtenis } from './poging.ts';
import type { Verbindingsstand, Volgopties } from './volg.ts';

type Data = { readonly gewijzigd: { readonly versie: number } | null };
const volgWerkplan = operatie<Data, { readonly id: string }, 'subscription'>('VolgWerkplan', 'subscription');

const next = (inhoud: unknown, id?: string): string => `event: next\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(inhoud)}\n\n`;
const versie = (nummer: number): string => next({ data: { gewijzigd: { versie: nummer } } }, `e${nummer}`);
const einde = 'event: complete\ndata:\n\n';
const slot = (code: string, meer = {}): string => next({ data: null, errors: [fout(code, meer)] }) + einde;

type Afbreken = 'sluit' | 'breekt' | 'zwijgt';

/** A connection with these texts, that then ends in one of three ways, or when the signal of its request aborts. */
function stroom(teksten: readonly string[], hoe: Afbreken | AbortSignal = 'sluit'): Response {
  const stukken = [':\n\n', ...teksten].map((tekst) => new TextEncoder().encode(tekst));
  const lichaam = new ReadableStream<Uint8Array>({
    pull(bediening) {
      const stuk = stukken.shift();
      if (stuk) return bediening.enqueue(stuk);
      if (hoe === 'sluit') return bediening.close();
      if (hoe instanceof AbortSignal) hoe.addEventListener('abort', () => { bediening.error(new TypeError('aborted')); });
      return hoe === 'breekt' ? bediening.error(new TypeError('terminated')) : new Promise<void>(() => undefined);
    },
  });
  return new Response(lichaam, { headers: { 'content-type': 'text/event-stream' } });
}

type Gevolgd = { readonly gebeurtenissen: Gebeurtenis<Data>[]; readonly standen: Verbindingsstand[]; readonly laatste: (string | undefined)[]; readonly gewacht: number[] };

/** Follows until it ends by itself. */
async function volg(antwoorden: readonly Proefantwoord[], opties: Partial<Loketgraafopties> = {}, volgopties: Volgopties = {}): Promise<Gevolgd> {
  const { fetch, gevraagd } = createProeffetch(...antwoorden);
  const [gebeurtenissen, standen, gewacht]: [Gebeurtenis<Data>[], Verbindingsstand[], number[]] = [[], [], []];
  const graaf = createLoketgraaf({ url: 'https://graaf.example/graphql', token: () => 'bewijs', fetch, wacht: async (ms) => void gewacht.push(ms), toeval: () => 0, ...opties });
  for await (const een of graaf.volg(volgWerkplan, { id: 'w1' }, { bijVerbinding: (stand) => { standen.push(stand); }, ...volgopties })) gebeurtenissen.push(een);
  return { gebeurtenissen, standen, gewacht, laatste: gevraagd.map(({ headers }) => headers['last-event-id']) };
}

const versies = ({ gebeurtenissen }: Gevolgd): unknown[] => gebeurtenissen.map(({ eventId, data }) => [eventId, data?.gewijzigd?.versie]);

describe('what is followed', () => {
  test('comes event by event until the server has no more', async () => {
    const gevolgd = await volg([stroom([versie(1), versie(2), einde])]);
    expect(gevolgd.gebeurtenissen[0]).toEqual({ eventId: 'e1', data: { gewijzigd: { versie: 1 } }, ontbreekt: [], weigeringen: [], fouten: [], isVolledig: true });
    expect(versies(gevolgd)).toEqual([['e1', 1], ['e2', 2]]);
    expect(gevolgd.standen).toEqual([{ stand: 'VERBONDEN', kanGemistHebben: false }]);
  });

  test('begins after the event that was had', async () => {
    expect((await volg([stroom([einde])], {}, { vanafEvent: 'e7' })).laatste).toEqual(['e7']);
  });

  test.each<Afbreken>(['sluit', 'breekt', 'zwijgt'])('goes on without loss or double when the connection %s', async (hoe) => {
    const half = versie(3).slice(0, 30);
    const gevolgd = await volg([stroom([versie(1), versie(2), half], hoe), null, stroom([versie(2), versie(3), einde])], { stilteMs: 20 });
    expect(versies(gevolgd)).toEqual([['e1', 1], ['e2', 2], ['e3', 3]]);
    expect(gevolgd.laatste).toEqual([undefined, 'e2', 'e2']);
    expect(gevolgd.standen).toMatchObject([{ stand: 'VERBONDEN' }, { stand: 'ONDERBROKEN', wachtMs: 150, antwoord: { fouten: [{ code: 'GEEN_VERBINDING' }] } }, { stand: 'ONDERBROKEN', wachtMs: 300 }, { stand: 'VERBONDEN', kanGemistHebben: false }]);
    expect(gevolgd.gewacht).toEqual([150, 300]);
  });

  test('is asked again when nobody answers at all', async () => {
    const nooit = () => new Promise<Response>(() => undefined);
    const { fetch, gevraagd } = createProeffetch(nooit, stroom([versie(1), einde]));
    expect(versies(await volg([], { fetch, stilteMs: 20 }))).toEqual([['e1', 1]]);
    expect(gevraagd[0]?.signal?.aborted).toBe(true);
  });

  test('says that something may have been missed when it broke before any event had come', async () => {
    const { standen } = await volg([stroom([], 'breekt'), stroom([einde])]);
    expect(standen).toMatchObject([{ stand: 'VERBONDEN', kanGemistHebben: false }, { stand: 'ONDERBROKEN' }, { stand: 'VERBONDEN', kanGemistHebben: true }]);
  });

  test.each(['STROOM_VERLOPEN', 'SERVER_STOPT', 'STROOM_TE_TRAAG', 'BRON_NIET_BESCHIKBAAR'])('goes on after %s, with a new token and nothing to show of it', async (code) => {
    let keer = 0;
    const { fetch, gevraagd } = createProeffetch(stroom([versie(1), slot(code)]), stroom([versie(2), einde]));
    const gevolgd = await volg([], { fetch, token: () => `bewijs-${keer += 1}` });
    expect(versies(gevolgd)).toEqual([['e1', 1], ['e2', 2]]);
    expect(gevraagd.map(({ headers }) => [headers['authorization'], headers['last-event-id'], headers['accept'], headers['doelbinding']])).toEqual([['Bearer bewijs-1', undefined, 'text/event-stream', 'werkplan'], ['Bearer bewijs-2', 'e1', 'text/event-stream', 'werkplan']]);
    expect(gevolgd.standen[1]).toMatchObject({ stand: 'ONDERBROKEN', antwoord: { fouten: [{ code }] } });
  });

  test('that is quiet is renewed without waiting longer and longer; what fails is not', async () => {
    expect((await volg([...Array(4).keys()].map(() => stroom([slot('STROOM_VERLOPEN')])).concat(stroom([einde])))).gewacht).toEqual([150, 150, 150, 150]);
    expect((await volg([null, null, null, stroom([versie(1)]), stroom([einde])])).gewacht).toEqual([150, 300, 600, 150]);
  });

  test('waits as long as the server asks when too much is followed at once', async () => {
    const vol = new Response(JSON.stringify({ code: 'TE_VEEL_STROMEN', detail: 'Te veel.', herprobeerbaar: true }), { status: 429, headers: { 'content-type': 'application/problem+json', 'retry-after': '9' } });
    expect((await volg([vol, stroom([einde])])).gewacht).toEqual([9000]);
  });

  test.each<[string, () => Response]>([
    ['by the status', () => json({ errors: [fout('NIET_AANGEMELD')] }, 401)],
    ['in the stream', () => stroom([slot('NIET_AANGEMELD')])],
  ])('ends when the graph refuses it in between, %s, and says so last', async (_hoe, weiger) => {
    const gevolgd = await volg([stroom([versie(1)], 'breekt'), weiger()]);
    expect(gevolgd.gebeurtenissen).toMatchObject([{ eventId: 'e1' }, { eventId: null, data: null, weigeringen: [{ code: 'NIET_AANGEMELD', uitleg: expect.stringContaining('opnieuw aan') }] }]);
  });

  test('ends when the last event is no longer kept', async () => {
    const { gebeurtenissen } = await volg([stroom([slot('GEBEURTENIS_ONBEKEND')])], {}, { vanafEvent: 'oud' });
    expect(gebeurtenissen).toMatchObject([{ data: null, fouten: [{ code: 'GEBEURTENIS_ONBEKEND', uitleg: expect.stringContaining('Ververs') }] }]);
  });

  test('tells of an event that cannot be read, and goes on', async () => {
    const { gebeurtenissen } = await volg([stroom([versie(1), 'event: next\nid: e2\ndata: {"data":\n\n', 'event: next\ndata: stuk\n\n', 'event: anders\ndata: x\n\n', versie(3), einde])]);
    expect(gebeurtenissen.map(({ eventId, fouten }) => [eventId, fouten.map(({ code }) => code)])).toEqual([['e1', []], ['e2', ['ONLEESBAAR_ANTWOORD']], [null, ['ONLEESBAAR_ANTWOORD']], ['e3', []]]);
  });

  test('shows an event of which a part is missing', async () => {
    const deel = next({ data: { gewijzigd: null }, errors: [fout('TIJD_OP', { bron: 'uwv' })] }, 'e1');
    expect((await volg([stroom([deel, einde])])).gebeurtenissen).toMatchObject([{ eventId: 'e1', ontbreekt: [{ bron: 'uwv', status: 'TIJD_OP' }] }]);
  });

  test('ends quietly when it is stopped: while it is read, and while it waits', async () => {
    const lezend = new AbortController();
    const { fetch, gevraagd } = createProeffetch(({ signal }) => {
      if (!signal) throw new Error('zonder signaal is er niets te stoppen');
      return stroom([versie(1)], signal);
    });
    const gezien: unknown[] = [];
    const graaf = createLoketgraaf({ url: 'https://graaf.example/graphql', token: () => 'bewijs', fetch });
    for await (const { eventId } of graaf.volg(volgWerkplan, { id: 'w1' }, { signal: lezend.signal, bijVerbinding: ({ stand }) => { gezien.push(stand); } })) {
      gezien.push(eventId);
      lezend.abort();
    }
    expect([gezien, gevraagd.length]).toEqual([['VERBONDEN', 'e1'], 1]);
    const wachtend = new AbortController();
    expect((await volg([null], { wacht: async (_ms, signal) => { wachtend.abort(); signal.throwIfAborted(); } }, { signal: wachtend.signal })).gebeurtenissen).toEqual([]);
  });

  test('closes its connection when nobody reads on', async () => {
    const { fetch, gevraagd } = createProeffetch(stroom([versie(1), versie(2)], 'zwijgt'));
    const graaf = createLoketgraaf({ url: 'https://graaf.example/graphql', token: () => 'bewijs', fetch });
    for await (const { eventId } of graaf.volg(volgWerkplan, { id: 'w1' })) if (eventId === 'e1') break;
    expect(gevraagd[0]?.signal?.aborted).toBe(true);
  });

  test('throws what the token throws', async () => {
    await expect(volg([], { token: () => Promise.reject(new Error('niet aangemeld')) })).rejects.toThrow('niet aangemeld');
  });
});
