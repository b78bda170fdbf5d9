import { z } from 'zod';
import { positiefGetal, readSettings } from '../../shared/settings.ts';
import type { Bezorginstellingen } from './bezorger.ts';

const schema = z.object({
  AANVRAGEN_WACHT_MS: positiefGetal(2_000),
  AANVRAGEN_TIJD_MS: positiefGetal(5_000),
  AANVRAGEN_EERSTE_WACHT_MS: positiefGetal(5_000),
  AANVRAGEN_LANGSTE_WACHT_MS: positiefGetal(3_600_000),
  AANVRAGEN_POGINGEN: positiefGetal(30),
  AANVRAGEN_OPVRAAG_MS: positiefGetal(300_000),
});

/** Reads how requests are brought to parties. @throws Instellingenfout naming every wrong setting. */
export function readBezorginstellingen(omgeving: NodeJS.ProcessEnv): Bezorginstellingen {
  const waarden = readSettings(omgeving, schema);
  return {
    wachtMs: waarden.AANVRAGEN_WACHT_MS, tijdMs: waarden.AANVRAGEN_TIJD_MS, eersteWachtMs: waarden.AANVRAGEN_EERSTE_WACHT_MS, langsteWachtMs: waarden.AANVRAGEN_LANGSTE_WACHT_MS,
    hoogstensPogingen: waarden.AANVRAGEN_POGINGEN, opvraagMs: waarden.AANVRAGEN_OPVRAAG_MS,
  };
}
