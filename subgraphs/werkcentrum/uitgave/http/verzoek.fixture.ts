import { createHash } from 'node:crypto';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { createLogger } from '../../../shared/logger.ts';
import { maakBouwstenen, maakBron, maakInstrument, maakRegel, moment, uuid } from '../../catalogus/catalogus.fixture.ts';
import { toCode } from '../../catalogus/codelijsten.ts';
import type { Bouwstenen } from '../../catalogus/types.ts';
import { startUitgaveserver, type Uitgaveserver, type Uitgaveserveropties } from './server.ts';
import { createTestuitgavemap, type Testuitgavemap } from './uitgavemap.fixture.ts';

/** What an address answered, its bytes as they came. */
export type Antwoord = { readonly status: number; readonly koppen: IncomingHttpHeaders; readonly bytes: Buffer };

/** How to ask; by default GET, without a coding. */
export type Vraag = { readonly methode?: string; readonly koppen?: Readonly<Record<string, string>>; readonly inhoud?: string };

/** Asks without reading, so that a test decides how fast it reads and when it leaves. */
export const begin = (adres: string, { methode = 'GET', koppen = {}, inhoud }: Vraag = {}): Promise<IncomingMessage> => new Promise((klaar, mis) => {
  const vraag = request(adres, { method: methode, headers: koppen, agent: false }, klaar);
  vraag.once('error', mis);
  vraag.end(inhoud);
});

/** Asks and reads all of it, as it came: nothing is decoded. */
export async function vraag(adres: string, hoe: Vraag = {}): Promise<Antwoord> {
  const antwoord = await begin(adres, hoe);
  const delen: Uint8Array[] = [];
  for await (const deel of antwoord) if (deel instanceof Uint8Array) delen.push(deel);
  return { status: antwoord.statusCode ?? 0, koppen: antwoord.headers, bytes: Buffer.concat(delen) };
}

/** The bytes of an answer as JSON. */
export const json = ({ bytes }: Antwoord): unknown => JSON.parse(bytes.toString('utf8'));

/** The SHA-256 of bytes, in hex. */
export const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const aanbod = { AM26: { bronnen: [maakBron()], regels: [maakRegel('A', { gemeenten: ['GM0744'] }), maakRegel('B', { uuidInstrument: uuid(1), vrijePlaatsen: 3 })] } };

/** Twelve instruments: national ones, one of two regions, one of a gemeente, one that is not published any more, and one that only UWV knows. */
export const eerste: Bouwstenen = maakBouwstenen([
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((nummer) => maakInstrument(uuid(nummer), { omschrijving: 'Leren solliciteren, met wat daarbij hoort. '.repeat(20) })),
  maakInstrument(uuid(9), { regios: ['AM22', 'AM26'], tegels: [toCode('tegel', 'EW06')], doelgroepen: [toCode('doelgroep', 'DD05')], kostenEuro: 1_250.5 }),
  maakInstrument(uuid(10), { regios: ['AM26'], gemeenten: ['GM0744'], aanbieder: { naam: 'Gemeente Baarle-Nassau & Co', partij: null } }),
  maakInstrument(uuid(11), { publicatieVanaf: '2020-01-01', publicatieTot: '2025-12-31' }),
], aanbod);

/** The same, with one made, one changed and one removed. */
export const tweede: Bouwstenen = maakBouwstenen([
  ...eerste.instrumenten.filter(({ id }) => id !== uuid(2)).map((instrument) => (instrument.id === uuid(1) ? { ...instrument, naam: 'Anders' } : instrument)), maakInstrument(uuid(20)),
], aanbod);

/** A server with its editions. `pad` is what follows the address of the server. */
export type Testserver = { readonly server: Uitgaveserver; readonly uitgaven: Testuitgavemap; readonly van: (pad: string) => string; readonly stop: () => Promise<void> };

/** Starts a server over the first edition, or what comes in; the clock stands still an hour later. */
export async function startTestserver(opties: Partial<Uitgaveserveropties> = {}, edities: readonly Bouwstenen[] = [eerste]): Promise<Testserver> {
  const uitgaven = await createTestuitgavemap();
  for (const [nummer, bouwstenen] of edities.entries()) await uitgaven.voegToe(bouwstenen, moment + nummer * 60_000);
  const server = await startUitgaveserver({ uitgaven, host: '127.0.0.1', port: 0, klok: () => moment + 3_600_000, logger: createLogger('test', 'silent'), ...opties });
  return {
    server, uitgaven, van: (pad) => `${server.url}${pad}`,
    async stop() {
      await server.stop();
      await uitgaven.ruimOp();
    },
  };
}
