#!/bin/sh
# What `npm run country` does: imports a large invented country into a database of its own, and releases it.
set -eu
cd "$(dirname "$0")/.."

PATH="$PWD/node_modules/.bin:$PATH"
export PATH

node scripts/install.js
hash -r # the packages have just brought a newer node

exec node scripts/country.ts "$@"
