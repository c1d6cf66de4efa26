-- Runs of the matcher, kept as they were: the very problem, the plan, its bound and how it came about. Whoever asked
-- sees a run, and nobody else until it is shared.

create function match_viewer() returns text language sql stable as
  $$ select coalesce(viewer_organisation(), viewer_person(), case when viewer_role() = 'OPERATOR' then 'operator' end) $$;

create table match_run (
  id            uuid primary key,
  -- The organisation or mission for which somebody asked; the person where they act for none.
  owner         text not null check (owner <> ''),
  person        text not null,
  as_of         date not null,
  known_at      date,
  audience      text not null check (audience in ('VISIBLE', 'WORKING_GROUP', 'PUBLIC')),
  exercise      boolean not null,
  replay_of     uuid references match_run,
  -- Canonical JSON, the text whose hash is beside it.
  problem       text not null,
  input_sha256  text not null,
  subjects      jsonb not null,
  findings      jsonb not null,
  pinned        jsonb not null,
  ingredients   jsonb not null,
  rules         text not null,
  assumptions   text not null,
  -- As asked for; null for whichever fits.
  engine        text,
  seconds       integer check (seconds > 0),
  work          bigint check (work > 0),
  seed          integer not null,
  ending        text not null check (ending in ('OPTIMAL', 'WORK', 'CLOCK', 'STOPPED', 'FAILED')),
  -- Codes with parameters: why it failed, or what went wrong on the way.
  failures      jsonb not null,
  plan          text,
  plan_sha256   text,
  objective     bigint,
  bound         float8,
  solved_by     text,
  work_done     bigint not null,
  asked_at      timestamptz not null,
  ended_at      timestamptz not null,
  salt          uuid not null,
  change        bigint not null references ledger (change) deferrable initially deferred,
  check ((plan is null) = (ending = 'FAILED')),
  check ((plan is null) = (objective is null) and (plan is null) = (bound is null)),
  constraint match_run_intact check (input_sha256 = encode(sha256(convert_to(problem, 'UTF8')), 'hex'))
);
create index match_run_owner on match_run (owner, asked_at desc);

-- To whom a run was shown, beside whoever asked: shares are added and never taken back.
create table match_share (
  run        uuid not null references match_run,
  visibility visibility not null check (visibility <> 'PRIVATE'),
  author     text not null,
  shared_at  timestamptz not null,
  salt       uuid not null,
  change     bigint not null references ledger (change) deferrable initially deferred,
  primary key (run, visibility)
);

create function match_shared(p_run uuid) returns boolean
language sql stable security definer set search_path = gaplist, pg_temp as $$
  select exists (select from match_share s where s.run = p_run and discloses(null, s.visibility))
$$;
revoke execute on function match_shared(uuid) from public;

alter table match_run enable row level security;
create policy seen on match_run for select using (owner = match_viewer() or match_shared(id));
create policy made on match_run for insert with check (
  owner = match_viewer() and person = coalesce(viewer_person(), 'operator'));

alter table match_share enable row level security;
create policy seen on match_share for select using (exists (select from match_run r where r.id = run));
create policy made on match_share for insert with check (
  exists (select from match_run r where r.id = run and r.owner = match_viewer()));

-- A register of exercise data says so for good: one row, made before anything else, or none.
create table exercise (
  only_one boolean primary key check (only_one),
  size     text not null,
  seed     integer not null,
  made_at  timestamptz not null,
  change   bigint not null references ledger (change) deferrable initially deferred
);

alter table exercise enable row level security;
create policy seen on exercise for select using (true);
-- A register that holds anything never becomes an exercise.
create policy made on exercise for insert with check (not exists (select from ledger));

insert into vouched_format (table_name, format, columns, row_order) values
  ('match_run', 1, '{id,owner,person,as_of,known_at,audience,exercise,replay_of,problem,input_sha256,subjects,findings,pinned,ingredients,rules,assumptions,engine,seconds,work,seed,ending,failures,plan,plan_sha256,objective,bound,solved_by,work_done,asked_at,ended_at,salt}', 'id'),
  ('match_share', 1, '{run,visibility,author,shared_at,salt}', 'run, t.visibility'),
  ('exercise', 1, '{only_one,size,seed,made_at}', 'only_one');

grant select, insert on match_run, match_share, exercise to gaplist_app;
grant execute on function match_shared(uuid) to gaplist_app;
