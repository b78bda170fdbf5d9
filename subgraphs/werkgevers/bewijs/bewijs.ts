import { z } from 'zod';
import type { Kandidaat, Vacature } from '../profiel.ts';
import { criteria, kandidaat, vacature, type Kandidaatresultaat, type Vacatureresultaat } from '../zoeken/zoekresultaat.ts';
import { Bewijsfout } from './bewijsfout.ts';

// What proves a ranking: all that its rules were given, and the order that came of it. Numbers that sources gave do not go in. Where two profiles say the same
// their ids decide who stands first, so that each profile gets its place among those ids instead, which decides the same.

const zonder = new Set(['id', 'nummer']);
const velden = {
  vacatures: new Set(Object.keys(vacature.unwrap().shape)),
  kandidaten: new Set(Object.keys(kandidaat.unwrap().shape)),
};

/** Ids are compared as texts: all have the same length. */
const toId = (plaats: number): string => String(plaats).padStart(6, '0');

const opId = (een: { readonly id: string }, ander: { readonly id: string }): number => (een.id < ander.id ? -1 : 1);

/**
 * The proof of a pinned result, as text.
 * @param zout random text: without it somebody who has only the fingerprint could try which search it is of.
 */
export function toBewijstekst({ soort, criteria: gezocht, regelversie, lijst, dag, passend, afgevallen }: Vacatureresultaat | Kandidaatresultaat, zout: string): string {
  const gegeven = [...passend, ...afgevallen];
  const opNummer = gegeven.toSorted(opId);
  const plaatsen = new Map(opNummer.map(({ id }, plaats) => [id, plaats]));
  // In the order of its own fields: what profiles say is compared as text, field by field.
  const profielen = opNummer.map((een) => Object.fromEntries(Object.entries(een).filter(([veld]) => velden[soort].has(veld) && !zonder.has(veld))));
  return JSON.stringify({ vorm: 1, soort, criteria: gezocht, regelversie, lijst, dag, passend: passend.length, volgorde: gegeven.map(({ id }) => plaatsen.get(id)), profielen, zout });
}

const tellend = z.int().min(0);

/** Checks profiles and leaves them as they are: the order of their fields too. */
const profielen = <P>(schema: z.ZodType<P>) => {
  const isProfiel = (waarde: unknown): waarde is P => schema.safeParse(waarde).success;
  return z.array(z.record(z.string(), z.unknown())).transform((rijen, context): readonly P[] => {
    const gelezen = rijen.map((rij, plaats): unknown => ({ ...rij, id: toId(plaats), nummer: '' })).filter(isProfiel);
    if (gelezen.length < rijen.length) context.addIssue({ code: 'custom', message: 'geen profiel' });
    return gelezen;
  });
};

const gemeenschappelijk = {
  vorm: z.literal(1), criteria, regelversie: z.string(), lijst: z.string(), dag: z.iso.date(),
  /** How many of the order missed no hard criterion: they stand first. */
  passend: tellend,
  /** The order that was given, by the places of the profiles in their list. */
  volgorde: z.array(tellend).readonly(),
};
const isVolgorde = ({ volgorde, passend, profielen: alle }: { readonly volgorde: readonly number[]; readonly passend: number; readonly profielen: readonly unknown[] }): boolean =>
  volgorde.length === alle.length && new Set(volgorde).size === alle.length && volgorde.every((plaats) => plaats < alle.length) && passend <= alle.length;

const bewijs = z.discriminatedUnion('soort', [
  z.object({ ...gemeenschappelijk, soort: z.literal('vacatures'), profielen: profielen<Vacature>(vacature) }),
  z.object({ ...gemeenschappelijk, soort: z.literal('kandidaten'), profielen: profielen<Kandidaat>(kandidaat) }),
]).refine(isVolgorde).readonly();

/** What a proof says. */
export type Bewijs = z.infer<typeof bewijs>;

/** Reads a proof. @throws Bewijsfout BESCHADIGD when it is none. */
export function leesBewijs(tekst: string): Bewijs {
  try {
    return bewijs.parse(JSON.parse(tekst));
  } catch {
    throw new Bewijsfout('BESCHADIGD');
  }
}
