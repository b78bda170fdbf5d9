import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { codeerBytes, codeerStroom } from '../formaat/codering.ts';
import { beslis, type Beslissing, type Voorstelling } from './beslissing.ts';
import { Probleem } from './probleem.ts';
import type { Antwoord, Bestandsantwoord, Bewaring, Jsonantwoord, Regelantwoord } from './route.ts';

const bewaarkoppen: Readonly<Record<Bewaring, string>> = { altijd: 'public, max-age=31536000, immutable', kort: 'public, max-age=60' };

/** Below this there is nothing to win by compressing. */
const kleinsteBytes = 1_024;

type Koppen = Readonly<Record<string, string>>;

/** The headers of an answer and what it holds; null where there is nothing to send. */
type Verzending = { readonly status: number; readonly koppen: Koppen; readonly inhoud: Buffer | Readable | null };

type Beslisser = (voorstelling: Voorstelling) => Beslissing;

// What cannot be answered has the headers of a problem, not those of the file.
function eis({ status, koppen }: Beslissing): void {
  if (status === 412) throw new Probleem('VOORWAARDE_GELDT_NIET', { koppen });
  if (status === 416) throw new Probleem('BUITEN_BEREIK', { koppen });
}

const koppenVan = ({ mediatype, bewaring }: Antwoord, { status, koppen }: Beslissing, erbij: Koppen = {}): Koppen =>
  ({ ...koppen, ...erbij, 'cache-control': bewaarkoppen[bewaring], ...(status === 304 ? {} : { 'content-type': mediatype }) });

async function toJsonverzending(antwoord: Jsonantwoord, kies: Beslisser, isHead: boolean): Promise<Verzending> {
  const bytes = Buffer.from(JSON.stringify(antwoord.waarde));
  const merk = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  const beslissing = kies({ merk, bytes: bytes.length, gewijzigdOp: null, isSamendrukbaar: bytes.length >= kleinsteBytes, heeftDelen: false });
  const { status, codering } = beslissing;
  eis(beslissing);
  const inhoud = codering === null || status === 304 ? bytes : await codeerBytes(bytes, codering);
  const koppen = koppenVan(antwoord, beslissing, status === 304 ? {} : { 'content-length': String(inhoud.length) });
  return { status, koppen, inhoud: isHead || status === 304 ? null : inhoud };
}

// The file can be let go of between the moment that it was found and this one.
const openBestand = (pad: string): Promise<FileHandle> => open(pad).catch((fout: unknown) => {
  if (fout instanceof Error && 'code' in fout && fout.code === 'ENOENT') throw new Probleem('GEEN_VERSIE');
  throw fout;
});

async function toBestandsverzending(antwoord: Bestandsantwoord, kies: Beslisser, isHead: boolean): Promise<Verzending> {
  const { bestand: { pad, bytes, sha256, gemaaktOp }, codeer, bewaring, naam, vastPad } = antwoord;
  const beslissing = kies({ merk: sha256.slice(0, 32), bytes, gewijzigdOp: bewaring === 'altijd' ? gemaaktOp : null, isSamendrukbaar: codeer !== null, heeftDelen: true });
  const { status, codering, deel } = beslissing;
  eis(beslissing);
  const gecodeerd = codering === null || codeer === null || status === 304 ? null : await codeer(codering);
  const koppen = koppenVan(antwoord, beslissing, {
    'content-disposition': `attachment; filename="${naam}"`,
    ...(bewaring === 'kort' ? { 'content-location': vastPad } : {}),
    ...(gecodeerd === null ? {} : { 'content-length': String(gecodeerd.bytes) }),
    // Of the bytes as they are sent (RFC 9530): of a coded file it would not be what the manifest says.
    ...(codering === null ? { 'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:` } : {}),
  });
  if (isHead || status === 304) return { status, koppen, inhoud: null };
  const bestand = await openBestand(gecodeerd?.pad ?? pad);
  return { status, koppen, inhoud: bestand.createReadStream(deel === null ? {} : { start: deel.van, end: deel.tot }) };
}

function toRegelverzending(antwoord: Regelantwoord, kies: Beslisser, isHead: boolean): Verzending {
  const { merk, volgende, open: begin } = antwoord;
  const beslissing = kies({ merk, bytes: null, gewijzigdOp: null, isSamendrukbaar: true, heeftDelen: false });
  const { status, codering } = beslissing;
  eis(beslissing);
  const koppen = koppenVan(antwoord, beslissing, { link: `<${volgende}>; rel="next"` });
  if (isHead || status === 304) return { status, koppen, inhoud: null };
  const regels = Readable.from(begin(), { objectMode: false });
  return { status, koppen, inhoud: codering === null ? regels : codeerStroom(regels, codering) };
}

async function toVerzending(antwoord: Antwoord, kies: Beslisser, isHead: boolean): Promise<Verzending> {
  switch (antwoord.soort) {
    case 'json': return toJsonverzending(antwoord, kies, isHead);
    case 'bestand': return toBestandsverzending(antwoord, kies, isHead);
    case 'regels': return toRegelverzending(antwoord, kies, isHead);
  }
}

/**
 * Sends an answer as the headers of its request want it: all or a part, in a coding, or nothing when the asker has it. Files and lines go as fast as
 * the client reads; when it leaves, reading ends.
 * @param nu the present moment in ms.
 * @param meld hears what goes wrong when the answer has begun.
 * @throws Probleem when a condition does not hold or a part is not there.
 */
export async function verzend({ method, headers }: FastifyRequest, reply: FastifyReply, antwoord: Antwoord, nu: number, meld: (fout: unknown) => void): Promise<FastifyReply> {
  const isHead = method === 'HEAD';
  const { status, koppen, inhoud } = await toVerzending(antwoord, (voorstelling) => beslis(voorstelling, isHead, headers, nu), isHead);
  // A client that has left is no fault.
  if (inhoud instanceof Readable) inhoud.once('error', (fout) => { if (!reply.raw.destroyed) meld(fout); });
  // Nothing, and not null: that would be written as JSON, with a length and a type of its own.
  return reply.code(status).headers(koppen).send(inhoud ?? undefined);
}
