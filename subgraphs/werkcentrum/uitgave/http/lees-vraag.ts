import { z } from 'zod';
import type { Invoerfout } from '../../../shared/invoer.ts';
import { toFout, type Ruwevraag } from './parameters.ts';
import { ongeldig } from './probleem.ts';

/** How a value is read: as it is, as a whole number, or as one of several. */
type Leeswijze = 'string' | 'integer' | 'array';

const leeswijzen: readonly string[] = ['string', 'integer', 'array'] satisfies Leeswijze[];
const isLeeswijze = (type: unknown): type is Leeswijze => typeof type === 'string' && leeswijzen.includes(type);

/** The query of an address: every value of every name. */
export function toRuwevraag(adres: string): Ruwevraag {
  const begin = adres.indexOf('?');
  const delen = [...new URLSearchParams(begin === -1 ? '' : adres.slice(begin + 1))];
  return Object.fromEntries([...Map.groupBy(delen, ([naam]) => naam)].map(([naam, paren]) => [naam, paren.map(([, waarde]) => waarde)]));
}

// A name that could hold anything is not repeated.
const noem = (naam: string): string => (/^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(naam) ? naam : 'onbekend');

const geheelGetal = /^\d{1,9}$/;

function toWaarde(wijze: Leeswijze, waarden: readonly string[]): unknown {
  const [eerste = ''] = waarden;
  if (wijze === 'array') return waarden;
  return wijze === 'integer' && geheelGetal.test(eerste) ? Number(eerste) : eerste;
}

/** Reads a query; every fault in it is told at once. */
export type Vraaglezer<T> = (ruw: Ruwevraag) => T;

/**
 * Makes the reader of the query of one operation.
 * @param schema its parameters, by name; the same schema describes them in openapi.json.
 * @param samenhang what contradicts each other, also when something else is wrong.
 * @returns reads a query. @throws Probleem naming every parameter that is unknown, given twice, wrong, or contradicted by another.
 */
export function createVraaglezer<S extends z.ZodRawShape>(schema: z.ZodObject<S>, samenhang: (ruw: Ruwevraag) => readonly Invoerfout[] = () => []): Vraaglezer<z.output<z.ZodObject<S>>> {
  const velden = new Map<string, readonly [z.core.$ZodType, Leeswijze]>(Object.entries(schema.shape).map(([naam, veld]) => {
    const { type } = z.toJSONSchema(veld, { io: 'input' });
    if (!isLeeswijze(type)) throw new Error(`${naam} kan niet in een adres staan`);
    return [naam, [veld, type]];
  }));
  const checkVeld = (naam: string, waarden: readonly string[]): Invoerfout[] => {
    const [veld, wijze] = velden.get(naam) ?? [];
    if (!veld || !wijze) return [{ veld: noem(naam), code: 'ONBEKENDE_PARAMETER', melding: 'Deze parameter is er hier niet.' }];
    if (wijze !== 'array' && waarden.length > 1) return [{ veld: naam, code: 'MEER_KEER', melding: 'Geef deze parameter één keer.' }];
    return z.safeParse(veld, toWaarde(wijze, waarden)).success ? [] : [toFout(naam)];
  };
  return (ruw) => {
    const gevonden = [...Object.entries(ruw).flatMap(([naam, waarden]) => checkVeld(naam, waarden)), ...samenhang(ruw)];
    if (gevonden.length > 0) throw ongeldig(gevonden);
    return schema.parse(Object.fromEntries(Object.entries(ruw).map(([naam, waarden]) => [naam, toWaarde(velden.get(naam)?.[1] ?? 'string', waarden)])));
  };
}
