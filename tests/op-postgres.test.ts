// Every part that asks the same whole system on PostgreSQL: last the one in which its database goes away.
import './journeys/monitor.ts';
import './faults/database-weg.ts';
