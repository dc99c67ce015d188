import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor, Role } from '#lib/domain/access/actor.ts';
import type { Language } from '#lib/domain/language.ts';
import { replaceBounced } from '#lib/server/invitations/replace-bounced.ts';
import { withdrawInvitation } from '#lib/server/invitations/withdraw.ts';
import { deliverMails } from '#lib/server/mail/deliver.ts';
import { openTransport, type Transport } from '#lib/server/mail/transport.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { askForOrganisation } from '#lib/server/organisations/ask.ts';
import { findAskedBy } from '#lib/server/organisations/asked.queries.ts';
import { judgeOrganisation } from '#lib/server/organisations/judge.ts';
import { addRole, deleteRole } from '#lib/server/roles/queries.ts';
import { openTestRound, openingTime, type OpenedRound } from './support/builders.ts';
import { databaseKinds, openTestDatabase, type TestDatabase } from './support/database.ts';
import { openMailbox, type Mailbox } from './support/mailbox.ts';

const origin = 'https://spejl.example.dk';
const appSecret = new TextEncoder().encode('x'.repeat(32));
/** The round opens on Monday 2 November at ten in Denmark. */
const tuesday = new Date('2026-11-03T07:00:00Z');

describe.for(databaseKinds)('mail to organisations, on %s', (kind) => {
	let database: TestDatabase;
	let mailbox: Mailbox;
	let transport: Transport;
	let count = 0;

	beforeAll(async () => {
		database = await openTestDatabase(kind);
		mailbox = await openMailbox();
		transport = openTransport({ kind: 'smtp', url: mailbox.url, from: 'Spejl <spejl@example.dk>' });
	});
	afterAll(async () => {
		transport.close();
		await mailbox.close();
		await database.close();
	});
	beforeEach(async () => {
		await database.db.deleteFrom('mail_outbox').execute();
		mailbox.mails.length = 0;
		mailbox.answer = () => undefined;
		count += 1;
	});

	async function deliver(now: Date, keys = openKeyRing(`${database.folder}/keys`)) {
		const delivering = {
			...{ db: database.db, keys, settings: { origin, appSecret }, transport },
			log: { warn: () => undefined, error: () => undefined }
		};
		while ((await deliverMails(delivering, now)) > 0);
	}

	const mailsTo = (address: string) => mailbox.mails.filter(({ to }) => to === address);

	async function signUp(name: string, language: Language = 'da'): Promise<Actor> {
		const actor = {
			...{ accountId: `${name}${count}`, email: `${name}${count}@x.dk`, name, language },
			roles: []
		};
		const { accountId: id, email } = actor;
		await database.db.insertInto('account').values({ id, email, name, language }).execute();

		return actor;
	}

	describe('whoever asked for an organisation', () => {
		async function ask(language: Language) {
			const asker = await signUp('beder', language);
			const asked = { name: 'Nørre Herred Kommune', sector: 'kommune', why: 'Jeg er HR-chef.' };
			await askForOrganisation(database.db, asker, asked, openingTime);
			const waiting = await findAskedBy(database.db, asker.accountId);

			return { asker, id: waiting?.id ?? '' };
		}

		const judge = async (id: string, verdict: 'verified' | 'declined') =>
			judgeOrganisation(database.db, await signUp('drift'), id, verdict, openingTime);

		test.for([
			['da', 'få Nørre Herred Kommune oprettet. Det er sket', ''],
			['en', 'for Nørre Herred Kommune to be set up. That is done', '?lang=en']
		] as const)('is told in %s that it can begin, and where', async ([language, words, mark]) => {
			const { asker, id } = await ask(language);
			await judge(id, 'verified');
			await deliver(openingTime);

			expect(mailbox.mails).toHaveLength(1);
			const [mail] = mailsTo(asker.email);
			expect(mail?.text).toContain(words);
			expect(mail?.text).toContain(`${origin}/organisation/${id}${mark}\n`);
			expect(mail?.text).not.toMatch(/HR-chef|drift/u);
		});

		test.for([
			['da', 'har set på det og ikke oprettet den', ''],
			['en', 'has looked at it and has not set it up', '?lang=en']
		] as const)('is told in %s that it was declined', async ([language, words, mark]) => {
			const { asker, id } = await ask(language);
			await judge(id, 'declined');
			await deliver(openingTime);

			const [mail] = mailsTo(asker.email);
			expect(mail?.text).toContain(words);
			expect(mail?.text).toContain(`${origin}/organisation/ny${mark}\n`);
			expect(mail?.text).not.toMatch(/HR-chef|drift/u);
		});

		test('is told once, however often it is answered', async () => {
			const { asker, id } = await ask('da');
			await judge(id, 'verified');
			count += 1;
			expect(await judge(id, 'declined')).toBe('not_found');
			await deliver(openingTime);

			expect(mailsTo(asker.email)).toHaveLength(1);
		});
	});

	describe('coordinators hear of addresses that cannot be reached', () => {
		async function open(roles: readonly Role[], refused: number) {
			const round = await openTestRound(database, { employees: [5, 5] });
			const people = [];
			for (const [index, role] of roles.entries()) {
				const person = await signUp(`${role}${index}`);
				const { accountId } = person;
				await addRole(database.db, { organisationId: round.organisationId, accountId, role });
				people.push(person);
			}
			const employees = round.evaluations.flatMap(({ links }) =>
				links.filter(({ group }) => group === 'employee').map(({ address }) => address)
			);
			refuse(employees.slice(0, refused));
			await deliver(openingTime, round.keys);
			mailbox.mails.length = 0;

			return { round, people, employees };
		}

		function refuse(addresses: readonly string[]) {
			const gone = new Set(addresses);
			mailbox.answer = (address) => (gone.has(address) ? 550 : undefined);
		}

		const textsTo = ({ email }: Actor) => mailsTo(email).map(({ text }) => text);
		const pageOf = ({ organisationId, id }: OpenedRound) =>
			`${origin}/organisation/${organisationId}/runde/${id}`;

		test('in one mail on the next working morning, with how many and a link, and no address', async () => {
			const { round, people, employees } = await open(['coordinator', 'orgadmin'], 3);
			const [coordinator, administrator] = people;
			if (!coordinator || !administrator) throw new Error('there are two');

			await deliver(new Date(tuesday.getTime() - 1000), round.keys);
			expect(textsTo(coordinator)).toEqual([]);
			await deliver(tuesday, round.keys);

			const [mail, ...others] = mailsTo(coordinator.email);
			expect(others).toEqual([]);
			expect(mail?.text).toContain('er der 3 invitationer, vi ikke kunne levere');
			expect(mail?.text).toContain(`${pageOf(round)}?vis=venter`);
			for (const address of employees) expect(mail?.raw).not.toContain(address);
			expect(textsTo(administrator)).toEqual([]);
		});

		test('again only when there are new ones, and not before the morning after', async () => {
			const { round, people, employees } = await open(['coordinator'], 1);
			const [coordinator] = people;
			if (!coordinator) throw new Error('there is one');
			await deliver(tuesday, round.keys);
			await deliver(new Date('2026-11-04T07:00:00Z'), round.keys);
			expect(textsTo(coordinator)).toHaveLength(1);

			/* Two that are corrected on Friday bounce too, and it is told on Monday. */
			const friday = new Date('2026-11-06T10:00:00Z');
			refuse(['ny1@x.dk', 'ny2@x.dk']);
			await correct(round, coordinator, [employees[0] ?? '', 'ny1@x.dk'], friday);
			await correct(round, coordinator, ['ny1@x.dk', 'ny2@x.dk'], friday);
			for (const day of ['07', '08'])
				await deliver(new Date(`2026-11-${day}T10:00:00Z`), round.keys);
			expect(textsTo(coordinator)).toHaveLength(1);
			await deliver(new Date('2026-11-09T07:00:00Z'), round.keys);

			expect(textsTo(coordinator)).toHaveLength(2);
			expect(textsTo(coordinator).at(-1)).toContain('1 invitation, vi ikke kunne levere');
		});

		test('or its administrators, where nobody is coordinator; and nobody who has lost the role', async () => {
			const { round, people } = await open(['orgadmin', 'orgadmin', 'researcher'], 1);
			const [one, other, researcher] = people;
			if (!one || !other || !researcher) throw new Error('there are three');
			const { organisationId } = round;
			await deleteRole(database.db, {
				...{ organisationId, accountId: other.accountId },
				role: 'orgadmin'
			});
			await deliver(tuesday, round.keys);

			expect(textsTo(one)).toHaveLength(1);
			expect([...textsTo(other), ...textsTo(researcher)]).toEqual([]);
		});

		test('but not when all of it was put right before the morning', async () => {
			const { round, people, employees } = await open(['coordinator'], 1);
			const [coordinator] = people;
			if (!coordinator) throw new Error('there is one');
			const { id, evaluationId } = await bouncedOne(employees[0] ?? '');
			await withdrawInvitation(
				database.db,
				keeperOf(round, coordinator),
				evaluationId,
				id,
				openingTime
			);
			await deliver(tuesday, round.keys);

			expect(textsTo(coordinator)).toEqual([]);
		});

		async function correct(
			round: OpenedRound,
			actor: Actor,
			[from, to]: readonly [string, string],
			now: Date
		) {
			const { id: invitationId, evaluationId } = await bouncedOne(from);
			const outcome = await replaceBounced(
				...([database.db, round.keys, keeperOf(round, actor), evaluationId] as const),
				{ invitationId, address: to },
				now
			);
			expect(outcome).toBe('replaced');
			await deliver(now, round.keys);
		}

		async function bouncedOne(address: string) {
			const row = await database.db
				.selectFrom('invitation')
				.where('address', '=', address)
				.where('bounced', '=', 1)
				.select(['id', 'evaluation_id'])
				.executeTakeFirstOrThrow();

			return { id: row.id, evaluationId: row.evaluation_id };
		}
	});
});

function keeperOf({ organisationId }: OpenedRound, actor: Actor) {
	return { ...actor, organisationId, roles: [{ organisationId, role: 'coordinator' as const }] };
}
