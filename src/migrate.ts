import 'reflect-metadata';
import { install } from './installation/installation.js';

/** Brings the database to the present schema and reference data, and ends. For installations that migrate by themselves. */
const { end } = await install(process.env, (line) => console.log(line));
await end();
