// Every part that asks the same whole system with its Logboeken on disk: first what reads them, last what changes plans.
import './access/toegang.ts';
import './faults/fondsregel.ts';
import './faults/aanvragen.ts';
