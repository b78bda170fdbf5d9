import { toelichtingVan } from '../shared/redenen.ts';
import type { Reden } from './generated.ts';

/**
 * The reason for a code, with its sentence in Dutch. An unknown code passes with a sentence that promises nothing.
 * @param bron the source of the fact on which the reason rests, if any.
 */
export const toReden = (code: string, bron: string | null = null): Reden => ({ code, toelichting: toelichtingVan(code), bron, grondslag: null });
