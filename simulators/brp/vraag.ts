import { z } from 'zod';
import { isVeld } from './velden.ts';

/** One entry of invalidParams in the contract's error message. */
export type FouteParameter = { name: string; code: string; reason: string };

export type Raadpleging = { burgerservicenummer: string[]; fields: string[]; gemeenteVanInschrijving?: string | undefined };

export type Uitkomst =
  | { soort: 'RAADPLEGING'; vraag: Raadpleging }
  | { soort: 'NIET_TOEGESTAAN' }
  | { soort: 'FOUT'; fouten: FouteParameter[] };

/** Kinds of question in the contract that this asker may not put: searching without a number. */
const zoekvragen = [
  'ZoekMetGeslachtsnaamEnGeboortedatum', 'ZoekMetNaamEnGemeenteVanInschrijving', 'ZoekMetPostcodeEnHuisnummer',
  'ZoekMetStraatHuisnummerEnGemeenteVanInschrijving', 'ZoekMetNummeraanduidingIdentificatie', 'ZoekMetAdresseerbaarObjectIdentificatie',
] as const;

const typeSchema = z.object({ type: z.enum(['RaadpleegMetBurgerservicenummer', ...zoekvragen]) });

const vraagSchema = z.strictObject({
  type: z.literal('RaadpleegMetBurgerservicenummer'),
  burgerservicenummer: z.array(z.string().regex(/^[0-9]{9}$/)).min(1).max(20),
  fields: z.array(z.string().refine(isVeld)).min(1).max(130),
  gemeenteVanInschrijving: z.string().regex(/^[0-9]{4}$/).optional(),
});

const toFout = (issue: z.core.$ZodIssue, invoer: unknown): FouteParameter[] => {
  const name = issue.path.join('.') || 'body';
  switch (issue.code) {
    case 'invalid_type': return [ontbreekt(invoer, issue.path)
      ? { name, code: 'required', reason: 'Parameter is verplicht.' }
      : { name, code: issue.expected, reason: 'Parameter heeft niet het juiste type.' }];
    case 'invalid_value': return [{ name, code: 'value', reason: 'Waarde is geen geldig zoektype.' }];
    case 'too_small': return [{ name, code: 'minItems', reason: `Array bevat minder dan ${issue.minimum} items.` }];
    case 'too_big': return [{ name, code: 'maxItems', reason: `Array bevat meer dan ${issue.maximum} items.` }];
    case 'invalid_format': return [{ name, code: 'pattern', reason: 'Waarde voldoet niet aan het patroon.' }];
    case 'unrecognized_keys': return issue.keys.map((sleutel) => ({ name: sleutel, code: 'unknownParam', reason: 'Parameter is niet verwacht.' }));
    default: return [{ name, code: 'fields', reason: 'Parameter bevat een niet bestaande veldnaam.' }];
  }
};

const ontbreekt = (invoer: unknown, pad: readonly PropertyKey[]): boolean =>
  pad.length === 1 && typeof invoer === 'object' && invoer !== null && !Object.hasOwn(invoer, pad[0] ?? '');

/** Reads a question, or says everything that is wrong with it at once. */
export const leesVraag = (invoer: unknown): Uitkomst => {
  const type = typeSchema.safeParse(invoer);
  if (type.success && type.data.type !== 'RaadpleegMetBurgerservicenummer') return { soort: 'NIET_TOEGESTAAN' };
  const vraag = vraagSchema.safeParse(invoer);
  if (vraag.success) return { soort: 'RAADPLEGING', vraag: vraag.data };
  return { soort: 'FOUT', fouten: vraag.error.issues.flatMap((issue) => toFout(issue, invoer)) };
};
