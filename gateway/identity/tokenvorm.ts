import { z } from 'zod';
import { NietAangemeld } from './aanmelding.ts';

/** Longest token that is looked at, in bytes. */
const maxTokenlengte = 8_192;

/** What a token says of how it was signed: nothing of it is trusted before the signature is verified. */
export type Tokenkop = { readonly alg: string; readonly kid: string };

const drieDelen = /^[\w-]+\.[\w-]+\.[\w-]+$/;

// Each of these lets a token bring or name its own key, or change what its other parts mean (RFC 7515 4.1, RFC 8725 3.10).
const verboden = ['jku', 'jwk', 'x5u', 'x5c', 'crit', 'b64', 'zip', 'enc'] as const;

const kopSchema = z.looseObject({ alg: z.string().max(20), kid: z.string().min(1).max(200), typ: z.string() })
  .refine((kop) => !verboden.some((naam) => Object.hasOwn(kop, naam)));

const toekens = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/** Whether valid JSON names something twice in one object: readers differ in which of the two they believe. */
function heeftDubbeleNaam(json: string): boolean {
  const namen: Set<unknown>[] = [];
  let vorige = '';
  for (const [teken] of json.matchAll(toekens)) {
    if (teken === '{' || teken === '[') namen.push(new Set());
    else if (teken === '}' || teken === ']') namen.pop();
    else if (teken === ':') {
      const naam: unknown = JSON.parse(vorige);
      if (namen.at(-1)?.has(naam)) return true;
      namen.at(-1)?.add(naam);
    }
    vorige = teken;
  }
  return false;
}

/** The JSON in a part of a token. @throws when it is none, not in UTF-8, or names something twice. */
export function leesDeel(deel: string): unknown {
  const tekst = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Buffer.from(deel, 'base64url'));
  const waarde: unknown = JSON.parse(tekst);
  if (heeftDubbeleNaam(tekst)) throw new SyntaxError('een naam staat er twee keer');
  return waarde;
}

// Readers of base64url forgive spaces, padding and bits that do not count: one token would have many spellings.
const isZuiver = (deel: string): boolean => Buffer.from(deel, 'base64url').toString('base64url') === deel;

function leesJson(deel: string): unknown {
  try {
    return leesDeel(deel);
  } catch {
    throw new NietAangemeld('KOP');
  }
}

/**
 * Reads the header of a signed token in compact form, without trusting it.
 * @throws NietAangemeld when it has another form, another type than at+jwt (RFC 9068), or a header that names a key of its own.
 */
export function leesKop(token: string): Tokenkop {
  if (token.length > maxTokenlengte) throw new NietAangemeld('TE_LANG');
  if (!drieDelen.test(token)) throw new NietAangemeld('VORM');
  const [kop = '', ...rest] = token.split('.');
  if (![kop, ...rest].every(isZuiver)) throw new NietAangemeld('VORM');
  const gelezen = kopSchema.safeParse(leesJson(kop));
  if (!gelezen.success) throw new NietAangemeld('KOP');
  const { alg, kid, typ } = gelezen.data;
  if (!/^(?:application\/)?at\+jwt$/i.test(typ)) throw new NietAangemeld('SOORT');
  return { alg, kid };
}
