import { toDatumTijd } from '../../shared/klok.ts';
import type { Aanmeldingrecord } from '../store/aanmeldingen.ts';
import type { Overdrachtrecord } from '../store/overdrachten.ts';
import type { Werkplaninhoud } from '../werkplan/inhoud.ts';
import { findEerstverantwoordelijke } from './besluit.ts';

type Verantwoordelijke = Werkplaninhoud['verantwoordelijke'];

/** Who came to the right loket at once was handed over to nobody: the party of that loket is responsible. */
function vanAanmelding({ op, partij, loket, openBesluit }: Aanmeldingrecord): Verantwoordelijke {
  const besluit = openBesluit();
  const eerste = besluit && findEerstverantwoordelijke(besluit);
  return eerste?.partij === partij ? { partij, loket, sinds: toDatumTijd(op), grondslag: eerste.grondslag } : null;
}

const vanOverdracht = ({ naarPartij: partij, naarLoket: loket, beslistOp, op, open }: Overdrachtrecord): Verantwoordelijke =>
  ({ partij, loket, sinds: toDatumTijd(beslistOp ?? op), grondslag: open().grondslag });

/**
 * Who is first responsible when a plan begins: whoever accepted the person while there was no plan, or the party that was found responsible
 * at its own loket; the later of the two. Null when nothing was decided since the plan before.
 * @param aanmeldingen of the person, newest first. @param overdrachten the same.
 * @param sinds when the plan before ended, in ms; 0 when there was none.
 */
export function bepaalBeginverantwoordelijke(aanmeldingen: readonly Aanmeldingrecord[], overdrachten: readonly Overdrachtrecord[], sinds: number): Verantwoordelijke {
  const aanvaard = overdrachten.find(({ status, soort, werkplanId, op }) => status === 'AANVAARD' && soort === 'VERANTWOORDELIJKHEID' && werkplanId === null && op >= sinds);
  const laatste = aanmeldingen.find(({ id, op }) => op >= Math.max(sinds, aanvaard?.op ?? 0) && !overdrachten.some(({ aanmeldingId }) => aanmeldingId === id));
  return (laatste && vanAanmelding(laatste)) ?? (aanvaard && vanOverdracht(aanvaard)) ?? null;
}
