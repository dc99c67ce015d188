// Who may import whom, and what must not be written where. docs/decisions/0003 tells why these are
// lint rules; tests/layers.test.ts plants a violation of each.

const climbing = {
	regex: '^\\.\\./\\.\\./',
	message: 'An import climbs one folder at most; from further away it begins with #lib/ or #db/.'
};
const oldAlias = { regex: '^\\$lib', message: 'The library is #lib/, which Node understands too.' };
const environment = {
	regex: '^(node:)?process$|^\\$env/',
	message: 'Settings come in as an argument; environment.ts reads them.'
};
const everywhere = [climbing, oldAlias, environment];

const counts = {
	regex: '(^|/)(tallies|named-answers|moments)/',
	message: 'Counts are written by the close, and met by it and by releases only.'
};
const ballots = {
	regex: '(^|/)ballots/([\\w-]+\\.)?queries',
	message: 'Ballots are written when sent, and met again by the close only.'
};
const ownBallots = { ...ballots, regex: '^\\./([\\w-]+\\.)?queries' };
const otherVerbs = {
	regex:
		'^(\\.\\./|#lib/server/)[\\w-]+/(?![\\w-]+\\.queries)(accept|add|adopt|build|cancel|close|deliver|import|open|protect|publish|release|remind|remove|replace|revoke|save|send|sign|start|submit|withdraw)(-|\\.|$)',
	message: 'A noun uses the queries of another, not its verbs.'
};

const pages = ['^\\$app/', '^#lib/(components|charts)/', '^svelte', '(^|/)routes/'];
const drivers = ['^kysely', '^better-sqlite3', '^pg$'];
const database = [...drivers, '^#db/', '^#lib/server/db/'];

const closing = ['src/lib/server/rounds/{close,cancel,count-ballots,prepare,write-count}{*,/**}'];
const releasing = ['src/lib/server/{releases,national}/**'];
const sealing = ['src/lib/server/ballots/**'];
const submitting = ['src/lib/server/ballots/{submit,replace-code}*'];
const counting = ['src/lib/server/{tallies,named-answers,moments}/**'];
const importing = ['src/lib/server/imports/**'];
const scheduling = ['src/lib/server/jobs/**'];
const numerics = ['src/lib/domain/{statistics,disclosure}/**'];

/** Says what the files of one layer may not import, and why. No two layers may share a file. */
function layer({ files, except = [], forbid, because }) {
	const patterns = [...everywhere, ...forbid].map((rule) =>
		typeof rule === 'string' ? { regex: rule, message: because } : rule
	);

	return {
		files,
		ignores: ['**/*.test.ts', ...except],
		rules: { 'no-restricted-imports': ['error', { patterns }] }
	};
}

const server = 'The server knows nothing of pages.';

const imports = [
	layer({
		files: ['src/lib/domain/**'],
		except: numerics,
		forbid: ['^(?!\\.{1,2}/|#lib/domain/)'],
		because: 'The domain imports nothing but the domain.'
	}),
	layer({
		files: numerics,
		forbid: ['^(?!\\.{1,2}/|#lib/domain/|@stdlib/|highs$)'],
		because: 'Here the domain imports the domain and numeric libraries.'
	}),
	layer({
		files: ['src/lib/{schemas,i18n}/**'],
		forbid: ['^#lib/(server|charts|components)/', ...database, ...pages],
		because: 'Schemas and words know the domain, nothing that stands above them.'
	}),
	layer({
		files: ['src/lib/{charts,components}/**'],
		forbid: ['^#lib/(server|schemas)/', ...database, '(^|/)routes/'],
		because: 'What is drawn knows the domain and the words, not the server or the database.'
	}),
	layer({
		files: ['src/lib/server/**'],
		except: [...closing, ...releasing, ...sealing, ...counting, ...scheduling, ...importing],
		forbid: [...pages, counts, ballots, otherVerbs],
		because: server
	}),
	layer({
		files: [...scheduling, ...importing],
		forbid: [...pages, counts, ballots],
		because: server
	}),
	layer({
		files: sealing,
		except: submitting,
		forbid: [...pages, counts, ballots, ownBallots, otherVerbs],
		because: server
	}),
	layer({ files: submitting, forbid: [...pages, counts, otherVerbs], because: server }),
	layer({ files: counting, forbid: [...pages, ballots, otherVerbs], because: server }),
	layer({ files: closing, forbid: pages, because: server }),
	layer({ files: releasing, forbid: [...pages, ballots], because: server }),
	layer({
		files: ['src/routes/**'],
		forbid: [...drivers, '^#db/', '^#lib/server/db/(?!ready\\.)', counts, ballots],
		because: 'Routes call verbs and queries; they write no SQL.'
	}),
	layer({
		files: ['src/cli/**'],
		forbid: [
			...drivers,
			'^#db/(?!demo/)',
			'^#lib/server/db/(?!(client|migrate|check|lock)\\.)',
			counts,
			ballots
		],
		because: 'Commands open the database and call verbs; they write no SQL.'
	})
];

const query = {
	selector:
		'CallExpression[callee.property.name=/^((select|delete|insert|replace|merge)(From|Into)|updateTable)$/]',
	message: 'Queries live in queries.ts.'
};
const sql = {
	selector: 'TaggedTemplateExpression:matches([tag.name="sql"], [tag.expression.name="sql"])',
	message: 'Queries live in queries.ts.'
};
const transaction = {
	selector: 'CallExpression[callee.property.name="transaction"]',
	message: 'Only verbs open transactions.'
};
const released = {
	selector:
		':matches(TSAsExpression, TSTypeAssertion, TSSatisfiesExpression) TSTypeReference > Identifier[name="Released"]',
	message: 'Only domain/disclosure makes a Released.'
};
const clock = {
	selector:
		':matches(NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"], CallExpression[callee.object.name="Date"][callee.property.name="now"])',
	message: 'The time comes in as `now`.'
};
const chance = {
	selector: 'MemberExpression[object.name="Math"][property.name="random"]',
	message: 'Randomness comes in as an argument, and secrets from node:crypto.'
};
const surroundings = {
	selector: 'MemberExpression[object.name="process"][property.name="env"]',
	message: 'Settings come in as an argument; environment.ts reads them.'
};
const outside = {
	selector: ':matches(CallExpression[callee.name="fetch"], MemberExpression[object.name="crypto"])',
	message: 'The domain neither asks the network nor makes or uses keys.'
};
/** Those in `packages`, each named in full, are behind no fence where they may be loaded late. */
function lateImport(...packages) {
	const named = packages.map((name) => `:not([source.value="${name}"])`).join('');

	return {
		selector: `ImportExpression${named}`,
		message: 'An import inside the code would pass the fences unseen.'
	};
}
const memory = {
	selector:
		':matches(Identifier[name=/^(localStorage|sessionStorage|indexedDB)$/], MemberExpression[object.name="document"][property.name="cookie"])',
	message: 'Nothing is kept in a browser.'
};
const cookies = {
	selector: 'Identifier[name="cookies"]',
	message: 'Whoever answers gets no cookie.'
};

const hidden = [clock, chance, surroundings];
const queryFiles = ['src/lib/server/**/{,*.}queries.ts'];
const databaseFiles = ['src/lib/server/db/**'];
const composition = ['src/hooks.server.ts', 'src/lib/server/product.ts'];

/** Says what may not be written in some files. No two of these may share a file either. */
function ban(files, except, banned) {
	return {
		files,
		ignores: ['**/*.test.ts', ...except],
		rules: { 'no-restricted-syntax': ['error', ...banned] }
	};
}

const syntax = [
	ban(
		['src/lib/domain/**'],
		['src/lib/domain/disclosure/**'],
		[...hidden, outside, released, lateImport()]
	),
	ban(['src/lib/domain/disclosure/**'], [], [...hidden, outside, lateImport()]),
	ban(
		['src/lib/server/**'],
		[...queryFiles, ...databaseFiles, ...composition],
		[...hidden, query, sql, released, lateImport('nodemailer')]
	),
	ban(queryFiles, [], [...hidden, transaction, released, lateImport()]),
	ban(databaseFiles, [], [...hidden, released, lateImport('pg')]),
	ban(
		['src/lib/{schemas,i18n,charts,components}/**', 'src/routes/**'],
		['src/routes/s/**'],
		[...hidden, query, sql, transaction, released, memory]
	),
	ban(['src/routes/s/**'], [], [...hidden, query, sql, transaction, released, memory, cookies]),
	ban(['src/cli/**'], [], [query, sql, transaction, chance, released]),
	ban(composition, [], [query, transaction, chance, released])
];

export const layers = [...imports, ...syntax];
