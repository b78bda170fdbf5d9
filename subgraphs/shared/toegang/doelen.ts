import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { toDatum } from '../klok.ts';
import { Instellingenfout } from '../settings.ts';

const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const doelbindingSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z-]{1,39}$/),
  omschrijving: z.string().min(1),
  grondslag: z.strictObject({
    artikel: z.string().min(1),
    /** Where somebody found that the article says so; null when nobody did yet. */
    vindplaats: z.string().min(1).nullable(),
    /** Nobody verified the article: good enough to develop with, refused in production. */
    teVerifieren: z.boolean(),
  }),
  /** First and last day on which the purpose holds. */
  vanaf: dag,
  tot: dag,
  partijen: z.array(z.string().min(1)).min(1),
  rollen: z.array(z.string().min(1)).min(1),
});

/** A purpose for which data may be processed (AVG art. 5 lid 1 b): on which ground, from when to when, by whom. */
export type Doelbinding = Readonly<z.infer<typeof doelbindingSchema>>;

/** Who asks, as far as a purpose is concerned. @property doelen the purposes that the token of the asker allows. */
export type Doelvrager = { readonly partij: string; readonly rol: string; readonly doelen: readonly string[] };

/** The purposes that there are. */
export type Doelregister = {
  readonly alle: readonly Doelbinding[];
  readonly find: (doel: string) => Doelbinding | undefined;
  /** Whether this asker may ask for this purpose at this moment (ms). Whatever is not said is denied. */
  readonly mag: (doel: string, vrager: Doelvrager, moment: number) => boolean;
};

const isGeldig = ({ vanaf, tot }: Doelbinding, vandaag: string): boolean => vanaf <= vandaag && vandaag <= tot;

/** Makes the register. In production a purpose whose article nobody verified does not count. */
export function createDoelregister(doelbindingen: readonly Doelbinding[], isProductie: boolean): Doelregister {
  const perCode = new Map(doelbindingen.filter(({ grondslag }) => !(isProductie && grondslag.teVerifieren)).map((een) => [een.code, een]));
  return {
    alle: [...perCode.values()],
    find: (doel) => perCode.get(doel),
    mag(doel, { partij, rol, doelen }, moment) {
      const gevonden = perCode.get(doel);
      return gevonden !== undefined && doelen.includes(doel) && isGeldig(gevonden, toDatum(moment)) && gevonden.partijen.includes(partij) && gevonden.rollen.includes(rol);
    },
  };
}

const eigenBestand = new URL('doelbindingen.json', import.meta.url);

const listSchema = z.array(doelbindingSchema).refine((alle) => new Set(alle.map(({ code }) => code)).size === alle.length, 'een doel staat er twee keer in');

/**
 * Reads the purposes: those of this repository, or those in DOELBINDINGEN_BESTAND, which then are all there are.
 * @throws Instellingenfout when the file is not there or is not of the right form.
 */
export function readDoelregister(omgeving: NodeJS.ProcessEnv): Doelregister {
  const pad = omgeving['DOELBINDINGEN_BESTAND'];
  const lees = (): readonly Doelbinding[] => {
    try {
      return listSchema.parse(JSON.parse(readFileSync(pad ? pad : eigenBestand, 'utf8')));
    } catch {
      throw new Instellingenfout(['DOELBINDINGEN_BESTAND: niet te lezen, of geen lijst van doelbindingen']);
    }
  };
  return createDoelregister(lees(), omgeving['NODE_ENV'] === 'production');
}
