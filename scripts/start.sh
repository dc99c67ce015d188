#!/bin/sh
# What `npm start` does. It needs nothing but npm and any Node: the packages bring the Node that runs
# the server, and `.npmrc` silences the hooks (prestart) where this would otherwise live.
set -eu
cd "$(dirname "$0")/.."

PATH="$PWD/node_modules/.bin:$PATH"
MALLOC_ARENA_MAX=2 # threads share their room, or each keeps some for itself
export PATH MALLOC_ARENA_MAX

node scripts/install.js
hash -r # the packages have just brought a newer node
node scripts/build.js

# Memory is looked through early: what visits leave behind would else lie around, up to 200 MB of it. What
# is new is looked through by one thread: on two cores, waking others takes longer than they help.
exec node --max-semi-space-size=8 --initial-old-space-size=32 --heap-growing-percent=100 --no-parallel-scavenge src/cli/start.ts "$@"
