import { z } from 'zod';

/** Settings that are missing or wrong: every one of them, by name, never with their value. */
export class Instellingenfout extends Error {
  override name = 'Instellingenfout';
  readonly fouten: readonly string[];
  constructor(fouten: readonly string[]) {
    super(`De instellingen kloppen niet:\n${fouten.map((fout) => `- ${fout}`).join('\n')}`);
    this.fouten = fouten;
  }
}

// Node takes no longer timer; a larger number of ms would run out at once.
const meeste = 2_147_483_647;

/** A whole number with a default. */
export const geheelGetal = (standaard: number, min = 0, max = meeste) => z.coerce.number().int().min(min).max(max).default(standaard);

/** A whole number above 0 with a default. */
export const positiefGetal = (standaard: number) => geheelGetal(standaard, 1);

/** An address to ask over HTTP. */
export const httpAdres = z.url({ protocol: /^https?$/ });

const vormen: Readonly<Record<string, string>> = { url: 'geen http(s)-adres', date: 'geen datum als 2026-11-01', email: 'geen e-mailadres' };

// Says what is wrong and never what the value is.
function toMelding(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined) return 'ontbreekt';
  switch (issue.code) {
    case 'invalid_type': return issue.expected === 'number' || issue.expected === 'int' ? 'geen geheel getal' : 'ongeldig';
    case 'too_small': return `minder dan ${issue.minimum}`;
    case 'too_big': return `meer dan ${issue.maximum}`;
    case 'invalid_value': return `geen van ${issue.values.join(', ')}`;
    case 'invalid_format': return vormen[issue.format] ?? 'niet in de vorm die het moet hebben';
    default: return 'ongeldig';
  }
}

/**
 * Reads the settings that a schema names; what is empty counts as not set.
 * @param voorvoegsel what stands before each name in the environment, e.g. "BRON_SUWINET_".
 * @throws Instellingenfout naming every wrong one.
 */
export function readSettings<Schema extends z.ZodObject>(omgeving: NodeJS.ProcessEnv, schema: Schema, voorvoegsel = ''): z.output<Schema> {
  const gezet = Object.keys(schema.shape).map((naam) => [naam, omgeving[`${voorvoegsel}${naam}`]] as const).filter(([, waarde]) => waarde);
  const gelezen = schema.safeParse(Object.fromEntries(gezet), { error: toMelding });
  if (gelezen.success) return gelezen.data;
  throw new Instellingenfout(gelezen.error.issues.map(({ path, message }) => `${voorvoegsel}${path.join('.')}: ${message}`));
}

/** What is wrong according to an error: each setting by itself where the error says so. */
const foutenVan = (fout: unknown): readonly string[] => {
  if (fout instanceof Instellingenfout) return fout.fouten;
  if (fout instanceof z.ZodError) return fout.issues.map(({ message }) => message);
  return [fout instanceof Error ? fout.message : 'onbekende fout'];
};

/** Reads settings part by part and tells all that is wrong at once. */
export type SettingsReader = {
  /** Runs a reader now; the function that it gives back hands out the value after `check`. */
  readonly read: <T>(reader: () => T) => () => T;
  /** @throws Instellingenfout naming every setting that could not be read, each once. */
  readonly check: () => void;
};

/** Starts reading. */
export function createSettingsReader(): SettingsReader {
  const fouten = new Set<string>();
  return {
    read(reader) {
      try {
        const waarde = reader();
        return () => waarde;
      } catch (fout) {
        for (const een of foutenVan(fout)) fouten.add(een);
        return () => { throw fout; };
      }
    },
    check() {
      if (fouten.size > 0) throw new Instellingenfout([...fouten]);
    },
  };
}
