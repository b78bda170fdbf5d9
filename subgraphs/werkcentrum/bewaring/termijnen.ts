/** Kinds of data, each with a term of its own. */
export const bewaarsoorten = [
  'persoonZonderWerkplan', 'beeindigdWerkplan', 'afgerondeActiviteit', 'opgave', 'aanmelding', 'ingetrokkenToestemming', 'overdracht', 'profiel', 'contactverzoek', 'handeling', 'gebeurtenis', 'werkgeversvraag', 'monitor', 'catalogusmomentopname',
] as const;

/** A kind of data. */
export type Bewaarsoort = (typeof bewaarsoorten)[number];

/** How long a kind of data is kept, from when, and on which ground; `teVerifieren`: nobody verified that yet. */
export type Bewaartermijn = {
  readonly omschrijving: string;
  readonly vanaf: string;
  readonly dagen: number;
  readonly grond: { readonly artikel: string; readonly teVerifieren: boolean };
};

/** The terms of all kinds. */
export type Bewaartermijnen = Readonly<Record<Bewaarsoort, Bewaartermijn>>;

const dagMs = 86_400_000;

/** The moment (ms) before which data of this kind is past its term; what is of that very moment is not. */
export const bepaalGrens = ({ dagen }: Pick<Bewaartermijn, 'dagen'>, nu: number): number => nu - dagen * dagMs;
