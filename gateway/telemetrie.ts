import { env } from 'node:process';

// Apollo's gateway reads this where it is constructed, and from nowhere else: nothing is ever reported to its maker.
env['APOLLO_TELEMETRY_DISABLED'] = 'true';
