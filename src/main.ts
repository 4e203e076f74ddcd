import 'reflect-metadata';
import { newLog } from './core/http/log.js';
import { Worker } from './core/jobs/worker.js';
import { loadDemo } from '../demo/load.js';
import { install } from './installation/installation.js';
import { whenAskedToLeave } from './leaving.js';
import { newServer } from './server.js';
import { startSweeps } from './sweeps.js';

const { config, end } = await install(process.env, (line) => console.log(line));
const signIns = await loadDemo(config, (line) => console.log(line));
const log = newLog(config.LOG_LEVEL);
const app = await newServer(config, log);
const stopSweeps = startSweeps(app, log);

whenAskedToLeave(() => {
  stopSweeps();
  // The database goes last: whoever is still being answered needs it.
  return app.close().then(end);
});

await app.listen(config.PORT, config.HOST);
if (config.WORKER === 'here') await app.get(Worker).start();
const address = await app.getUrl();
console.log(`\nSeecase answers at   ${address}\nAPI documentation    ${address}/docs\n${signIns}`);
