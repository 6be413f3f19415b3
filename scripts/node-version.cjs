/* Runs before anything else, on whatever Node there is: plain old JavaScript only. */
var major = Number(process.versions.node.split('.')[0]);

if (major < 24) {
  process.stderr.write(
    'Assay needs Node 24, and this is Node ' +
      process.versions.node +
      ': run `npm ci` without leaving out optional packages, or install Node 24 (see .nvmrc).\n',
  );
  process.exit(1);
}
