#!/bin/sh
# What `npm start` does. It needs nothing but npm and any Node: the packages bring the Node that runs
# the server, and `.npmrc` silences the hooks (prestart) where this would otherwise live.
set -eu
cd "$(dirname "$0")/.."

PATH="$PWD/node_modules/.bin:$PATH"
export PATH

node scripts/install.js
hash -r # the packages have just brought a newer node
node scripts/build.js

exec node src/cli/start.ts "$@"
