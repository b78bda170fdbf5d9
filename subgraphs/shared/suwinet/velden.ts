import { z } from 'zod';

// What XML does not say and JSON does: how often an element may occur, and that an empty element is no text.

/** An element with children; an empty element is one without any. */
export const groep = <S extends z.ZodRawShape>(velden: S) => z.preprocess((waarde) => (waarde === '' ? {} : waarde), z.object(velden));

/** An element that may repeat: always an array, also when it occurs once or never. */
export const meervoud = <S extends z.ZodType>(element: S) =>
  z.preprocess((waarde): unknown => (waarde === undefined ? [] : Array.isArray(waarde) ? waarde : [waarde]), z.array(element));

/** An optional element with text; absent and empty are both null. Leading zeros stand: nothing is read as a number. */
export const tekst = z.string().optional().transform((waarde) => (waarde === undefined || waarde === '' ? null : waarde));

/** A code or number of a fixed form; anything else is not what the contract says. */
export const vorm = (patroon: RegExp) => z.string().regex(patroon);
