import { tellPair } from '#db/demo/pair.ts';
import type { Product } from '#lib/server/product.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { isEmpty } from '#lib/server/seeding/queries.ts';
import type { Answer } from '../command/run.ts';
import { inviteCrowd } from './crowd.ts';
import { outline } from './outline.ts';
import { playStory, type Played } from './play.ts';
import { withdrawSome } from './withdraw.ts';
import type { Wish } from './words.ts';

/** Fills an empty database with two invented organisations, and says what is in it. */
export async function fillDatabase(product: Product, wish: Wish, now: Date): Promise<Answer> {
	if (!(await isEmpty(product.db)))
		return { problems: ['The database is not empty: seed fills an empty one only.'] };

	const crowds = wish.invites > 0 ? 1 : 0;
	const story = tellPair(currentQuestionnaire(), wish.seed, crowds, now);
	const played = await playStory(product, story, now);
	const withdrawn = await withdrawSome(product, played, now);
	const crowded = wish.invites > 0 ? await addCrowd(product, played, wish.invites, now) : played;
	const filled = await outline(product, crowded, withdrawn, now);

	return { said: wish.json ? JSON.stringify(filled) : summarise(filled) };
}

/** The crowd's links join those of their leader, whose round was told for them. */
async function addCrowd(
	product: Product,
	played: Played,
	invites: number,
	now: Date
): Promise<Played> {
	const rounds = await Promise.all(
		played.rounds.map(async (round) => {
			const [leader] = round.evaluations;
			if (!round.story.key.endsWith('many') || !leader) return round;
			const links = await inviteCrowd(product, round, leader, invites, now);

			return { ...round, evaluations: [{ ...leader, links: [...leader.links, ...links] }] };
		})
	);

	return { ...played, rounds };
}

function summarise({ objects, invitations, actors }: Awaited<ReturnType<typeof outline>>): string {
	const links = actors.flatMap(({ id, login }) => (login ? [`  ${id}  ${login.url}`] : []));

	return [
		`Filled: ${objects.org.length} organisations, ${objects.leader.length} leaders,` +
			` ${objects.round.length} rounds, ${invitations.length} invitations.`,
		'Sign-in links, each good for an hour and for one use:',
		...links
	].join('\n');
}
