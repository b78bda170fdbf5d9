import { deelOpstelling } from './deel-opstelling.ts';
import { startOpstelling } from './opstelling.ts';

/** The system of every part that changes none of its settings. */
export const opstelling = deelOpstelling(() => startOpstelling());
