#!/bin/sh
# What `npm run demo` does: the same server over a database of its own, filled on the first run.
set -eu
cd "$(dirname "$0")/.."

PATH="$PWD/node_modules/.bin:$PATH"
DATABASE_URL=file:demo-data/ledelsesspejl.db
KEY_DIR=demo-data/keys
MAIL_OUTBOX=demo-data/outbox
MALLOC_ARENA_MAX=2 # as npm start does
export PATH DATABASE_URL KEY_DIR MAIL_OUTBOX MALLOC_ARENA_MAX

node scripts/install.js
hash -r # the packages have just brought a newer node
node scripts/build.js

node src/cli/demo.ts

exec node --max-semi-space-size=8 --initial-old-space-size=32 --heap-growing-percent=100 --no-parallel-scavenge src/cli/start.ts "$@"
