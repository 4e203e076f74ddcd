// Node 24 comes as a package and is found first by npm scripts. Where its platform package is missing, npm would fall
// back to the machine's own Node in silence: better to say so.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Seecase runs on Node 24 and got ${process.version}. Run it through npm after "npm ci" (npm start, npm test).`,
  );
  process.exit(1);
}
