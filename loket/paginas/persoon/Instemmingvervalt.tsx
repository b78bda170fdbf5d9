import { Melding } from '../../onderdelen/Melding.tsx';
import type { Werkplan } from './gegevens.ts';

/** Says before an act that the agreement of the person will lapse by it. */
export const Instemmingvervalt = ({ plan: { instemming } }: { readonly plan: Werkplan }) => (instemming.persoonOp === null ? null : (
  <Melding soort="info"><p className="utrecht-paragraph">De persoon stemde in met het plan zoals het nu is. Legt u dit vast, dan vervalt die instemming en is het plan weer concept.</p></Melding>
));
