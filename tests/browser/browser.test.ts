// Every journey through the reference loket, as people see it, in one system and one browser.
import './balie.ts';
import './samen.ts';
import './storingen.ts';
import './burger.ts';
import './werkgever.ts';
import './catalogus.ts';
import './intake.ts';
import './menu.ts';
