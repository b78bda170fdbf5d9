import type { Formaat } from '../uitgave.ts';

// Paths as they are used in answers: absolute, without a host, so that they hold wherever this is put.

/** The version of the API: the first number is in every path. */
export const apiVersie = '1.0.0';

/** What every path begins with. */
export const basis = '/v1';

const catalogus = `${basis}/catalogus`;

/** What follows the question mark: what is absent is not asked, of a list each value is. */
type Vraagdelen = Readonly<Record<string, string | readonly string[] | null | undefined>>;

function metVraag(pad: string, vraag: Vraagdelen): string {
  const delen = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(vraag)) for (const deel of typeof waarde === 'string' ? [waarde] : waarde ?? []) delen.append(naam, deel);
  return delen.size === 0 ? pad : `${pad}?${delen.toString()}`;
}

const versie = (welke: string): string => `${catalogus}/versies/${encodeURIComponent(welke)}`;

/** The addresses of what this API gives. */
export const adressen = {
  openapi: `${basis}/openapi.json`,
  dcat: `${catalogus}/dcat`,
  versie,
  manifest: (welke: string): string => `${versie(welke)}/manifest`,
  instrumenten: (vraag: Vraagdelen): string => metVraag(`${catalogus}/instrumenten`, vraag),
  wijzigingen: (sinds: string | null): string => metVraag(`${catalogus}/wijzigingen`, { sinds }),
  /** @param welke the edition; null is the latest. */
  bestand: (welke: string | null, formaat: Formaat, vraag: Vraagdelen): string =>
    metVraag(`${welke === null ? catalogus : versie(welke)}/export.${formaat}`, vraag),
};
