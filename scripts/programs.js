// Installs the programs that the tests need from Debian's packages, where the machine has none.
import { installChromium } from './chromium.js';
import { installHaproxy } from './haproxy.js';
import { installPostgres } from './postgres.js';
import { installStrace } from './strace.js';
import { installXmllint } from './xmllint.js';

/* One after the other, because Debian's packages let one in at a time; each also after one that failed. */
const outcomes = [
	installPostgres,
	installXmllint,
	installStrace,
	installHaproxy,
	installChromium
].map((install) => install());

process.exitCode = outcomes.every(Boolean) ? 0 : 1;
