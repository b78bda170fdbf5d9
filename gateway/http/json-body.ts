import { isUtf8 } from 'node:buffer';
import type { FastifyInstance } from 'fastify';

/** A body that is refused before anyone reads it, with its HTTP status. */
class Lichaamsfout extends Error {
  override name = 'Lichaamsfout';
  readonly statusCode: number;
  constructor(statusCode: number) {
    super('het lichaam is niet te lezen');
    this.statusCode = statusCode;
  }
}

const charset = /;\s*charset\s*=\s*"?([^";\s]*)"?/i;

/**
 * Lets only JSON in: in UTF-8, not compressed, without keys that would reach a prototype. Anything else is answered with 415 or 400.
 * A form or plain text is what a page of another site can send without asking (CSRF), so these are never read.
 */
export function registerJsonBody(app: FastifyInstance): void {
  const leesJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, klaar) => {
    const tekenset = charset.exec(request.headers['content-type'] ?? '')?.[1];
    const codering = request.headers['content-encoding'];
    if ((tekenset !== undefined && !/^utf-?8$/i.test(tekenset)) || (codering !== undefined && codering.trim().toLowerCase() !== 'identity')) return klaar(new Lichaamsfout(415));
    if (!isUtf8(body)) return klaar(new Lichaamsfout(400));
    return leesJson(request, body.toString('utf8'), klaar);
  });
}
