import { MIGRATIONS } from './migrations.ts'

/**
 * Rows as they stand in a database of each released version: one entry a migration, under its name. A new migration adds its
 * entry, with rows of the tables and columns that it brings or changes.
 */
export const SAMPLE_ROWS: Readonly<Record<string, string>> = {
  casework: `
    INSERT INTO institution VALUES
      ('H21020000001', '210200', '演示医院', 'hospital', 'level3', false, true, '', '', NULL, 'active');
    INSERT INTO person (region, person_id, id_type, id_number, name, sex, birth_date, created_at) VALUES
      ('210200', '11111111-1111-8111-a111-111111111111', '01', '\\x01', '\\x02', 'female', '1980-01-01', now());
    INSERT INTO person_book (region, person_id, account_fen, audit_seq, audit_hash) VALUES
      ('210200', '11111111-1111-8111-a111-111111111111', 12345, 1, sha256('1'));
    INSERT INTO enrolment (region, person_id, enrolment_id, scheme, category, state, from_date, benefits_from, continuous_since)
      VALUES ('210200', '11111111-1111-8111-a111-111111111111', '22222222-2222-7222-a222-222222222222', 'employee', 'working',
        'active', '2020-01-01', '2020-01-01', '2020-01-01');
    INSERT INTO ledger_entry (region, person_id, set_id, entry_no, account, amount_fen, booked_on, reason, ref) VALUES
      ('210200', '11111111-1111-8111-a111-111111111111', '33333333-3333-7333-a333-333333333333', 1, 'person:account', 12345,
        '2025-03-01', 'credit', '33333333-3333-7333-a333-333333333333'),
      ('210200', '11111111-1111-8111-a111-111111111111', '33333333-3333-7333-a333-333333333333', 2, 'fund:pooled', -12345,
        '2025-03-01', 'credit', '33333333-3333-7333-a333-333333333333');
    INSERT INTO audit_event (region, person_id, seq, at, actor, role, address, action, target, hash) VALUES
      ('210200', '11111111-1111-8111-a111-111111111111', 1, now(), 'system', 'system', '', 'account.credit', 'credit/1', sha256('1'))`,
}

/** Rows of the first `version` migrations. */
export const sampleRows = (version: number): string =>
  MIGRATIONS.slice(0, version)
    .map(({ name }) => {
      const rows = SAMPLE_ROWS[name]
      if (rows === undefined) throw new Error(`migration ${name} has no sample rows`)
      return rows
    })
    .join(';')
