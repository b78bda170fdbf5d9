import type { VasteNaam } from '../../../simulators/population/vaste-personen.ts';
import type { Wie } from './wie.ts';

/** What is known along the way. Filled by the steps themselves, each for those after it. */
export type Stand = {
  readonly bsn: string;
  persoonId: string;
  plan: { readonly id: string; readonly versie: number };
  /** Where the person was aangemeld, in order. */
  readonly aangemeld: { readonly partij: string; readonly reden: string }[];
  /** The overdracht that was offered last. */
  overdrachtId: string;
  /** Ids by name: of instruments that were chosen from the menukaart, of activities that were agreed. */
  readonly instrumenten: Map<string, string>;
  readonly activiteiten: Map<string, string>;
  /** Acts that made a version of the plan, in order: what its history has to say. */
  readonly gedaan: { readonly handeling: string; readonly wie: Wie }[];
  /** The plan as it read when it was vastgesteld. */
  vastgesteld: { readonly versie: number; readonly [veld: string]: unknown };
};

/** One request, and the picture that its answer has to show. `S` is what is known along the way. */
export type Stap<S = Stand> = {
  /** What happens, in words: it names the step when its picture differs. */
  readonly wat: string;
  readonly wie: Wie;
  readonly doel: string;
  readonly vraag: string;
  /** @param sleutel unique for this step. */
  readonly variables: (stand: S, sleutel: string) => Readonly<Record<string, unknown>>;
  /** What is in the data; more may be. */
  readonly verwacht: (stand: S) => object;
  readonly onthoud?: (data: unknown, stand: S) => void;
  /** The code of the error with which something is withheld; the rest of the answer is there. */
  readonly achtergehouden?: string;
  /** The act, where the step is one on the plan. */
  readonly handeling?: string;
  /** Somebody who sends another act at the same moment: one of the two is done, the other is told why not and does it again. */
  readonly tegelijk?: Stap<S>;
  /** The same is sent once more: it has the same answer, and nothing more is done. */
  readonly nogEens?: boolean;
};

/** The way of one person, from the first loket to the end of the plan. */
export type Weg = {
  readonly naam: string;
  readonly persoon: VasteNaam;
  /** Told at an earlier visit, and known to the graph when the person comes in. Absent: nobody here knows the person. */
  readonly wasHierEerder?: boolean;
  readonly stappen: readonly (Stap | readonly Stap[])[];
};
