import { z } from 'zod';
import type { Antwoord, Verzoek } from '../base/simulator.ts';
import type { Aanvraag, Aanvraagregister, Plek } from './register.ts';

// The contract of our own by which UWV and SBB take requests (README.md of the uwv and sbb subgraphs), from the side of the party.

/** The field in which a party wants the number of the person. */
export type Persoonsveld = 'bsn' | 'deelnemernummer';

const json = (inhoud: unknown, status: number): Antwoord => ({ status, type: 'application/json; charset=utf-8', body: JSON.stringify(inhoud) });
const probleem = (status: number, title: string, type = 'about:blank'): Antwoord =>
  ({ status, type: 'application/problem+json; charset=utf-8', body: JSON.stringify({ type, status, title }) });

const leesPad = (pad: string): { readonly kenmerk: string; readonly isIntrekking: boolean } | null => {
  const [, kenmerk, einde] = /^\/v1\/aanvragen\/([^/]+)(\/intrekking)?$/.exec(pad) ?? [];
  return kenmerk === undefined ? null : { kenmerk, isIntrekking: einde !== undefined };
};

/** The path class of a question about a request, without its kenmerk; null for another path. */
export function toAanvraagklasse({ methode, pad }: Pick<Verzoek, 'methode' | 'pad'>): string | null {
  const gelezen = leesPad(pad);
  return gelezen && `${methode} /v1/aanvragen${gelezen.isIntrekking ? '/intrekking' : ''}`;
}

const inhoudSchema = z.strictObject({
  instrument: z.string().min(1).max(100),
  regio: z.string().regex(/^AM\d{2}$/).nullable(),
  omschrijving: z.string().nullable(),
  begindatum: z.iso.date().nullable(),
  bedragEuro: z.number().nonnegative().nullable(),
});
const schemas = { bsn: inhoudSchema.extend({ bsn: z.string().regex(/^\d{9}$/) }), deelnemernummer: inhoudSchema.extend({ deelnemernummer: z.string().min(1) }) };
const intrekkingSchema = z.strictObject({ reden: z.string().nullable() });

const leesJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

const leesAanvraag = (kenmerk: string, veld: Persoonsveld, tekst: string): Aanvraag | null => {
  const gelezen = schemas[veld].safeParse(leesJson(tekst)).data;
  if (gelezen === undefined) return null;
  const { instrument, regio, omschrijving, begindatum, bedragEuro } = gelezen;
  return { kenmerk, persoon: 'bsn' in gelezen ? gelezen.bsn : gelezen.deelnemernummer, instrument, regio, omschrijving, begindatum, bedragEuro };
};

const neemAan = <P extends Plek>(kenmerk: string, veld: Persoonsveld, tekst: string, register: Aanvraagregister<P>): Antwoord => {
  const aanvraag = leesAanvraag(kenmerk, veld, tekst);
  if (aanvraag === null) return probleem(400, 'de aanvraag is niet volgens het contract');
  const gevonden = register.vraagAan(aanvraag);
  return gevonden === null ? probleem(409, 'onder dit kenmerk is iets anders aangevraagd') : json(gevonden.stand, gevonden.isNieuw ? 201 : 200);
};

const trekIn = <P extends Plek>(kenmerk: string, tekst: string, register: Aanvraagregister<P>): Antwoord => {
  if (!intrekkingSchema.safeParse(leesJson(tekst)).success) return probleem(400, 'reden: een tekst of null');
  const stand = register.trekIn(kenmerk);
  return stand === null ? probleem(404, 'onder dit kenmerk is niets aangevraagd', 'https://loketgraaf.example/problemen/aanvraag-onbekend') : json(stand, 200);
};

/** Answers a question about a request; null when the path is another one. */
export function behandelAanvraag<P extends Plek>({ methode, pad, headers, tekst }: Verzoek, veld: Persoonsveld, register: Aanvraagregister<P>): Antwoord | null {
  const gelezen = leesPad(pad);
  if (gelezen === null) return null;
  const { kenmerk, isIntrekking } = gelezen;
  if (methode !== 'PUT') return probleem(405, 'Alleen PUT');
  if (!z.uuid().safeParse(kenmerk).success || headers['idempotency-key'] !== kenmerk) return probleem(400, 'kenmerk: een UUID, dezelfde als in Idempotency-Key');
  return isIntrekking ? trekIn(kenmerk, tekst, register) : neemAan(kenmerk, veld, tekst, register);
}
