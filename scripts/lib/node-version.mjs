// @ts-check
// Imported first, for its side effect: nothing else may run on a Node that the portal does not support.

const needed = { major: 20, minor: 19 }
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < needed.major || (major === needed.major && minor < needed.minor)) {
  const least = `${needed.major}.${needed.minor}`
  process.stderr.write(
    `Node.js: cần bản ${least} trở lên, đang là ${process.versions.node} / needs ${least} or newer, this is ${process.versions.node}\n`,
  )
  process.exit(1)
}
