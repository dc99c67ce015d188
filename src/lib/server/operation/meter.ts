import { HeldBack } from '#lib/domain/operation/held-back.ts';
import type { Family } from '#lib/domain/operation/exposition.ts';
import { happenings } from '../happenings.ts';
import { requestClasses, type Answered } from './answered.ts';
import { processFamilies, type ProcessFigures } from './process-figures.ts';

type Ending = 'well' | 'badly' | 'idle';
type MailTrouble = 'put_off' | 'given_up';

/** Seconds, as upper ends of classes. */
const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const peopleTogether = [1, 2, 4, 8, 16, 32, 64];

/**
 * Counts what this process does. Nothing here has a name, an address, a path or an id, and what visits
 * cause is held back until it is many people's: see decision 0084.
 */
export class Meter {
	readonly #requests = requestClasses.map((name) => ({
		name,
		held: new HeldBack(durations, ['fine', 'refused'])
	}));
	readonly #commits = new HeldBack(peopleTogether);
	readonly #mails = new HeldBack([]);
	readonly #jobs = new Map<string, Record<Ending, number>>();
	readonly #troubledMinutes: Record<MailTrouble, number> = { put_off: 0, given_up: 0 };
	readonly #troubles = new Set<MailTrouble>();
	#failed = 0;
	#figures: ProcessFigures | undefined;

	/** Hears what the program tells of itself, until the returned function is called. */
	hear(): () => void {
		const commit = (people: number) => this.#commits.note(people);
		const job = (name: string, ended: Ending) => this.#countJob(name, ended);
		const mail = (outcome: 'sent' | MailTrouble) => this.#noteMail(outcome);
		happenings.on('commit', commit).on('job', job).on('mail', mail);

		return () => void happenings.off('commit', commit).off('job', job).off('mail', mail);
	}

	noteAnswer({ name, seconds, status }: Answered): void {
		const held = this.#requests.find((each) => each.name === name)?.held;
		held?.note(seconds, outcomeOf(status));
		/* Faults are told at once: they are ours, and the log has each with its moment. */
		if (status >= 500) this.#failed += 1;
	}

	/** Of mails that fail only the minutes are counted: how many reminders did is how many people are missing. */
	everyMinute(): void {
		for (const kind of this.#troubles) this.#troubledMinutes[kind] += 1;
		this.#troubles.clear();
	}

	everyTenMinutes(figures: ProcessFigures): void {
		this.#figures = figures;
		for (const { held } of this.#requests) held.settle();
		this.#commits.settle();
		this.#mails.settle();
	}

	families(): readonly Family[] {
		return [
			...this.#requestFamilies(),
			histogram('commit_people', 'How many shared a commit.', this.#commits),
			{
				name: 'mails_sent_total',
				help: `Mails that left, ${together}.`,
				type: 'counter',
				samples: [{ value: this.#mails.count }]
			},
			{
				name: 'mail_troubled_minutes_total',
				help: 'Minutes in which a mail was put off, or given up.',
				type: 'counter',
				samples: Object.entries(this.#troubledMinutes).map(([kind, value]) => ({
					...{ labels: { kind }, value }
				}))
			},
			{
				name: 'job_runs_total',
				help: 'Turns of this process’s jobs, by how they ended.',
				type: 'counter',
				samples: [...this.#jobs].flatMap(([job, endings]) =>
					Object.entries(endings).map(([ended, value]) => ({ labels: { job, ended }, value }))
				)
			},
			...processFamilies(this.#figures)
		];
	}

	#requestFamilies(): readonly Family[] {
		return [
			{
				name: 'requests_total',
				help: `Requests answered with less than 500, ${together}.`,
				type: 'counter',
				samples: this.#requests.flatMap(({ name, held }) =>
					held.kinds.map(([outcome, value]) => ({ labels: { class: name, outcome }, value }))
				)
			},
			{
				name: 'request_duration_seconds',
				help: `From a request to the end of its answer, ${together}.`,
				type: 'histogram',
				samples: this.#requests.flatMap(({ name, held }) => held.samples({ class: name }))
			},
			{
				name: 'requests_failed_total',
				help: 'Requests answered with 500 or more, told at once.',
				type: 'counter',
				samples: [{ value: this.#failed }]
			}
		];
	}

	#countJob(name: string, ended: Ending): void {
		const endings = this.#jobs.get(name) ?? { well: 0, badly: 0, idle: 0 };
		this.#jobs.set(name, { ...endings, [ended]: endings[ended] + 1 });
	}

	#noteMail(outcome: 'sent' | MailTrouble): void {
		if (outcome === 'sent') this.#mails.note(1);
		else this.#troubles.add(outcome);
	}
}

const together = 'told every ten minutes where at least 200 have come';

function histogram(name: string, help: string, held: HeldBack): Family {
	return { name, help: `${help} Also ${together}.`, type: 'histogram', samples: held.samples() };
}

function outcomeOf(status: number): 'fine' | 'refused' | undefined {
	if (status >= 500) return undefined;

	return status >= 400 ? 'refused' : 'fine';
}
