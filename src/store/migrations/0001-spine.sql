-- The spine: reference data, facts in two times, ledger, quarantine.
-- Facts are only ever appended: the application's role may read and insert, never update or delete.
-- Every row names its `change`, the ledger entry under which it was written.

create table ledger (
  seq     bigint primary key check (seq > 0),
  change  bigint not null unique,
  at      timestamptz not null,
  actor   text not null,
  action  text not null,
  subject text not null,
  reason  text not null,
  payload text not null,            -- canonical JSON, kept as text: the hash is over these very bytes
  prev    bytea not null,
  hash    bytea not null unique
);
create sequence change_id as bigint;

create table source (
  id           text primary key check (id ~ '^[^ ;]+$'),
  title        text not null,
  publisher    text,
  published_on date,
  url          text,
  note         text,
  change       bigint not null references ledger (change) deferrable initially deferred
);

create table organisation (
  code          text primary key,
  kind          text not null check (kind in
    ('MEMBER_STATE', 'OBSERVER_STATE', 'REGIONAL_ORGANISATION', 'REGIONAL_GROUP', 'UN_ENTITY')),
  iso2          text,
  iso3          text,
  m49           text,
  m49_region    text,
  m49_subregion text,
  names         jsonb not null,
  member_since  date,
  source        text not null references source,
  verified      boolean not null,
  note          text,
  change        bigint not null references ledger (change) deferrable initially deferred
);

create table membership (
  id           bigint generated always as identity primary key,
  organisation text not null references organisation,
  body         text not null references organisation,
  from_on      date,
  until_on     date,
  source       text not null references source,
  verified     boolean not null,
  note         text,
  change       bigint not null references ledger (change) deferrable initially deferred
);

create table organisation_alias (
  name         text primary key,
  organisation text not null references organisation,
  source       text references source,
  change       bigint not null references ledger (change) deferrable initially deferred
);

create table capability (
  code        text primary key,
  parent      text references capability deferrable initially deferred,
  domain      text not null check (domain in ('MILITARY', 'POLICE', 'CIVILIAN', 'ALL')),
  unit        text not null check (unit in ('person', 'unit', 'airframe', 'bed', 'team')),
  additive    boolean not null,
  names       jsonb not null,
  name_review text[] not null default '{}',
  paragraph   text,
  source      text not null references source,
  note        text,
  position    integer not null,
  change      bigint not null references ledger (change) deferrable initially deferred,
  unique (code, unit)
);

create table mission (
  code           text primary key,
  names          jsonb not null,
  host           text[] not null,
  headquarters   text,
  starts_printed text,
  starts_on      date,
  ends_printed   text,
  ends_on        date,
  source         text references source,
  verified       boolean not null,
  note           text,
  change         bigint not null references ledger (change) deferrable initially deferred
);

create domain known_basis as text check (value in ('PUBLISHED', 'AS_OF', 'RECORDED'));

create table mandate_event (
  id              bigint generated always as identity primary key,
  mission         text not null references mission,
  resolution      text not null,
  kind            text not null check (kind in
    ('EXTEND', 'TECHNICAL_ROLLOVER', 'STRENGTH_CHANGE', 'INTER_MISSION_LOAN', 'ADD_COMPONENT', 'RENAME_SUCCEED', 'FINAL_EXTENSION_CLOSE')),
  adopted_printed text not null,
  adopted         date not null,
  effective_on    date not null,
  expiry_after    date not null,
  predecessor     text references mission,
  meeting         text,
  note            text,
  source          text not null references source,
  verified        boolean not null,
  verified_note   text,
  known_from      timestamptz not null,
  known_basis     known_basis not null,
  change          bigint not null references ledger (change) deferrable initially deferred
);
create index mandate_event_mission on mandate_event (mission, adopted);

create table requirement (
  id            bigint generated always as identity primary key,
  key           text not null,
  mission       text not null references mission,
  capability    text not null references capability,
  quantity      integer check (quantity >= 0),
  basis         text not null check (basis in ('AUTHORISED', 'STATED')),
  additional    boolean not null,
  from_on       date not null,
  until_on      date check (until_on >= from_on),
  until_reason  text,
  criticality   text check (criticality in ('CRITICAL', 'IMPORTANT', 'ROUTINE')),
  horizon       text check (horizon in ('IMMEDIATE', 'SHORT', 'LONG')),
  mandate_task  text,
  note          text,
  source        text not null references source,
  verified      boolean not null,
  verified_note text,
  known_from    timestamptz not null,
  known_basis   known_basis not null,
  change        bigint not null references ledger (change) deferrable initially deferred
);
create index requirement_line on requirement (mission, capability, from_on);

create table observation (
  id            bigint generated always as identity primary key,
  key           text not null,
  mission       text not null references mission,
  capability    text not null references capability,
  contributor   text references organisation,
  measure       text not null check (measure in ('DEPLOYED', 'PLEDGED', 'SHORTFALL', 'REQUIRED')),
  value         integer not null check (value >= 0),
  unit          text not null check (unit in ('person', 'unit', 'airframe', 'bed', 'team')),
  valid_printed text,
  valid_on      date not null,
  derived       boolean not null,
  note          text,
  source        text not null references source,
  verified      boolean not null,
  verified_note text,
  known_from    timestamptz not null,
  known_basis   known_basis not null,
  change        bigint not null references ledger (change) deferrable initially deferred,
  -- A quantity is in its capability's unit: others could never be added or subtracted.
  foreign key (capability, unit) references capability (code, unit)
);
-- The newest statement of a series on any day: one probe.
create index observation_series on observation (mission, capability, measure, valid_on desc, known_from)
  where contributor is null;
create index observation_contributor on observation (mission, valid_on, contributor) where contributor is not null;
-- The first and the last day that anything speaks of.
create index observation_day on observation (valid_on);
create index observation_key on observation (key);
create index observation_change on observation (change);

-- A statement withdrawn, or replaced by a later one, from the day on which that was known.
create table supersession (
  id         bigint generated always as identity primary key,
  fact       text not null check (fact in ('observation', 'requirement', 'mandate_event', 'headline')),
  old_id     bigint not null,
  new_id     bigint,
  reason     text not null,
  known_from timestamptz not null,
  change     bigint not null references ledger (change) deferrable initially deferred
);
create index supersession_old on supersession (fact, old_id, known_from);

create table headline (
  id          bigint generated always as identity primary key,
  mission     text not null references mission,
  capability  text not null references capability,
  measure     text not null,
  valid_on    date not null,
  observation bigint not null references observation,
  author      text not null,
  reason      text not null check (reason <> ''),
  known_from  timestamptz not null,
  known_basis known_basis not null,
  change      bigint not null references ledger (change) deferrable initially deferred
);
create index headline_series on headline (mission, capability, measure, valid_on);

create table published_total (
  id          bigint generated always as identity primary key,
  register    text not null,
  valid_on    date not null,
  mission     text references mission,
  persons     integer not null check (persons >= 0),
  source      text not null references source,
  note        text,
  known_from  timestamptz not null,
  known_basis known_basis not null,
  change      bigint not null references ledger (change) deferrable initially deferred
);

create table pledge (
  key          text primary key,
  organisation text not null references organisation,
  mission      text references mission,
  capability   text not null references capability,
  unit         text not null,
  kind         text not null check (kind in ('UNIT', 'INDIVIDUALS', 'EQUIPMENT', 'TRAINING', 'FUNDING', 'INSTITUTION')),
  scheme       text check (scheme in ('UNSAS', 'PCRS')),
  source       text not null references source,
  verified     boolean not null,
  note         text,
  change       bigint not null references ledger (change) deferrable initially deferred
);

create table pledge_event (
  id               bigint generated always as identity primary key,
  pledge           text not null references pledge,
  stage_printed    text not null,
  state            text check (state in ('ANNOUNCED', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'SELECTED', 'IN_NEGOTIATION',
    'INSPECTED', 'DEPLOYED', 'ENDED', 'LAPSED', 'WITHDRAWN', 'DECLINED')),
  readiness        text,
  valid_printed    text,
  valid_on         date not null,
  quantity         integer check (quantity >= 0),
  quantity_printed text,
  note             text,
  source           text not null references source,
  verified         boolean not null,
  known_from       timestamptz not null,
  known_basis      known_basis not null,
  change           bigint not null references ledger (change) deferrable initially deferred
);
create index pledge_event_pledge on pledge_event (pledge, valid_on);

-- One place on one deployment map.
create table deployment (
  id            bigint generated always as identity primary key,
  key           text not null,
  mission       text not null references mission,
  place         text not null,
  country       text,
  latitude      double precision check (latitude between -90 and 90),
  longitude     double precision check (longitude between -180 and 180),
  persons       integer check (persons >= 0),
  contributors  jsonb not null,
  units         jsonb not null,
  valid_on      date not null,
  note          text,
  source        text not null references source,
  known_from    timestamptz not null,
  known_basis   known_basis not null,
  change        bigint not null references ledger (change) deferrable initially deferred
);
create index deployment_mission on deployment (mission, valid_on);
create index deployment_change on deployment (change);
create index deployment_key on deployment (key);

-- Rows that could not be taken: kept whole, with code, owner and remedy, until someone settles them.
create table quarantine (
  id      bigint generated always as identity primary key,
  layout  text not null,
  file    text not null,
  line    integer not null,
  raw     jsonb not null,
  code    text not null,
  params  jsonb not null,
  owner   text not null,
  at      timestamptz not null,
  change  bigint not null references ledger (change) deferrable initially deferred
);
create index quarantine_change on quarantine (change);

create table quarantine_settlement (
  quarantine bigint primary key references quarantine,
  outcome    text not null check (outcome in ('ACCEPTED', 'DISCARDED')),
  reason     text not null check (reason <> ''),
  at         timestamptz not null,
  change     bigint not null references ledger (change) deferrable initially deferred
);

-- What was imported: the same file twice is recognised by its digest.
create table import_run (
  id       bigint generated always as identity primary key,
  layout   text not null,
  file     text not null,
  sha256   text not null,
  accepted integer not null,
  known    integer not null,
  rejected integer not null,
  at       timestamptz not null,
  change   bigint not null references ledger (change) deferrable initially deferred
);

-- One field of a hashed entry: its length in bytes, then the field, so that no two entries read the same.
create function ledger_field(p text) returns text
language sql immutable strict as $$ select octet_length(convert_to(p, 'UTF8')) || ':' || p $$;

-- Appends one ledger entry under a lock: entries form one chain however many write at once.
-- Runs as its owner: the application cannot write the ledger in any other way.
create function ledger_append(p_change bigint, p_actor text, p_action text, p_subject text, p_reason text, p_payload text)
returns table (seq bigint, hash bytea)
language plpgsql security definer set search_path = gaplist, pg_temp as $$
declare
  head record;
  now_at timestamptz;
  next_seq bigint;
  prev_hash bytea;
  new_hash bytea;
begin
  perform pg_advisory_xact_lock(7166010);
  select l.seq, l.hash into head from ledger l order by l.seq desc limit 1;
  next_seq := coalesce(head.seq, 0) + 1;
  prev_hash := coalesce(head.hash, decode(repeat('00', 32), 'hex'));
  now_at := date_trunc('milliseconds', clock_timestamp());
  new_hash := sha256(prev_hash || convert_to(
    ledger_field(next_seq::text) || ledger_field(p_change::text)
    || ledger_field(to_char(now_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    || ledger_field(p_actor) || ledger_field(p_action) || ledger_field(p_subject)
    || ledger_field(p_reason) || ledger_field(p_payload), 'UTF8'));
  insert into ledger (seq, change, at, actor, action, subject, reason, payload, prev, hash)
    values (next_seq, p_change, now_at, p_actor, p_action, p_subject, p_reason, p_payload, prev_hash, new_hash);
  return query select next_seq, new_hash;
end $$;
revoke execute on function ledger_append(bigint, text, text, text, text, text) from public;

-- The application reads and appends; it neither changes nor removes.
grant usage on schema gaplist to gaplist_app;
grant select on ledger to gaplist_app;
grant select, insert on
  source, organisation, membership, organisation_alias, capability, mission,
  mandate_event, requirement, observation, supersession, headline, published_total,
  pledge, pledge_event, deployment, quarantine, quarantine_settlement, import_run
  to gaplist_app;
grant usage on all sequences in schema gaplist to gaplist_app;
grant execute on function ledger_append(bigint, text, text, text, text, text) to gaplist_app;
