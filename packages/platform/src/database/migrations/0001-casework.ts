/**
 * The first schema. Every business table begins with `region` (pooling region of the insured, six digits) and `person_id`, and
 * so does each of its keys: docs/decisions/0009. What concerns a region and no person is kept under the nil person.
 * Money is bigint fen, ratios are basis points, quantities are 1/10000.
 */
export const CASEWORK = `
-- Reference tables: small, versioned, the same on every node -------------------------------------------------------------

CREATE TABLE institution (
  institution_id text PRIMARY KEY CHECK (institution_id ~ '^[HP][0-9]{11}$'),
  region text NOT NULL,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('hospital', 'community', 'pharmacy')),
  level text NOT NULL CHECK (level IN ('community', 'level1', 'level2', 'level3', 'level3-special')),
  specialist boolean NOT NULL,
  linked boolean NOT NULL,
  address text NOT NULL,
  phone text NOT NULL,
  signing_key bytea,
  state text NOT NULL CHECK (state IN ('active', 'suspended'))
);
CREATE INDEX institution_by_region ON institution (region, institution_id);

CREATE TABLE catalogue_item (
  region text NOT NULL,
  code text NOT NULL,
  from_date date NOT NULL,
  to_date date,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('drug', 'service', 'consumable')),
  class text NOT NULL CHECK (class IN ('A', 'B', 'C')),
  unit text NOT NULL,
  limit_price_fen jsonb NOT NULL,
  self_pay_bp integer CHECK (self_pay_bp BETWEEN 0 AND 10000),
  item text,
  PRIMARY KEY (region, code, from_date)
);

CREATE TABLE policy_set (
  set_hash text PRIMARY KEY,
  files jsonb NOT NULL,
  origin text NOT NULL CHECK (origin IN ('shipped', 'release')),
  published_at timestamptz NOT NULL
);

-- Which set is in force: that of the last row. Rows are only added, so that a set can come into force again.
CREATE TABLE policy_publication (
  ordinal integer PRIMARY KEY CHECK (ordinal > 0),
  set_hash text NOT NULL,
  region text NOT NULL,
  release_id uuid NOT NULL,
  published_at timestamptz NOT NULL
);

CREATE TABLE policy_release (
  region text NOT NULL,
  release_id uuid NOT NULL,
  title text NOT NULL,
  state text NOT NULL CHECK (state IN ('draft', 'checked', 'dry-run', 'submitted', 'published', 'withdrawn')),
  base_set text NOT NULL,
  files jsonb NOT NULL,
  set_hash text,
  findings jsonb,
  dry_run jsonb,
  author text NOT NULL,
  approver text,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  published_at timestamptz,
  PRIMARY KEY (region, release_id)
);

-- Sign-in: who may use the system ------------------------------------------------------------------------------------------

CREATE TABLE user_account (
  user_id uuid PRIMARY KEY,
  login text NOT NULL UNIQUE,
  display_name text NOT NULL,
  role text NOT NULL,
  region text NOT NULL,
  institution_id text,
  person_id uuid,
  password_hash text,
  password_expires_at timestamptz,
  totp_secret bytea,
  totp_last_step bigint,
  failed_attempts integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  oidc_subject text UNIQUE,
  state text NOT NULL CHECK (state IN ('active', 'disabled')),
  created_at timestamptz NOT NULL
);

CREATE TABLE session (
  token_hash bytea PRIMARY KEY,
  user_id uuid NOT NULL,
  created_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  ended_at timestamptz
);
CREATE INDEX session_by_user ON session (user_id);

CREATE TABLE request_nonce (
  institution_id text NOT NULL,
  nonce text NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (institution_id, nonce)
);

-- The person -----------------------------------------------------------------------------------------------------------------

CREATE TABLE person (
  region text NOT NULL,
  person_id uuid NOT NULL,
  id_type text NOT NULL,
  id_number bytea NOT NULL,
  name bytea NOT NULL,
  phone bytea,
  bank_account bytea,
  sex text NOT NULL CHECK (sex IN ('male', 'female')),
  birth_date date NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id)
);

-- The row that is locked by whoever changes anything of a person: account balance, head of the audit chain.
CREATE TABLE person_book (
  region text NOT NULL,
  person_id uuid NOT NULL,
  account_fen bigint NOT NULL DEFAULT 0 CHECK (account_fen >= 0),
  audit_seq bigint NOT NULL DEFAULT 0,
  audit_hash bytea NOT NULL,
  PRIMARY KEY (region, person_id)
) WITH (fillfactor = 70);

CREATE TABLE enrolment (
  region text NOT NULL,
  person_id uuid NOT NULL,
  enrolment_id uuid NOT NULL,
  scheme text NOT NULL CHECK (scheme IN ('employee', 'resident')),
  plan text,
  category text NOT NULL,
  groups text[] NOT NULL DEFAULT '{}',
  state text NOT NULL CHECK (state IN ('active', 'suspended', 'ended', 'conflict', 'transferring')),
  from_date date NOT NULL,
  to_date date,
  benefits_from date NOT NULL,
  continuous_since date NOT NULL,
  base_fen bigint CHECK (base_fen >= 0),
  employer text,
  other_region text,
  details jsonb NOT NULL DEFAULT '{}',
  PRIMARY KEY (region, person_id, enrolment_id)
);
-- A row is a period; the one that holds until further notice is the only one.
CREATE UNIQUE INDEX enrolment_live ON enrolment (region, person_id) WHERE to_date IS NULL AND state <> 'conflict';
CREATE INDEX enrolment_in_conflict ON enrolment (region, person_id) WHERE state = 'conflict';

-- Both regions of a transfer keep a copy; \`side\` says which one this is.
CREATE TABLE enrolment_transfer (
  region text NOT NULL,
  person_id uuid NOT NULL,
  transfer_id uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('in', 'out')),
  other_region text NOT NULL,
  state text NOT NULL CHECK (state IN ('accepted', 'requested', 'closed', 'completed', 'returned')),
  back_paid boolean NOT NULL,
  sheet jsonb,
  account_fen bigint NOT NULL DEFAULT 0 CHECK (account_fen >= 0),
  accepted_by text NOT NULL,
  closed_by text,
  why text,
  asked_on date NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, transfer_id)
);
CREATE UNIQUE INDEX enrolment_transfer_open ON enrolment_transfer (region, person_id, side)
  WHERE state IN ('accepted', 'requested', 'closed');
CREATE INDEX enrolment_transfer_queue ON enrolment_transfer (region, transfer_id) WHERE state IN ('accepted', 'requested', 'closed');

CREATE TABLE filing (
  region text NOT NULL,
  person_id uuid NOT NULL,
  filing_id uuid NOT NULL,
  type text NOT NULL CHECK (type IN ('long-term', 'referral', 'temporary')),
  kind text CHECK (kind IN ('retirement', 'residence', 'work')),
  place text NOT NULL,
  from_date date NOT NULL,
  to_date date,
  locked_to date,
  state text NOT NULL CHECK (state IN ('draft', 'submitted', 'in-review', 'returned', 'approved', 'rejected', 'active',
    'change-pending', 'superseded', 'cancelled', 'expired')),
  basis text NOT NULL CHECK (basis IN ('papers', 'commitment', 'automatic', 'none')),
  papers jsonb NOT NULL DEFAULT '[]',
  papers_complete boolean NOT NULL DEFAULT false,
  replaces uuid,
  correction jsonb,
  reviewer text,
  note text,
  submitted_at timestamptz,
  decided_by text,
  decided_at timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, filing_id)
);
CREATE INDEX filing_queue ON filing (region, state, submitted_at, filing_id) WHERE state IN ('submitted', 'in-review', 'change-pending');
CREATE INDEX filing_ending ON filing (region, to_date, person_id, filing_id) WHERE state = 'active' AND to_date IS NOT NULL;
CREATE INDEX filing_starting ON filing (region, from_date, person_id, filing_id) WHERE state = 'approved';

-- Care ------------------------------------------------------------------------------------------------------------------------

CREATE TABLE encounter (
  region text NOT NULL,
  person_id uuid NOT NULL,
  encounter_id uuid NOT NULL,
  institution_id text NOT NULL,
  place text NOT NULL,
  care text NOT NULL CHECK (care IN ('outpatient', 'chronic', 'emergency', 'inpatient', 'pharmacy')),
  level text NOT NULL,
  specialist boolean NOT NULL,
  selected boolean NOT NULL,
  referred boolean NOT NULL,
  signed boolean NOT NULL,
  emergency boolean NOT NULL,
  diagnosis text NOT NULL,
  admitted_on date NOT NULL,
  discharged_on date,
  state text NOT NULL CHECK (state IN ('open', 'discharged', 'settled', 'reopened', 'cancelled')),
  injury text NOT NULL DEFAULT 'none' CHECK (injury IN ('none', 'no-third-party', 'third-party')),
  transferred_from uuid,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, encounter_id)
) WITH (fillfactor = 85);
-- Without those reopened by a reversal: the person left them, and may be in the next one by then.
CREATE UNIQUE INDEX encounter_one_open_stay ON encounter (region, person_id)
  WHERE care = 'inpatient' AND state IN ('open', 'discharged');

CREATE TABLE fee_line (
  region text NOT NULL,
  person_id uuid NOT NULL,
  encounter_id uuid NOT NULL,
  line_no integer NOT NULL,
  batch text NOT NULL,
  code text NOT NULL,
  name text NOT NULL,
  class text NOT NULL CHECK (class IN ('A', 'B', 'C')),
  price_fen bigint NOT NULL CHECK (price_fen >= 0),
  quantity_e4 bigint NOT NULL CHECK (quantity_e4 > 0),
  limit_price_fen bigint,
  self_pay_bp integer,
  item text,
  provided_on date NOT NULL,
  origin text NOT NULL CHECK (origin IN ('own', 'outside-examination', 'outside-pharmacy')),
  amount_fen bigint NOT NULL,
  out_of_catalogue_fen bigint NOT NULL,
  over_limit_fen bigint NOT NULL,
  pre_self_pay_fen bigint NOT NULL,
  in_scope_fen bigint NOT NULL,
  CHECK (amount_fen = out_of_catalogue_fen + over_limit_fen + pre_self_pay_fen + in_scope_fen),
  PRIMARY KEY (region, person_id, encounter_id, line_no)
);

-- The year's counters of one scheme, as the last live settlement left them; \`last_ordinal\` counts settlements and reversals.
CREATE TABLE person_year (
  region text NOT NULL,
  person_id uuid NOT NULL,
  scheme text NOT NULL,
  year integer NOT NULL,
  counters jsonb NOT NULL,
  last_ordinal integer NOT NULL,
  PRIMARY KEY (region, person_id, scheme, year)
) WITH (fillfactor = 70);

CREATE TABLE settlement (
  region text NOT NULL,
  person_id uuid NOT NULL,
  settlement_id uuid NOT NULL,
  encounter_id uuid,
  claim_id uuid,
  kind text NOT NULL CHECK (kind IN ('direct', 'manual')),
  state text NOT NULL CHECK (state IN ('settled', 'reversed', 'reversal')),
  reverses uuid,
  scheme text NOT NULL,
  year integer NOT NULL,
  ordinal integer NOT NULL,
  institution_id text NOT NULL,
  place text NOT NULL,
  care text NOT NULL,
  settled_on date NOT NULL,
  filing text NOT NULL,
  filing_id uuid,
  status text NOT NULL CHECK (status IN ('payable', 'not-payable')),
  complete boolean NOT NULL,
  benefit text,
  version text,
  policy_hash text,
  policy_set text NOT NULL,
  total_fen bigint NOT NULL,
  out_of_catalogue_fen bigint NOT NULL,
  over_limit_fen bigint NOT NULL,
  pre_self_pay_fen bigint NOT NULL,
  in_scope_fen bigint NOT NULL,
  deductible_fen bigint NOT NULL,
  pooled_fund_fen bigint NOT NULL,
  employee_supplement_fen bigint NOT NULL,
  catastrophic_fen bigint NOT NULL,
  medical_aid_fen bigint NOT NULL,
  civil_servant_fen bigint NOT NULL,
  enterprise_supplement_fen bigint NOT NULL,
  other_fund_fen bigint NOT NULL,
  fund_total_fen bigint NOT NULL,
  hospital_share_fen bigint NOT NULL,
  person_total_fen bigint NOT NULL,
  account_fen bigint NOT NULL,
  shared_account_fen bigint NOT NULL,
  cash_fen bigint NOT NULL,
  settled_case jsonb NOT NULL,
  counters_after jsonb NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  CHECK (total_fen = out_of_catalogue_fen + over_limit_fen + pre_self_pay_fen + in_scope_fen),
  CHECK (fund_total_fen = pooled_fund_fen + employee_supplement_fen + catastrophic_fen + medical_aid_fen
    + civil_servant_fen + enterprise_supplement_fen + other_fund_fen),
  CHECK (total_fen = fund_total_fen + hospital_share_fen + person_total_fen),
  CHECK (person_total_fen = account_fen + shared_account_fen + cash_fen),
  CHECK ((encounter_id IS NULL) <> (claim_id IS NULL)),
  CHECK ((state = 'reversal') = (reverses IS NOT NULL)),
  PRIMARY KEY (region, person_id, settlement_id)
) WITH (fillfactor = 90);
CREATE UNIQUE INDEX settlement_order ON settlement (region, person_id, scheme, year, ordinal);
CREATE UNIQUE INDEX settlement_one_live ON settlement (region, person_id, encounter_id) WHERE state = 'settled' AND encounter_id IS NOT NULL;
CREATE UNIQUE INDEX settlement_one_claim ON settlement (region, person_id, claim_id) WHERE state = 'settled' AND claim_id IS NOT NULL;
CREATE UNIQUE INDEX settlement_reversed_once ON settlement (region, person_id, reverses) WHERE reverses IS NOT NULL;

-- Money -----------------------------------------------------------------------------------------------------------------------

CREATE TABLE ledger_entry (
  region text NOT NULL,
  person_id uuid NOT NULL,
  set_id uuid NOT NULL,
  entry_no integer NOT NULL,
  account text NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen <> 0),
  booked_on date NOT NULL,
  reason text NOT NULL,
  ref uuid NOT NULL,
  PRIMARY KEY (region, person_id, set_id, entry_no)
);

CREATE INDEX ledger_entry_by_day ON ledger_entry USING brin (booked_on);

CREATE TABLE ledger_day (
  region text NOT NULL,
  person_id uuid NOT NULL,
  account text NOT NULL,
  day date NOT NULL,
  amount_fen bigint NOT NULL,
  PRIMARY KEY (region, person_id, account, day)
);

-- Money put on a personal account by hand: one person proposes it, another decides.
CREATE TABLE account_credit (
  region text NOT NULL,
  person_id uuid NOT NULL,
  credit_id uuid NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  reason text NOT NULL,
  state text NOT NULL CHECK (state IN ('proposed', 'approved', 'rejected')),
  proposed_by text NOT NULL,
  proposed_at timestamptz NOT NULL,
  decided_by text CHECK (decided_by <> proposed_by),
  decided_at timestamptz,
  PRIMARY KEY (region, person_id, credit_id)
);
CREATE INDEX account_credit_queue ON account_credit (region, credit_id) WHERE state = 'proposed';

-- Sharing an account between relatives ----------------------------------------------------------------------------------------

-- Both sides keep a copy under their own person; \`side\` says which one this is.
CREATE TABLE account_bond (
  region text NOT NULL,
  person_id uuid NOT NULL,
  bond_id uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('payer', 'member')),
  other_region text NOT NULL,
  other_person uuid NOT NULL,
  relation text NOT NULL,
  limit_fen bigint CHECK (limit_fen >= 0),
  state text NOT NULL CHECK (state IN ('invited', 'bound', 'declined', 'unbound')),
  invited_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, bond_id)
);

-- On the payer's side: money set aside for one bill or one premium of a relative. A premium is always answered and does not
-- expire.
CREATE TABLE account_hold (
  region text NOT NULL,
  person_id uuid NOT NULL,
  hold_id uuid NOT NULL,
  bond_id uuid NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('bill', 'premium')),
  for_region text NOT NULL,
  for_person uuid NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  used_fen bigint NOT NULL DEFAULT 0 CHECK (used_fen BETWEEN 0 AND amount_fen),
  state text NOT NULL CHECK (state IN ('held', 'posted', 'void', 'refunded')),
  held_at timestamptz NOT NULL,
  expires_at timestamptz,
  closed_at timestamptz,
  PRIMARY KEY (region, person_id, hold_id)
);
CREATE INDEX account_hold_open ON account_hold (expires_at) WHERE state = 'held';

-- On the member's side: who claimed a hold first, a settlement or its voiding. The primary key decides.
CREATE TABLE hold_claim (
  region text NOT NULL,
  person_id uuid NOT NULL,
  hold_id uuid NOT NULL,
  payer_region text NOT NULL,
  payer_person uuid NOT NULL,
  settlement_id uuid,
  used_fen bigint NOT NULL DEFAULT 0,
  claimed_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, hold_id)
);

CREATE TABLE wallet_transfer (
  region text NOT NULL,
  person_id uuid NOT NULL,
  transfer_id uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('from', 'to')),
  other_region text NOT NULL,
  other_person uuid NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  state text NOT NULL CHECK (state IN ('pending', 'accepted', 'returned')),
  made_at timestamptz NOT NULL,
  returns_at timestamptz NOT NULL,
  closed_at timestamptz,
  PRIMARY KEY (region, person_id, transfer_id)
);
CREATE UNIQUE INDEX wallet_transfer_one_pending ON wallet_transfer (region, person_id) WHERE side = 'from' AND state = 'pending';

-- Manual claims ---------------------------------------------------------------------------------------------------------------

CREATE TABLE claim (
  region text NOT NULL,
  person_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  state text NOT NULL CHECK (state IN ('submitted', 'correction', 'accepted', 'first-review', 'second-review', 'approved',
    'paying', 'pay-failed', 'paid', 'closed', 'rejected', 'appealed', 'withdrawn')),
  care text NOT NULL,
  place text NOT NULL,
  institution_id text,
  institution_name text NOT NULL,
  level text NOT NULL,
  visit jsonb NOT NULL,
  bill jsonb NOT NULL,
  total_fen bigint NOT NULL CHECK (total_fen > 0),
  papers jsonb NOT NULL DEFAULT '[]',
  bank_account bytea NOT NULL,
  bank_account_by text NOT NULL,
  channel text NOT NULL CHECK (channel IN ('self', 'window', 'agent')),
  agent bytea CHECK ((agent IS NOT NULL) = (channel = 'agent')),
  correction jsonb,
  accepted_by text,
  first_reviewer text,
  first_decision jsonb,
  second_reviewer text,
  second_decision jsonb,
  appeal jsonb,
  settlement_id uuid,
  submitted_by text NOT NULL,
  submitted_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  CHECK (first_reviewer <> submitted_by AND second_reviewer NOT IN (submitted_by, first_reviewer)),
  PRIMARY KEY (region, person_id, claim_id)
);
CREATE INDEX claim_queue ON claim (region, state, submitted_at, claim_id);

CREATE TABLE claim_invoice (
  region text NOT NULL,
  person_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  invoice_no text NOT NULL,
  issued_on date NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  PRIMARY KEY (region, person_id, claim_id, invoice_no)
);

-- Under the nil person: who holds an invoice of the region, and the claim that they registered it for.
CREATE TABLE invoice_registry (
  region text NOT NULL,
  person_id uuid NOT NULL,
  invoice_key text NOT NULL,
  claimant uuid NOT NULL,
  claim_id uuid NOT NULL,
  registered_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, invoice_key)
);

CREATE TABLE claim_payment (
  region text NOT NULL,
  person_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  attempt integer NOT NULL,
  amount_fen bigint NOT NULL CHECK (amount_fen > 0),
  state text NOT NULL CHECK (state IN ('paying', 'paid', 'failed')),
  reason text,
  bank_reference text,
  started_by text NOT NULL,
  started_at timestamptz NOT NULL,
  ended_at timestamptz,
  PRIMARY KEY (region, person_id, claim_id, attempt)
);
CREATE INDEX claim_payment_running ON claim_payment (region, claim_id) WHERE state = 'paying';
CREATE UNIQUE INDEX claim_payment_once ON claim_payment (region, person_id, claim_id) WHERE state IN ('paying', 'paid');

CREATE TABLE upload (
  region text NOT NULL,
  person_id uuid NOT NULL,
  upload_id uuid NOT NULL,
  purpose text NOT NULL,
  name bytea NOT NULL,
  media_type text NOT NULL,
  size_bytes bigint NOT NULL,
  sha256 bytea NOT NULL,
  content bytea NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, upload_id)
);

-- Institutions and regions: \`region\` is the region of care (host); the insured's is \`home_region\`. Fed from the outbox. ------

CREATE TABLE settlement_journal (
  region text NOT NULL,
  person_id uuid NOT NULL,
  settlement_id uuid NOT NULL,
  home_region text NOT NULL,
  institution_id text NOT NULL,
  settled_on date NOT NULL,
  scheme text NOT NULL,
  care text NOT NULL,
  state text NOT NULL,
  reverses uuid,
  total_fen bigint NOT NULL,
  fund_total_fen bigint NOT NULL,
  account_fen bigint NOT NULL,
  shared_account_fen bigint NOT NULL,
  cash_fen bigint NOT NULL,
  hospital_share_fen bigint NOT NULL,
  declaration_id uuid,
  clearing_id uuid,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, settlement_id)
);
CREATE INDEX settlement_journal_by_institution ON settlement_journal (region, institution_id, settled_on, settlement_id);
CREATE INDEX settlement_journal_by_home ON settlement_journal (region, home_region, settled_on, settlement_id);

CREATE TABLE reconciliation (
  region text NOT NULL,
  person_id uuid NOT NULL,
  reconciliation_id uuid NOT NULL,
  institution_id text NOT NULL,
  day date NOT NULL,
  state text NOT NULL CHECK (state IN ('matched', 'different')),
  theirs jsonb NOT NULL,
  ours jsonb NOT NULL,
  differences jsonb NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, reconciliation_id)
);
CREATE INDEX reconciliation_by_day ON reconciliation (region, institution_id, day);

CREATE TABLE declaration (
  region text NOT NULL,
  person_id uuid NOT NULL,
  declaration_id uuid NOT NULL,
  institution_id text NOT NULL,
  month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  state text NOT NULL CHECK (state IN ('declared', 'reviewed', 'confirmed', 'paid', 'withdrawn')),
  settlements integer NOT NULL,
  declared_fen bigint NOT NULL,
  deductions jsonb NOT NULL DEFAULT '[]',
  deducted_fen bigint NOT NULL DEFAULT 0,
  payable_fen bigint NOT NULL,
  declared_by text NOT NULL,
  declared_at timestamptz NOT NULL,
  reviewed_by text,
  confirmed_by text,
  paid_by text,
  changed_at timestamptz NOT NULL,
  CHECK (deducted_fen BETWEEN 0 AND greatest(declared_fen, 0)),
  CHECK (payable_fen = declared_fen - deducted_fen),
  PRIMARY KEY (region, person_id, declaration_id)
);
CREATE UNIQUE INDEX declaration_once ON declaration (region, person_id, institution_id, month) WHERE state <> 'withdrawn';

-- Both regions keep a copy of a clearing statement; \`side\` says which one this is.
CREATE TABLE clearing (
  region text NOT NULL,
  person_id uuid NOT NULL,
  clearing_id uuid NOT NULL,
  side text NOT NULL CHECK (side IN ('host', 'home')),
  other_region text NOT NULL,
  month text NOT NULL CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
  state text NOT NULL CHECK (state IN ('generated', 'withdrawing', 'withdrawn', 'signed', 'transferred', 'closed')),
  lines jsonb NOT NULL,
  amount_fen bigint NOT NULL,
  generated_by text NOT NULL,
  signed_by text,
  transferred_by text,
  generated_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, clearing_id)
);
CREATE UNIQUE INDEX clearing_once ON clearing (region, person_id, side, other_region, month) WHERE state <> 'withdrawn';

-- Many people's settlements leave the house as a file only when one person asked for it and another allowed it.
CREATE TABLE export_request (
  region text NOT NULL,
  person_id uuid NOT NULL,
  export_id uuid NOT NULL,
  from_date date NOT NULL,
  to_date date NOT NULL,
  why text NOT NULL,
  state text NOT NULL CHECK (state IN ('requested', 'approved', 'rejected', 'downloaded')),
  requested_by text NOT NULL,
  requested_at timestamptz NOT NULL,
  decided_by text CHECK (decided_by <> requested_by),
  decided_at timestamptz,
  expires_at timestamptz,
  PRIMARY KEY (region, person_id, export_id)
);

-- How it is kept ----------------------------------------------------------------------------------------------------------------

CREATE TABLE request_key (
  region text NOT NULL,
  person_id uuid NOT NULL,
  sender text NOT NULL,
  key text NOT NULL,
  body_hash bytea NOT NULL,
  answer jsonb NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, sender, key)
);

CREATE TABLE audit_event (
  region text NOT NULL,
  person_id uuid NOT NULL,
  seq bigint NOT NULL,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  role text NOT NULL,
  address text NOT NULL,
  action text NOT NULL,
  target text NOT NULL,
  why text,
  hash bytea NOT NULL,
  PRIMARY KEY (region, person_id, seq)
);
-- Ranges of blocks: written in the order of time, and cheap to keep.
CREATE INDEX audit_event_by_time ON audit_event USING brin (at);

CREATE TABLE audit_digest (
  region text NOT NULL,
  person_id uuid NOT NULL,
  day date NOT NULL,
  events bigint NOT NULL,
  digest bytea NOT NULL,
  PRIMARY KEY (region, person_id, day)
);

CREATE TABLE outbox (
  region text NOT NULL,
  person_id uuid NOT NULL,
  event_id uuid NOT NULL,
  topic text NOT NULL,
  payload jsonb NOT NULL,
  due_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  PRIMARY KEY (region, person_id, event_id)
);
-- Settlements come and go by the thousand and are moved by themselves; what else is due must not be looked for among them.
CREATE INDEX outbox_booked ON outbox (due_at) WHERE topic = 'settlement-booked';
CREATE INDEX outbox_due ON outbox (due_at) WHERE topic <> 'settlement-booked';

CREATE TABLE inbox (
  region text NOT NULL,
  person_id uuid NOT NULL,
  event_id uuid NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (region, person_id, event_id)
);
`
