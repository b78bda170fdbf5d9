import { Label } from './Label.tsx';
import type { Standbeeld } from './standen.ts';

/** A status as a label. */
export const Stand = ({ beeld: { tekst, soort, icoon } }: { readonly beeld: Standbeeld }) => <Label soort={soort} icoon={icoon}>{tekst}</Label>;
