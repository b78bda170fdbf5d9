import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

const typen: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** A file as it is sent. */
export type Inhoud = {
  /** Its name, of which the end says what type it is. */
  readonly naam: string;
  readonly inhoud: string | Buffer;
  /** Headers of this file beside those that all have. */
  readonly koppen: Readonly<Record<string, string>>;
  /** The name changes whenever the content does: a browser need not ask again. */
  readonly isVast?: boolean;
};

/** How a folder is served. */
export type Mapopties = {
  readonly map: string;
  /** Headers of a file, by its name in the folder. */
  readonly koppen: (naam: string) => Readonly<Record<string, string>>;
  /** Whether the name of a file changes whenever its content does. */
  readonly isVast: (naam: string) => boolean;
};

/** Serves one folder: answers with a file, or says false when there is none of that name. */
export type Mapserver = (request: FastifyRequest, reply: FastifyReply, naam: string) => Promise<FastifyReply | false>;

const isBekend = (gevraagd: string | undefined, etag: string): boolean =>
  gevraagd !== undefined && gevraagd.split(',').some((deel) => ['*', etag, `W/${etag}`].includes(deel.trim()));

/** Answers with a file, or with 304 when the asker has it already. */
export function stuurInhoud(request: FastifyRequest, reply: FastifyReply, { naam, inhoud, koppen, isVast = false }: Inhoud): FastifyReply {
  const etag = `"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 27)}"`;
  reply.headers({ 'x-frame-options': 'DENY', ...koppen, etag, 'cache-control': isVast ? 'public, max-age=31536000, immutable' : 'no-cache' });
  if (isBekend(request.headers['if-none-match'], etag)) return reply.code(304).send();
  return reply.type(typen[extname(naam)] ?? 'application/octet-stream').send(inhoud);
}

// A name that begins with a dot is of tools or goes up; an empty one makes a path absolute.
const isNaam = (deel: string): boolean => deel !== '' && !deel.startsWith('.') && !/[\\\0:]/.test(deel);

const isAfwezig = (fout: unknown): boolean => z.object({ code: z.enum(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG']) }).safeParse(fout).success;

async function lees(map: string, naam: string): Promise<Buffer | null> {
  if (!naam.split('/').every(isNaam)) return null;
  try {
    const [wortel, pad] = await Promise.all([realpath(map), realpath(join(map, naam))]);
    return pad.startsWith(wortel + sep) ? await readFile(pad) : null;
  } catch (fout) {
    if (isAfwezig(fout)) return null;
    throw fout;
  }
}

/**
 * Serves the files of a folder, which may be built anew meanwhile: each is looked for when it is asked. Nothing outside the folder can be
 * asked for, also not through a link in it. (@fastify/static would do this and ranges, listings and compression, none of which is needed here.)
 */
export function createMapserver({ map, koppen, isVast }: Mapopties): Mapserver {
  return async (request, reply, naam) => {
    const inhoud = await lees(map, naam);
    return inhoud === null ? false : stuurInhoud(request, reply, { naam, inhoud, koppen: koppen(naam), isVast: isVast(naam) });
  };
}
