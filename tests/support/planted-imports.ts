import { inScript, type Planted } from './planted.ts';

const server = 'src/lib/server';

const domainOnly = /The domain imports nothing but the domain/;
const counts = /Counts are written by the close/;
const ballots = /Ballots are written when sent/;
const verbs = /A noun uses the queries of another, not its verbs/;
const noPages = /The server knows nothing of pages/;

/** Who may import whom: a violation of each border. */
export const borders: Readonly<Record<string, Planted>> = {
	'the domain imports no library': {
		planted: ['src/lib/domain/round/state.ts', importing('zod')],
		clean: ['src/lib/domain/round/state.ts', importing('#lib/domain/language.ts')],
		says: domainOnly
	},
	'the domain imports no server': {
		planted: ['src/lib/domain/round/state.ts', importing('#lib/server/random.ts')],
		clean: ['src/lib/domain/round/state.ts', importing('../language.ts')],
		says: domainOnly
	},
	'only statistics and disclosure import numeric libraries': {
		planted: ['src/lib/domain/scoring/score.ts', importing('highs')],
		clean: ['src/lib/domain/disclosure/audit/audit-team.ts', importing('highs')],
		says: domainOnly
	},
	'disclosure imports no other library': {
		planted: ['src/lib/domain/disclosure/audit/audit-team.ts', importing('kysely')],
		clean: ['src/lib/domain/statistics/t.ts', importing('@stdlib/stats-base-dists-t')],
		says: /the domain imports the domain and numeric libraries/
	},
	'schemas know no server': {
		planted: ['src/lib/schemas/answers.ts', importing('#lib/server/random.ts')],
		clean: ['src/lib/schemas/answers.ts', importing('zod')],
		says: /Schemas and words know the domain/
	},
	'words know no component': {
		planted: ['src/lib/i18n/format.ts', importing('#lib/components/Field.svelte')],
		clean: ['src/lib/i18n/format.ts', importing('#lib/domain/language.ts')],
		says: /Schemas and words know the domain/
	},
	'charts know no database': {
		planted: ['src/lib/charts/plot.ts', importing('#db/migrations/list.ts')],
		clean: ['src/lib/charts/plot.ts', importing('chart.js')],
		says: /What is drawn knows the domain and the words/
	},
	'components know no server': {
		planted: ['src/lib/components/Planted.svelte', inScript(importing('#lib/server/random.ts'))],
		clean: ['src/lib/components/Planted.svelte', inScript(importing('#lib/i18n/path.ts'))],
		says: /What is drawn knows the domain and the words/
	},
	'the server knows no page': {
		planted: [`${server}/rounds/open.ts`, importing('$app/server')],
		clean: [`${server}/rounds/open.ts`, importing('../invitations/queries.ts')],
		says: noPages
	},
	'the close knows no page': {
		planted: [`${server}/rounds/close.ts`, importing('#lib/components/Field.svelte')],
		clean: [`${server}/rounds/close.ts`, importing('../ballots/queries.ts')],
		says: noPages
	},
	'a noun calls no verb of another': {
		planted: [`${server}/rounds/open.ts`, importing('../evaluations/withdraw.ts')],
		clean: [`${server}/jobs/close-due.ts`, importing('../rounds/close.ts')],
		says: verbs
	},
	'no detour leads to the verb of another': {
		planted: [`${server}/rounds/open.ts`, importing('#lib/server/evaluations/withdraw.ts')],
		clean: [`${server}/rounds/open.ts`, importing('#lib/server/evaluations/plan/queries.ts')],
		says: verbs
	},
	'only the close and releases meet tallies': {
		planted: [`${server}/evaluations/show.ts`, importing('../tallies/queries.ts')],
		clean: [`${server}/releases/build.ts`, importing('../tallies/queries.ts')],
		says: counts
	},
	'no detour leads to named answers': {
		planted: [`${server}/accounts/show.ts`, importing('#lib/server/named-answers/queries.ts')],
		clean: [`${server}/rounds/close.ts`, importing('../named-answers/queries.ts')],
		says: counts
	},
	'a job meets no moments': {
		planted: [`${server}/jobs/nightly.ts`, importing('../moments/queries.ts')],
		clean: [`${server}/national/release.ts`, importing('../moments/queries.ts')],
		says: counts
	},
	'submitting meets no tally': {
		planted: [`${server}/ballots/submit.ts`, importing('../tallies/queries.ts')],
		clean: [`${server}/ballots/submit.ts`, importing('./queries.ts')],
		says: counts
	},
	'ballots are met where they are sent and counted': {
		planted: [`${server}/invitations/remind.ts`, importing('../ballots/queries.ts')],
		clean: [`${server}/rounds/close.ts`, importing('../ballots/queries.ts')],
		says: ballots
	},
	'nothing else beside the ballots reads them': {
		planted: [`${server}/ballots/show.ts`, importing('./queries.ts')],
		clean: [`${server}/ballots/replace-code.ts`, importing('./queries.ts')],
		says: ballots
	},
	'releases see counts and no ballots': {
		planted: [`${server}/releases/build.ts`, importing('../ballots/queries.ts')],
		clean: [`${server}/releases/build.ts`, importing('../named-answers/queries.ts')],
		says: ballots
	},
	'routes write no SQL': {
		planted: ['src/routes/+page.server.ts', importing('kysely')],
		clean: ['src/routes/+page.server.ts', importing('#lib/server/rounds/queries.ts')],
		says: /Routes call verbs and queries/
	},
	'routes open no database': {
		planted: ['src/routes/+page.server.ts', importing('#lib/server/db/client.ts')],
		clean: ['src/hooks.server.ts', importing('#lib/server/db/client.ts')],
		says: /Routes call verbs and queries/
	},
	'routes see no counts': {
		planted: [
			'src/routes/rapport/[id]/+page.server.ts',
			importing('#lib/server/tallies/queries.ts')
		],
		clean: [
			'src/routes/rapport/[id]/+page.server.ts',
			importing('#lib/server/releases/queries.ts')
		],
		says: counts
	},
	'routes see no ballots': {
		planted: ['src/routes/s/[token]/+page.server.ts', importing('#lib/server/ballots/queries.ts')],
		clean: ['src/routes/s/[token]/+page.server.ts', importing('#lib/server/ballots/submit.ts')],
		says: ballots
	},
	'commands write no SQL': {
		planted: ['src/cli/round.ts', importing('kysely')],
		clean: ['src/cli/round.ts', importing('#lib/server/db/client.ts')],
		says: /Commands open the database and call verbs/
	},
	'commands see no counts': {
		planted: ['src/cli/round.ts', importing('#lib/server/moments/queries.ts')],
		clean: ['src/cli/round.ts', importing('#lib/server/rounds/close.ts')],
		says: counts
	},
	'imports do not climb': {
		planted: [`${server}/rounds/open.ts`, importing('../../domain/language.ts')],
		clean: [`${server}/rounds/open.ts`, importing('../random.ts')],
		says: /An import climbs one folder at most/
	}
};

function importing(address: string): string {
	return `import * as planted from '${address}'; void planted;`;
}
