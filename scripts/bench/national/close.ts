import { emptyDraft } from '#lib/domain/ballot/draft.ts';
import { encodeAnswers } from '#lib/domain/ballot/encode.ts';
import { layoutFor } from '#lib/domain/ballot/layout.ts';
import type { Answer } from '#lib/domain/ballot/answers.ts';
import { packTally } from '#lib/domain/disclosure/pack-tally.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { listAskedItems, type Selection } from '#lib/domain/questionnaire/selection.ts';
import { sealerTo } from '#lib/server/keys/seal.ts';
import { momentsBinding } from '#lib/server/moments/queries.ts';
import { simulateTeam } from './answer.ts';
import { openChance, type Chance } from './chance.ts';
import type { PlannedLeader, PlannedOrganisation } from './plan.ts';

/** What everything is counted by and sealed to. */
export interface ClosingTerms {
	readonly questionnaire: Questionnaire;
	readonly questionnaireVersion: string;
	readonly year: number;
	/** Of the year's moments. */
	readonly publicKey: Uint8Array;
}

export const askedOfAll: Selection = {
	form: 'standard',
	themes: [],
	comments: true,
	conditions: true,
	peers: true
};

/** What the close of one leader's evaluation leaves. */
export interface ClosedLeader {
	readonly background: string;
	readonly groups: readonly {
		readonly group: 'employee' | 'peer';
		readonly n: number;
		readonly invited: number;
		readonly tally: string;
		readonly moments: Uint8Array;
	}[];
	/** A ballot in its plain form. */
	readonly self: Uint8Array;
}

/** Invents the answers of an organisation, and leaves of them what a close would. */
export function closeOrganisation(
	terms: ClosingTerms,
	{ leaders, seed }: PlannedOrganisation
): readonly ClosedLeader[] {
	const chance = openChance(seed);

	return leaders.map((leader) => closeLeader(terms, leader, chance));
}

function closeLeader(terms: ClosingTerms, leader: PlannedLeader, chance: Chance): ClosedLeader {
	const { questionnaire, questionnaireVersion, year, publicKey } = terms;
	const sector = leader.background['sektor'] ?? '';
	const seal = sealerTo(publicKey, 'moments');
	const self = answerAlone(questionnaire, leader, chance);
	const teams = (['employee', 'peer'] as const).map((group) => {
		const n = group === 'employee' ? leader.employees : leader.peers;
		const invited = n + chance.below(4);
		const { tally, moments } = simulateTeam(
			questionnaire,
			group,
			{ ...leader, n, invited },
			chance
		);
		return {
			group,
			n,
			invited,
			tally: packTally(questionnaire, askedOfAll, group, tally),
			moments
		};
	});

	return {
		self,
		background: JSON.stringify(leader.background),
		groups: teams.map((team) => ({
			...team,
			moments: seal(
				team.moments,
				momentsBinding({ year, sector, group: team.group, questionnaireVersion })
			)
		}))
	};
}

/** A leader's own answers: themselves, their conditions, their time and what they find hard. */
function answerAlone(
	questionnaire: Questionnaire,
	{ level }: PlannedLeader,
	chance: Chance
): Uint8Array {
	const asked = listAskedItems(questionnaire, askedOfAll, 'self').map(({ id }) => id);
	const answer = () =>
		Math.min(5, Math.max(1, Math.round(level + 0.2 + 0.8 * chance.normal()))) as Answer;
	const { parts } = questionnaire.leaderContext.timeSplit;
	const split = () => {
		const share = Math.floor(100 / parts.length);
		const last = 100 - share * (parts.length - 1);
		return Object.fromEntries(
			parts.map(({ code }, index) => [code, index === parts.length - 1 ? last : share])
		);
	};
	const themes = questionnaire.themes.filter(({ kind }) => kind === 'theme');
	const from = chance.below(themes.length);

	return encodeAnswers(
		{
			...emptyDraft.answers,
			items: Object.fromEntries(asked.map((id) => [id, answer()])),
			timeNow: split(),
			timeWish: split(),
			challenges: [0, 1, 2].map((step) => themes[(from + step) % themes.length]?.id ?? '')
		},
		new Set(asked),
		layoutFor(questionnaire)
	);
}
