import type DataLoader from 'dataloader';
import type { Partij } from './generated.ts';
import type { GedateerdeOpgave } from './opgave.ts';
import type { Persoonrecord } from './store/personen.ts';

/** The parties with a subgraph of their own that a person can be linked with. */
export type Koppelpartij = Extract<Partij, 'UWV' | 'GEMEENTE' | 'SBB' | 'OOFONDS'>;

/** The loaders of one request: each batches its keys into one query. Keys of persons are pseudonymous ids. */
export type Loaders = {
  /** The person; null when there is none with this id. */
  readonly persoon: DataLoader<string, Persoonrecord | null>;
  /** The parties with which there is a koppeling; empty for an unknown person. */
  readonly koppelpartijen: DataLoader<string, ReadonlySet<Koppelpartij>>;
  /** What the person told at the intake; null when there was none. */
  readonly opgave: DataLoader<string, GedateerdeOpgave | null>;
};
