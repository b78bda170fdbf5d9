// Every part that asks the same whole system, in this order: first what counts, then what only reads, then what changes something.
import './journeys/bundeling.ts';
import './journeys/journeys.ts';
import './journeys/bladeren.ts';
import './faults/invoer.ts';
import './attacks/opsomming.ts';
import './journeys/handelingen.ts';
import './journeys/overdracht.ts';
import './journeys/instrument.ts';
import './journeys/werkplan.ts';
import './journeys/werkgevers.ts';
import './journeys/matching.ts';
import './journeys/voorstel.ts';
import './journeys/contact.ts';
