// Jest transformer: strips types exactly as Node does at run time, so tests and product run the same code; and gives one file of graphql as it is in production.
import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';

// Outside production graphql asks of every type that is no match whether it may come from a second copy of itself. That question is a
// tenth of all that the tests of the graph do, and a copy that an installation cannot have ("overrides" in package.json) answers it.
const zonderKopievraag = (source) => {
  const code = source.replace("process.env.NODE_ENV === 'production'", 'true');
  if (code === source) throw new Error('graphql/jsutils/instanceOf.js is een ander bestand geworden');
  return code;
};

export default {
  canInstrument: false,
  getCacheKey: (source, path) => createHash('sha1').update(source).update(path).update(process.version).digest('hex'),
  process: (source, path) => ({ code: path.endsWith('.ts') ? stripTypeScriptTypes(source) : zonderKopievraag(source) }),
};
