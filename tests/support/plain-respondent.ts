/** Answers that were sent under the code which the read-through page had shown. */
export interface Sending {
	readonly code: string;
	/** What they say to the first statements. */
	readonly value: number;
	/** `unknown` while nobody has answered whether they arrived. */
	state: 'unknown' | 'acknowledged' | 'not_kept';
}

/** Somebody with a link and a browser without scripts, and what the server told them. */
export interface Respondent {
	readonly token: string;
	readonly evaluationId: string;
	readonly comment: string;
	/** What they answer; some think again and replace it. */
	readonly values: readonly number[];
	/** Whoever is interrupted presses again, as browsers offer, or opens the link anew. */
	readonly pressesAgain: boolean;
	readonly sendings: Sending[];
	/** The server has said that it keeps what they have filled in. */
	hasSaved: boolean;
}

/** The server answered, but not as it should. Being interrupted is something else. */
class Surprise extends Error {}

/** What a proxy says whose server went away in between. The program itself never says so. */
function requireAnswer({ status }: Response): void {
	if (status === 502 || status === 504) throw new Error('the server went away');
}

/** Whether the server has acknowledged all that they have to say. */
export function isDone({ values, sendings }: Respondent): boolean {
	return countAcknowledged(sendings) === values.length;
}

/** What those who send notice together. */
export interface Noticed {
	/** Answers of the server that should not be. */
	readonly surprises: string[];
	/** Sendings whose answer did not come. */
	readonly cutOff: Set<Sending>;
}

const atOnce = 24;

/** Many answer at the same time, each at their own pace, until they are done, stopped or cut off. */
export function sendAll(origin: string, people: readonly Respondent[], noticed: Noticed) {
	const waiting = people.filter((person) => !isDone(person));
	let done = 0;
	let isStopped = false;

	const work = async () => {
		for (let person = waiting.shift(); person && !isStopped; person = waiting.shift()) {
			await goOn(origin, person).catch((problem: unknown) => {
				if (problem instanceof Surprise) noticed.surprises.push(problem.message);
			});
			const last = person.sendings.at(-1);
			if (last?.state === 'unknown') noticed.cutOff.add(last);
			if (isDone(person)) done += 1;
		}
	};

	return {
		isOver: Promise.all(Array.from({ length: atOnce }, work)),
		countDone: () => done,
		stop: () => (isStopped = true)
	};
}

/** Fills in and sends until all is acknowledged. Throws where the server goes away in between. */
async function goOn(origin: string, person: Respondent): Promise<void> {
	const last = person.sendings.at(-1);
	if (last?.state === 'unknown') await findOut(origin, person, last);

	while (!isDone(person)) await fillInAndSend(origin, person);
}

async function findOut(origin: string, person: Respondent, sending: Sending): Promise<void> {
	if (person.pressesAgain || person.sendings.length > 1) return press(origin, person, sending);

	const link = `${origin}/s/${person.token}`;
	const shown = await fetch(`${link}/gennemse`, { redirect: 'manual' });
	requireAnswer(shown);
	if (shown.status === 200) return void (sending.state = 'not_kept');

	const first = await fetch(link);
	requireAnswer(first);
	const page = await first.text();
	if (!page.includes('Der er allerede svaret')) throw new Surprise('a link that says neither');
	sending.state = 'acknowledged';
	person.hasSaved = false;
}

async function fillInAndSend(origin: string, person: Respondent): Promise<void> {
	const { token, comment, values, sendings } = person;
	const value = values[countAcknowledged(sendings)] ?? 0;
	const code = sendings.findLast(({ state }) => state === 'acknowledged')?.code;
	const post = (page: string, fields: Record<string, string>) =>
		submitForm(origin, `/s/${token}${page}`, fields);

	if (!person.hasSaved) {
		if (code !== undefined) await post('', { go: 'next', code });
		const answers = { samlet_1: `${value}`, samlet_2: `${value}`, samlet_3: `${value}` };
		await post('/samlet', { go: 'next', ...answers });
		await post('/kommentarer', { go: 'next', aaben_1: comment });
		person.hasSaved = true;
	}

	const shown = await fetch(`${origin}/s/${token}/gennemse`, { redirect: 'manual' });
	requireAnswer(shown);
	const page = await shown.text();
	if (shown.status !== 200 || !page.includes(comment)) throw new Surprise('a draft was lost');
	const newCode = /name="code" value="([^"]+)"/u.exec(page)?.[1] ?? '';
	const sending: Sending = { code: newCode, value, state: 'unknown' };
	sendings.push(sending);

	await press(origin, person, sending);
}

async function press(origin: string, person: Respondent, sending: Sending): Promise<void> {
	const page = `/s/${person.token}/gennemse`;
	const to = await submitForm(origin, page, { code: sending.code });
	if (!to.startsWith('/s/tak'))
		throw new Surprise(`sending led to ${to.replace(person.token, '…')}`);
	sending.state = 'acknowledged';
	person.hasSaved = false;
}

/** Where a form leads to. Every form here leads somewhere. */
async function submitForm(
	origin: string,
	path: string,
	fields: Readonly<Record<string, string>>
): Promise<string> {
	const answer = await fetch(`${origin}${path}`, {
		method: 'POST',
		body: new URLSearchParams(fields),
		headers: { origin },
		redirect: 'manual'
	});
	requireAnswer(answer);
	const to = answer.headers.get('location');
	if (answer.status !== 303 || to === null)
		throw new Surprise(`a form was met with ${answer.status}`);

	return to;
}

function countAcknowledged(sendings: readonly Sending[]): number {
	return sendings.filter(({ state }) => state === 'acknowledged').length;
}
