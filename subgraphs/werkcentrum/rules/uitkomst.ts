// The shapes of schema/werkcentrum.graphql that the rules answer with, field for field.
import type { Ontbreekstatus } from './feiten.ts';

/** `Partij` in the SDL. */
export type Partij = 'UWV' | 'GEMEENTE' | 'SBB' | 'OOFONDS' | 'SOCIALE_PARTNERS' | 'WERKCENTRUM';

/** `Regeluitkomst` in the SDL. */
export type Regeluitkomst = 'BEPAALD' | 'MEERDERE' | 'ONBEKEND' | 'GEEN';

/** Where a rule comes from: a law, a regeling or a place in a letter. */
export type Grondslag = { vindplaats: string; omschrijving: string };

/** `bron` is the code of the source of the fact, null when the reason rests on no fact of a source. */
export type Reden = { code: string; toelichting: string; bron: string | null; grondslag: Grondslag | null };

/** A condition that is still to be met. */
export type Voorwaarde = { code: string; toelichting: string; grondslag: Grondslag };

/** A missing fact that could change the outcome; `bron` and `status` null for a question at the intake. */
export type OntbrekendFeit = { feit: string; toelichting: string; bron: string | null; status: Ontbreekstatus };
