#!/bin/sh
# What `npm run soak` does: the long versions of the tests in tests/assurance, from a clean clone too.
set -eu
cd "$(dirname "$0")/.."

PATH="$PWD/node_modules/.bin:$PATH"
export PATH

node scripts/install.js
hash -r # the packages have just brought a newer node

exec node scripts/soak.js "$@"
