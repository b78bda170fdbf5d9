import type { Bronfoutsoort } from './bronfout.ts';

/**
 * The closed list of reasons that a party gives with a source (`Bijdragebron.reden`). `redenen.ts` has a sentence for each.
 * Some stand beside an answer that did come, to say what it does not cover.
 */
export type Bijdragereden =
  | Bronfoutsoort
  | 'GEEN_RECHT_OP_DIENST' // this asker may not use this service of the source
  | 'ONGELDIGE_SLEUTEL' // the sealed key was not for this request
  | 'GEEN_ADRES' // the register knows no address of the source
  | 'REGEL_ONLEESBAAR' // the person may stand on a line that could not be read
  | 'REGELS_ONLEESBAAR' // beside an answer: other lines could not be read
  | 'ERKENNINGEN_ONBEKEND' // beside an answer: recognitions could not be asked
  | 'INTERNE_FOUT';
