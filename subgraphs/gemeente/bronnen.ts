import type { Bijdragereden } from '../shared/bijdragereden.ts';
import { Bronfout, toBijdragestatus } from '../shared/bronfout.ts';
import { toDatumTijd, type Klok } from '../shared/klok.ts';
import type { Logger } from '../shared/logger.ts';
import { findGemeente } from '../shared/referentie/referentie.ts';
import type { Bijdragebron } from './generated.ts';
import type { PerHouder } from './mapping.ts';
import { eigenCode } from './register.ts';
import type { Gevonden } from './source-types.ts';

/** A source as users see it. */
export type Bronnaam = Pick<Bijdragebron, 'code' | 'naam' | 'houder'>;

/** A source with what it says; null is unknown. */
export type Antwoord<T> = { readonly bron: Bijdragebron; readonly inhoud: T | null };

/** How a source is asked, and what its answer means. */
export type Bronvraag<S, T> = {
  readonly bron: Bronnaam;
  /** Whether the asking party may use it; if not, nothing is asked. */
  readonly mag: boolean;
  /** Null: there is no address to ask. */
  readonly laad: () => Promise<Gevonden<S> | null>;
  /** The answer per gemeente that keeps a part of it; one answer when it is all the same one's. */
  readonly lees: (inhoud: S) => readonly PerHouder<T>[];
  /** What it means that nothing is recorded: none where this source is the one that knows, else null. */
  readonly niets: T | null;
};

const landelijk = {
  BRP: 'Basisregistratie personen',
  GSDReintegratieInfo: 'Re-integratie (Suwinet)',
  BijstandsregelingenInfo: 'Bijstand (Suwinet)',
  DUOPersoonsInfo: 'Startkwalificatie (DUO via Suwinet)',
} as const;

/** A source that is not one gemeente's own. */
export const landelijkeBron = (naam: keyof typeof landelijk, houder: string): Bronnaam => ({ code: `gemeente.${naam}`, naam: landelijk[naam], houder });

/** A gemeente's own API as a source. */
export const eigenBron = (gmCode: string): Bronnaam =>
  ({ code: eigenCode(gmCode), naam: `Gemeente ${findGemeente(gmCode)?.naam ?? gmCode}`, houder: gmCode });

/** A source that was not asked, or that gave no answer. */
export const zonderAntwoord = (bron: Bronnaam, status: Bijdragebron['status'], reden: Bijdragereden): Bijdragebron => ({ ...bron, status, peildatum: null, reden });

/** A source that answered. */
export const metAntwoord = (bron: Bronnaam, status: Bijdragebron['status'], moment: number): Bijdragebron =>
  ({ ...bron, status, peildatum: toDatumTijd(moment), reden: null });

/** The fixed code for what went wrong. Anything but a Bronfout is our own mistake, which no source may be blamed for. */
export const toReden = (fout: unknown): Bijdragereden => (fout instanceof Bronfout ? fout.soort : 'INTERNE_FOUT');

/** A source that failed. A mistake of our own is logged by its name only: its text may hold data of a person. */
export function metFout(bron: Bronnaam, fout: unknown, logger: Logger): Bijdragebron {
  if (fout instanceof Bronfout) return zonderAntwoord(bron, toBijdragestatus(fout), fout.soort);
  logger.error({ bron: bron.code, fout: fout instanceof Error ? fout.name : typeof fout }, 'onverwachte fout in gemeente');
  return zonderAntwoord(bron, 'NIET_BESCHIKBAAR', 'INTERNE_FOUT');
}

/** Asks one source and says what happened. Never rejects, and always gives at least one answer. */
export async function vraagBron<S, T>({ bron, mag, laad, lees, niets }: Bronvraag<S, T>, { klok, logger }: { readonly klok: Klok; readonly logger: Logger }): Promise<Antwoord<T>[]> {
  if (!mag) return [{ bron: zonderAntwoord(bron, 'NIET_BEVOEGD', 'GEEN_RECHT_OP_DIENST'), inhoud: null }];
  try {
    const gevonden = await laad();
    if (gevonden === null) return [{ bron: zonderAntwoord(bron, 'NIET_BESCHIKBAAR', 'GEEN_ADRES'), inhoud: null }];
    if (gevonden.soort === 'NIETS_GEVONDEN') return [{ bron: metAntwoord(bron, 'NIETS_GEVONDEN', klok()), inhoud: niets }];
    const delen = lees(gevonden.inhoud);
    if (delen.length === 0) return [{ bron: metAntwoord(bron, 'ACTUEEL', klok()), inhoud: niets }];
    return delen.map(({ houder, inhoud }) => ({ bron: metAntwoord({ ...bron, houder }, 'ACTUEEL', klok()), inhoud }));
  } catch (fout) {
    return [{ bron: metFout(bron, fout, logger), inhoud: null }];
  }
}
