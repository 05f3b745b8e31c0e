// The door to every npm script. Plain JavaScript that an old Node understands, so that it can say what is missing.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `This needs Node 22.18 or newer and found ${process.versions.node}: run "npm ci" without --ignore-scripts, which brings Node 24 into node_modules, and start it with "npm run".`,
  );
  process.exit(1);
}
const [script, ...args] = process.argv.slice(2);
const {main} = await import(`./${script}.ts`);
try {
  await main(args);
} catch (error) {
  // a failed command has said why already; anything else is a fault of the script itself
  console.error(error.name === 'CommandFailed' ? error.message : error);
  process.exitCode = 1;
}
