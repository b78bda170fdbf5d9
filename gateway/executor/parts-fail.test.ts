import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { toKoppen } from '../identity/testtokens.fixture.ts';
import type { Gateway } from '../index.ts';
import { antwoordt, feitVan, kopSdl, maakKop, maakPartij, maakSubgraaf, partijSdl, startProefgateway, stil, vraag, type Partijgedrag, type Proefopties } from '../proefgraaf.fixture.ts';
import { serveSubgraaf, type Subgraafserver } from '../../subgraphs/shared/server.ts';
import { systeemklok } from '../../subgraphs/shared/klok.ts';
import type { Verzoek } from '../../subgraphs/shared/verzoek.ts';

const bsn = '999970008';
const vraagSamen = 'query ($bsn: String!) { persoonOpBsn(bsn: $bsn) { id samen plan { id regels } } }';
const nooit: Partijgedrag = () => new Promise(() => {});

let gateway: Gateway | undefined;
const servers: (Server | Subgraafserver)[] = [];

afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) server.closeAllConnections();
    await ('stop' in server ? server.stop() : new Promise((klaar) => server.close(klaar)));
  }
});

const start = async (opties: Proefopties): Promise<string> => {
  gateway = await startProefgateway(opties);
  return gateway.url;
};

/** A party elsewhere that gives its SDL as it should, and to everything else answers as told. */
const luister = async (antwoord: RequestListener): Promise<string> => {
  const server = createServer((vraagt, geeft) => {
    const delen: Buffer[] = [];
    vraagt.on('data', (deel: Buffer) => delen.push(deel));
    vraagt.on('end', () => {
      if (Buffer.concat(delen).includes('_service')) geeft.end(JSON.stringify({ data: { _service: { sdl: partijSdl('uwv') } } }));
      else antwoord(vraagt, geeft);
    });
  });
  servers.push(server);
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return `http://127.0.0.1:${poort.parse(server.address()).port}/graphql`;
};
const poort = z.object({ port: z.number() });

const samenSchema = z.object({ uwv: z.unknown(), gemeente: z.unknown(), ontbrekend: z.array(z.object({ subgraaf: z.string(), velden: z.array(z.string()), reden: z.string() })) });
type Samen = z.infer<typeof samenSchema>;
const lees = (waarde: string): Samen => samenSchema.parse(JSON.parse(waarde));
const antwoordSchema = z.object({ persoonOpBsn: z.object({ id: z.string(), samen: z.string(), plan: z.object({ regels: z.string() }) }) });
const persoonVan = (data: unknown): { id: string; samen: Samen; regels: Samen } => {
  const { persoonOpBsn: { id, samen, plan } } = antwoordSchema.parse(data);
  return { id, samen: lees(samen), regels: lees(plan.regels) };
};
const personenSchema = z.object({ personen: z.array(z.object({ samen: z.string() })) });

describe('a whole graph', () => {
  test('asks each party once per wave, however many fetches the plan has for it', async () => {
    const [kop, uwv, gemeente]: [Verzoek[], Verzoek[], Verzoek[]] = [[], [], []];
    const url = await start({ kop: maakKop(kop), uwv: maakPartij('uwv', antwoordt('uwv'), uwv), gemeente: maakPartij('gemeente', antwoordt('gemeente'), gemeente) });
    const { body } = await vraag(url, vraagSamen, { bsn });
    const { samen, regels } = persoonVan(body.data);
    expect(body.errors).toBeUndefined();
    expect(samen).toEqual({ uwv: [feitVan('uwv', 'uwv-1')], gemeente: [feitVan('gemeente', 'gemeente-1')], ontbrekend: [] });
    expect(regels).toEqual({ uwv: ['uwv regel'], gemeente: ['gemeente regel'], ontbrekend: [] });
    expect([kop.length, uwv.length, gemeente.length]).toEqual([2, 1, 1]);
  });

  test('gives parties less time than the merge, and leaves some to write the answer, under one caller, purpose and trace', async () => {
    const [kop, uwv]: [Verzoek[], Verzoek[]] = [[], []];
    const url = await start({ kop: maakKop(kop), uwv: maakPartij('uwv', antwoordt('uwv'), uwv), anders: { klok: () => 1_000_000 }, omgeving: { TIJDSLIMIET_MS: '2000' } });
    await vraag(url, vraagSamen, { bsn }, await toKoppen('demo-loket-AM26-SOCIALE_PARTNERS', 'intake'));
    expect(kop.map(({ deadline }) => deadline)).toEqual([1_001_700, 1_001_960]);
    expect(uwv.map(({ deadline, doel, aanroeper }) => ({ deadline, doel, partij: aanroeper.partij }))).toEqual([{ deadline: 1_001_700, doel: 'intake', partij: 'SOCIALE_PARTNERS' }]);
    expect(uwv[0]?.verzoekId).toBe(kop[0]?.verzoekId);
  });

  test('does not send null keys: what has no koppeling is null without a fault', async () => {
    const gevraagd: string[] = [];
    const gemeente: Partijgedrag = async (sleutel, verzoek) => {
      gevraagd.push(sleutel);
      return antwoordt('gemeente')(sleutel, verzoek);
    };
    const url = await start({ gemeente: maakPartij('gemeente', gemeente) });
    const { body } = await vraag(url, '{ personen { id samen } }');
    const { personen } = personenSchema.parse(body.data);
    expect(body.errors).toBeUndefined();
    expect(gevraagd).toEqual(['gemeente-1', 'gemeente-2']);
    expect(personen.map(({ samen }) => lees(samen).gemeente)).toEqual([[feitVan('gemeente', 'gemeente-1')], [feitVan('gemeente', 'gemeente-2')], null]);
    expect(personen.flatMap(({ samen }) => lees(samen).ontbrekend)).toEqual([]);
  });
});

describe('a party that fails', () => {
  const faalt = async (opties: Proefopties): Promise<{ samen: Samen; regels: Samen; fouten: unknown; tekst: string }> => {
    const url = await start(opties);
    const { body, tekst } = await vraag(url, vraagSamen, { bsn });
    const { samen, regels } = persoonVan(body.data);
    return { samen, regels, fouten: body.errors?.map(({ path, extensions: { code, bron } }) => ({ path, code, bron })), tekst };
  };
  const alles = ['uwvFeiten', 'uwvRegels'];

  test('by throwing: the merge still runs, knows why, and the other party is complete', async () => {
    const uwv = maakPartij('uwv', async () => { throw new Error('INTERN db.example:5432'); });
    const { samen, regels, fouten, tekst } = await faalt({ uwv });
    expect(samen).toEqual({ uwv: null, gemeente: [feitVan('gemeente', 'gemeente-1')], ontbrekend: [{ subgraaf: 'uwv', velden: expect.arrayContaining(alles), reden: 'NIET_BESCHIKBAAR' }] });
    expect(regels).toMatchObject({ uwv: null, gemeente: ['gemeente regel'] });
    expect(fouten).toEqual(expect.arrayContaining([{ path: ['persoonOpBsn'], code: 'INTERNE_FOUT', bron: 'uwv' }]));
    expect(tekst).not.toMatch(/INTERN db|example|5432/);
  });

  test('by staying silent: the answer leaves in time with TIJD_OP', async () => {
    const { samen, fouten } = await faalt({ uwv: maakPartij('uwv', nooit), omgeving: { TIJDSLIMIET_MS: '400' } });
    expect(samen.uwv).toBeNull();
    expect(samen.gemeente).toEqual([feitVan('gemeente', 'gemeente-1')]);
    expect(samen.ontbrekend).toEqual([{ subgraaf: 'uwv', velden: expect.arrayContaining(alles), reden: 'TIJD_OP' }]);
    expect(fouten).toEqual([{ path: ['persoonOpBsn'], code: 'TIJD_OP', bron: 'uwv' }, { path: ['persoonOpBsn', 'plan', 'persoon'], code: 'TIJD_OP', bron: 'uwv' }]);
  });

  test('by denying: the merge gets NIET_BEVOEGD', async () => {
    const url = await luister((_vraag, antwoord) => antwoord.writeHead(403, { 'content-type': 'text/plain' }).end('nee, zegt intern.example'));
    const { samen, tekst } = await faalt({ omgeving: { SUBGRAPH_UWV_URL: url } });
    expect(samen.ontbrekend).toEqual([{ subgraaf: 'uwv', velden: expect.arrayContaining(alles), reden: 'NIET_BEVOEGD' }]);
    expect(tekst).not.toContain('intern.example');
  });

  test.each([
    ['no JSON', '<html>intern.example</html>'],
    ['half an answer', '{"data":{"_entities":[{"uwvFeiten":['],
    ['too few entities', '{"data":{"_entities":[]}}'],
    ['entities of another kind', '{"data":{"_entities":"intern.example"}}'],
    ['no data', '{"data":null,"errors":[{"message":"intern.example","extensions":{"code":"GEHEIM","host":"intern.example","http":{"status":418}}}]}'],
    ['a list in place of an answer', '[]'],
    ['lists without end', `{"data":{"_e0":[{"uwvFeiten":${'['.repeat(50_000)}${']'.repeat(50_000)}}],"_e1":[7]}}`],
  ])('by answering with %s', async (_soort, body) => {
    const url = await luister((_vraag, antwoord) => antwoord.writeHead(200, { 'content-type': 'application/json' }).end(body));
    const { samen, regels, tekst } = await faalt({ omgeving: { SUBGRAPH_UWV_URL: url } });
    expect(samen).toMatchObject({ uwv: null, gemeente: [feitVan('gemeente', 'gemeente-1')], ontbrekend: [{ subgraaf: 'uwv', reden: 'NIET_BESCHIKBAAR' }] });
    expect(regels.uwv).toBeNull();
    expect(tekst).not.toContain('intern.example');
  });

  test('by leaving out a field or giving another shape: that field alone is null', async () => {
    const url = await luister((_vraag, antwoord) => antwoord.writeHead(200, { 'content-type': 'application/json' })
      .end('{"data":{"_e0":[{"uwvFeiten":"geen lijst","uwvRegels":["goed"],"__proto__":{"vervuild":true}}],"_e1":[{"uwvFeiten":[{"wat":"zonder bron"}],"uwvRegels":["goed"]}]}}'));
    const { samen, regels } = await faalt({ omgeving: { SUBGRAPH_UWV_URL: url } });
    expect([samen.uwv, regels.uwv]).toEqual([null, ['goed']]);
    expect(samen.ontbrekend).toEqual([{ subgraaf: 'uwv', velden: ['uwvFeiten'], reden: 'NIET_BESCHIKBAAR' }]);
    expect(Reflect.get({}, 'vervuild')).toBeUndefined();
  });

  test('by saying far too many errors, with texts of its own for places: few come along, and no text', async () => {
    const fouten = Array.from({ length: 20_000 }, () => '{"path":["_e0",0,"wachtwoord=x op intern.example"]}');
    const url = await luister((_vraag, antwoord) => antwoord.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":{"_e0":[null],"_e1":[null]},"errors":[${fouten.join(',')}]}`));
    const { samen, fouten: gezegd, tekst } = await faalt({ omgeving: { SUBGRAPH_UWV_URL: url } });
    expect(samen).toMatchObject({ uwv: null, gemeente: [feitVan('gemeente', 'gemeente-1')], ontbrekend: [{ subgraaf: 'uwv', reden: 'NIET_BESCHIKBAAR' }] });
    expect(gezegd).toHaveLength(500);
    expect(tekst).not.toContain('wachtwoord');
  });

  test('by not knowing the gateway: that is a fault between us, and denies the user nothing', async () => {
    const url = await luister((_vraag, antwoord) => antwoord.writeHead(401, { 'content-type': 'application/json' }).end('{"errors":[{"message":"x","extensions":{"code":"NIET_AANGEMELD"}}]}'));
    const { samen } = await faalt({ omgeving: { SUBGRAPH_UWV_URL: url } });
    expect(samen.ontbrekend).toMatchObject([{ subgraaf: 'uwv', reden: 'NIET_BESCHIKBAAR' }]);
  });

  test('by hanging up', async () => {
    const url = await luister((vraagt) => vraagt.socket.destroy());
    const { samen } = await faalt({ omgeving: { SUBGRAPH_UWV_URL: url } });
    expect(samen.ontbrekend).toMatchObject([{ subgraaf: 'uwv', reden: 'NIET_BESCHIKBAAR' }]);
  });
});

describe('the head that holds the root field', () => {
  test('stays silent: the answer leaves in time, typed, with what is known', async () => {
    const kop = maakSubgraaf('werkcentrum', kopSdl, { Query: { naam: () => 'de kop', kapot: () => new Promise(() => {}) } });
    const { body, status } = await vraag(await start({ kop, omgeving: { TIJDSLIMIET_MS: '200' } }), '{ naam kapot }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ naam: null, kapot: null });
    expect(body.errors?.map(({ path, extensions: { code, bron } }) => [path, code, bron])).toEqual([[['naam'], 'TIJD_OP', 'werkcentrum'], [['kapot'], 'TIJD_OP', 'werkcentrum']]);
  });
});

describe('a party that hosts its own subgraph', () => {
  test('is asked over HTTP with a signed context, its SDL included', async () => {
    const verzoeken: Verzoek[] = [];
    const server = await serveSubgraaf({ subgraaf: maakPartij('uwv', antwoordt('uwv'), verzoeken), klok: systeemklok, logger: stil, host: '127.0.0.1', port: 0 });
    servers.push(server);
    const url = await start({ omgeving: { SUBGRAPH_UWV_URL: server.url } });
    const { body } = await vraag(url, vraagSamen, { bsn });
    expect(persoonVan(body.data).samen.uwv).toEqual([feitVan('uwv', 'uwv-1')]);
    expect(verzoeken.map(({ doel, aanroeper: { rol } }) => [doel, rol])).toEqual([['supergraaf', 'systeem'], ['werkplan', 'arrangeur']]);
  });

  test('is told when the client has left', async () => {
    const { promise: gevraagd, resolve: meld } = Promise.withResolvers<AbortSignal>();
    const uwv = maakPartij('uwv', (sleutel, verzoek) => {
      meld(verzoek.signal);
      return nooit(sleutel, verzoek);
    });
    const url = await start({ uwv });
    const weg = new AbortController();
    const antwoord = fetch(url, { method: 'POST', signal: weg.signal, headers: { 'content-type': 'application/json', ...await toKoppen() }, body: JSON.stringify({ query: vraagSamen, variables: { bsn } }) });
    const signal = await gevraagd;
    weg.abort();
    await expect(antwoord).rejects.toThrow();
    await new Promise<void>((klaar) => (signal.aborted ? klaar() : signal.addEventListener('abort', () => klaar())));
    expect(signal.aborted).toBe(true);
  });

  test('is cut off when the client has left', async () => {
    const { promise: gevraagd, resolve: meld } = Promise.withResolvers<void>();
    const { promise: gesloten, resolve: sluit } = Promise.withResolvers<void>();
    const elders = await luister((_vraagt, geeft) => {
      geeft.on('close', sluit);
      meld();
    });
    const url = await start({ omgeving: { SUBGRAPH_UWV_URL: elders } });
    const weg = new AbortController();
    const antwoord = fetch(url, { method: 'POST', signal: weg.signal, headers: { 'content-type': 'application/json', ...await toKoppen() }, body: JSON.stringify({ query: vraagSamen, variables: { bsn } }) });
    await gevraagd;
    weg.abort();
    await expect(antwoord).rejects.toThrow();
    await expect(gesloten).resolves.toBeUndefined();
  });

  test('may not answer without end', async () => {
    const elders = await luister((_vraagt, geeft) => { geeft.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":{"_entities":[],"x":"${'x'.repeat(50_000)}"}}`); });
    const url = await start({ omgeving: { SUBGRAPH_UWV_URL: elders, SUBGRAPH_MAX_BYTES: '20000' } });
    const { body } = await vraag(url, vraagSamen, { bsn });
    const { samen } = persoonVan(body.data);
    expect([samen.uwv, samen.gemeente]).toEqual([null, [feitVan('gemeente', 'gemeente-1')]]);
    expect(samen.ontbrekend).toMatchObject([{ subgraaf: 'uwv', reden: 'NIET_BESCHIKBAAR' }]);
  });
});
