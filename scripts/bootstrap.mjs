// What every command goes through: node scripts/bootstrap.mjs NAME args…
// Written in old JavaScript, so that an old Node can still read the sentence about itself.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Node ${process.versions.node} is too old for the registry: it needs Node 20.19 or newer.`,
  );
  process.exit(1);
}

const { prepare } = await import("./prepare.mjs");
await prepare();
const { runCommand } = await import("./run-command.mjs");
await runCommand();
