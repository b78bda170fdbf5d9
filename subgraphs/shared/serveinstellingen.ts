import { z } from 'zod';
import { createLezer } from './instellingen.ts';
import { readLogNiveau } from './logger.ts';

const poort = z.coerce.number().int().min(0).max(65_535).default(4001);

/**
 * Reads where a subgraph that stands alone listens and how much it logs. What is empty counts as not set.
 * @throws Instellingenfout naming every wrong setting.
 */
export function readServeinstellingen(omgeving: NodeJS.ProcessEnv): { readonly host: string; readonly port: number; readonly logNiveau: string } {
  const { lees, controleer } = createLezer('de subgraaf');
  const port = lees(() => poort.parse(omgeving['PORT'] || undefined, { error: () => 'PORT: geen poort' }));
  const logNiveau = lees(() => readLogNiveau(omgeving, 'info'));
  controleer();
  return { host: omgeving['HOST'] || '127.0.0.1', port: port(), logNiveau: logNiveau() };
}
