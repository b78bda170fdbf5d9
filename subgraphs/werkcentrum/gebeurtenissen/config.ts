import { z } from 'zod';
import { positiefGetal, readSettings } from '../../shared/settings.ts';

/** How events leave. */
export type Gebeurtenisinstellingen = {
  /** OIN of the organisation that runs werkcentrum: who the events are from. */
  readonly oin: string;
  /** How long (ms) until it is looked what other processes changed. */
  readonly wachtMs: number;
};

/** The OIN of nobody, from whom events are outside production unless another is set. */
const ontwikkelOin = '00000099000000000000';

const schema = z.object({ GEBEURTENISSEN_WACHT_MS: positiefGetal(1_000), WERKCENTRUM_OIN: z.string().regex(/^\d{20}$/, 'geen OIN van 20 cijfers') });

/** Reads how events leave. @throws Instellingenfout naming every wrong setting; in production also when it is not said who they are from. */
export function readGebeurtenisinstellingen(omgeving: NodeJS.ProcessEnv): Gebeurtenisinstellingen {
  const isProductie = omgeving['NODE_ENV'] === 'production';
  const { GEBEURTENISSEN_WACHT_MS: wachtMs, WERKCENTRUM_OIN: oin } = readSettings(omgeving, isProductie ? schema : schema.extend({ WERKCENTRUM_OIN: schema.shape.WERKCENTRUM_OIN.default(ontwikkelOin) }));
  return { oin, wachtMs };
}
