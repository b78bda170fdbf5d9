import { Bronfout } from '../../shared/bronfout.ts';

/** The source gives no more for now: the most details of a question, or questions, were asked (429). */
export class Vumlimietfout extends Bronfout {
  override name = 'Vumlimietfout';
  constructor(bron: string) {
    super(bron, 'GEWEIGERD');
  }
}
