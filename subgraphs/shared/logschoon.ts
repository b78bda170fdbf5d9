type Velden = Readonly<Record<string, unknown>>;

/** Fields that are never logged, whatever stands in them; in lower case. */
export const gesloten: ReadonlySet<string> = new Set([
  'bsn', 'burgerservicenummer', 'authorization', 'doelbinding', 'cookie', 'set-cookie', 'token', 'variables', 'query', 'headers', 'body', 'url', 'sleutel', 'naam', 'geboortedatum',
]);
const diepst = 8;

// As people write it, by itself: no part of a longer code such as a trace id.
const persoonsnummer = /(?<![\w-])\d(?:[ .]?\d){7,8}(?![\w-])/g;

/** Masks in a text what could be the number of a person. */
export const zonderPersoonsnummers = (tekst: string): string => tekst.replaceAll(persoonsnummer, '#');

const isMap = (waarde: unknown): waarde is Velden => typeof waarde === 'object' && waarde !== null;

/** The steps of a stack, without the message that stands before them. */
export const stappen = (stack = ''): string => stack.split('\n').filter((regel) => /^\s+at /.test(regel)).join('\n');

function schoon(waarde: unknown, diepte: number): unknown {
  if (typeof waarde === 'string') return zonderPersoonsnummers(waarde);
  if (typeof waarde === 'number' || typeof waarde === 'bigint') return /^\d{8,9}$/.test(String(waarde)) ? '#' : waarde;
  if (!isMap(waarde)) return waarde;
  if (diepte >= diepst) return '#';
  // Its message may quote what a source or a person said, and its cause may be what was said.
  if (waarde instanceof Error) return { soort: waarde.name, spoor: zonderPersoonsnummers(stappen(waarde.stack)) };
  if (Array.isArray(waarde)) return waarde.map((een) => schoon(een, diepte + 1));
  return schoonVelden(waarde, diepte + 1);
}

/** The fields of a line of the log without what could tell who somebody is. */
export function schoonVelden(velden: Velden, diepte = 0): Record<string, unknown> {
  return Object.fromEntries(Object.entries(velden).filter(([naam]) => !gesloten.has(naam.toLowerCase())).map(([naam, waarde]) => [naam, schoon(waarde, diepte)]));
}
