-- Arrangements: terms in versions, put to parties who each agree for themselves; what they did.

create table arrangement (
  key      text primary key,
  -- Organisation or mission for which it was first proposed.
  proposer text not null,
  salt     uuid not null,
  change   bigint not null references ledger (change) deferrable initially deferred
);

create table arrangement_terms (
  id             bigint generated always as identity primary key,
  arrangement    text not null references arrangement,
  version        integer not null check (version > 0),
  visibility     visibility not null default 'SECRETARIAT',
  type           text not null check (type in ('MOU', 'LOA', 'RDL_AGREEMENT', 'LOAN')),
  mission        text references mission,
  capability     text not null references capability,
  from_on        date not null,
  until_on       date check (until_on >= from_on),
  reference      text check (reference <> ''),
  amounts_public boolean not null,
  components     jsonb not null,
  milestones     jsonb not null,
  note           text,
  language       text not null,
  reason         text not null,
  author         text not null,
  valid_on       date not null,
  salt           uuid not null,
  known_from     timestamptz not null,
  known_basis    known_basis not null,
  change         bigint not null references ledger (change) deferrable initially deferred,
  check (mission is not null or type = 'RDL_AGREEMENT'),
  check (type <> 'LOAN' or reference is not null),
  unique (arrangement, version)
);

-- Who is asked to agree to a version: those who take part, and those whom it releases.
create table arrangement_party (
  id           bigint generated always as identity primary key,
  arrangement  text not null references arrangement,
  version      integer not null,
  organisation text references organisation,
  mission      text references mission,
  part         text not null check (part in ('PARTY', 'RELEASED')),
  roles        text[] not null check (roles <@ '{CONTRIBUTOR,EQUIPPER,TRAINER,FUNDER,LIFT,HOST,COORDINATOR}'),
  salt         uuid not null,
  change       bigint not null references ledger (change) deferrable initially deferred,
  check (num_nonnulls(organisation, mission) = 1),
  check ((part = 'PARTY') = (cardinality(roles) > 0)),
  unique (arrangement, version, organisation),
  unique (arrangement, version, mission),
  foreign key (arrangement, version) references arrangement_terms (arrangement, version) deferrable initially deferred
);

create table arrangement_event (
  id           bigint generated always as identity primary key,
  arrangement  text not null references arrangement,
  version      integer not null,
  kind         text not null check (kind in ('AGREED', 'DECLINED', 'LEFT', 'MILESTONE')),
  organisation text references organisation,
  mission      text references mission,
  milestone    text,
  done_on      date,
  reason       text,
  author       text not null,
  valid_on     date not null,
  salt         uuid not null,
  known_from   timestamptz not null,
  known_basis  known_basis not null,
  change       bigint not null references ledger (change) deferrable initially deferred,
  check (num_nonnulls(organisation, mission) = 1),
  check ((kind = 'MILESTONE') = (milestone is not null)),
  check (kind not in ('DECLINED', 'LEFT') or reason <> '' and reason is not null),
  foreign key (arrangement, version) references arrangement_terms (arrangement, version)
);
create index arrangement_event_of on arrangement_event (arrangement, version);
-- A party agrees to a version once, and leaves it once.
create unique index arrangement_event_once on arrangement_event (arrangement, version, kind, coalesce(organisation, mission))
  where kind in ('AGREED', 'LEFT');

-- The newest version to which all who were asked have agreed.
create function arrangement_agreed(p_arrangement text) returns integer
language sql stable security definer set search_path = gaplist, pg_temp as $$
  select max(t.version) from arrangement_terms t
  where t.arrangement = p_arrangement
    and exists (select from arrangement_party p where p.arrangement = t.arrangement and p.version = t.version)
    and not exists (
      select from arrangement_party p
      where p.arrangement = t.arrangement and p.version = t.version and not exists (
        select from arrangement_event e
        where e.arrangement = p.arrangement and e.version = p.version and e.kind = 'AGREED'
          and coalesce(e.organisation, e.mission) = coalesce(p.organisation, p.mission)))
$$;

-- The number of the next version: nobody adds to one that was put to its parties.
create function arrangement_next(p_arrangement text) returns integer
language sql stable security definer set search_path = gaplist, pg_temp as $$
  select coalesce(max(t.version), 0) + 1 from arrangement_terms t where t.arrangement = p_arrangement
$$;

-- True for those who take part in what holds, and for those who are asked about newer terms. Whoever was released is
-- no party any more.
create function arrangement_party_now(p_arrangement text) returns boolean
language sql stable security definer set search_path = gaplist, pg_temp as $$
  select exists (
    select from arrangement_party p, (select arrangement_agreed(p_arrangement) as agreed) a
    where p.arrangement = p_arrangement and coalesce(p.organisation, p.mission) = viewer_organisation()
      and case when p.version = a.agreed then p.part = 'PARTY' else p.version = (
        select max(t.version) from arrangement_terms t where t.arrangement = p_arrangement) end)
$$;

-- True where a version is shown to the viewer. Its parties see every one. Whoever is none sees what holds, by the
-- visibility that was agreed to; the Secretariat also proposals and what held before, but where they are private.
-- Nobody makes public by a mere proposal what others take part in.
create function arrangement_shows(p_arrangement text, p_version integer) returns boolean
language sql stable security definer set search_path = gaplist, pg_temp as $$
  select arrangement_party_now(p_arrangement) or exists (
    select from arrangement_terms t, (select arrangement_agreed(p_arrangement) as agreed) a
    where t.arrangement = p_arrangement and t.version = p_version and case
      when t.version = a.agreed then discloses(null, t.visibility)
      when a.agreed is null or t.version > a.agreed then viewer_role() = 'SECRETARIAT' and t.visibility <> 'PRIVATE'
      else viewer_role() = 'SECRETARIAT' and t.visibility <> 'PRIVATE' and exists (
        select from arrangement_terms h
        where h.arrangement = p_arrangement and h.version = a.agreed and h.visibility <> 'PRIVATE')
    end)
$$;

create function arrangement_seen(p_arrangement text) returns boolean
language sql stable security definer set search_path = gaplist, pg_temp as $$
  select exists (
    select from arrangement_terms t where t.arrangement = p_arrangement and arrangement_shows(p_arrangement, t.version))
$$;

-- True where the viewer may put terms to the parties: of what it has just begun, as a party, or as the Secretariat.
create function arrangement_open_to(p_arrangement text) returns boolean
language sql stable security definer set search_path = gaplist, pg_temp as $$
  select viewer_person() is not null and (
    arrangement_party_now(p_arrangement)
    or (viewer_role() = 'SECRETARIAT' and arrangement_seen(p_arrangement))
    or (arrangement_next(p_arrangement) = 1
      and exists (select from arrangement a where a.key = p_arrangement and a.proposer = viewer_organisation())))
$$;

alter table arrangement enable row level security;
create policy seen on arrangement for select using (arrangement_seen(key));
create policy made on arrangement for insert with check (viewer_person() is not null and proposer = viewer_organisation());

alter table arrangement_terms enable row level security;
create policy seen on arrangement_terms for select using (arrangement_shows(arrangement, version));
create policy made on arrangement_terms for insert with check (
  author = viewer_person() and version = arrangement_next(arrangement) and arrangement_open_to(arrangement));

alter table arrangement_party enable row level security;
create policy seen on arrangement_party for select using (arrangement_shows(arrangement, version));
create policy made on arrangement_party for insert with check (
  version = arrangement_next(arrangement) and arrangement_open_to(arrangement));

-- Each party speaks for itself, and agrees to nothing but the newest terms; that a milestone was reached the Secretariat
-- may say, too. Who declined is for those concerned.
alter table arrangement_event enable row level security;
create policy seen on arrangement_event for select using (
  arrangement_shows(arrangement, version)
  and (kind <> 'DECLINED' or viewer_role() = 'SECRETARIAT' or arrangement_party_now(arrangement)));
create policy made on arrangement_event for insert with check (
  author = viewer_person()
  and (kind not in ('AGREED', 'DECLINED') or version = arrangement_next(arrangement) - 1)
  and ((coalesce(organisation, mission) = viewer_organisation() and arrangement_party_now(arrangement))
    or (kind = 'MILESTONE' and viewer_role() = 'SECRETARIAT' and arrangement_seen(arrangement))));

insert into vouched_format (table_name, format, columns, row_order) values
  ('arrangement', 1, '{key,proposer,salt}', 'key collate "C"'),
  ('arrangement_terms', 1, '{id,arrangement,version,visibility,type,mission,capability,from_on,until_on,reference,amounts_public,components,milestones,note,language,reason,author,valid_on,salt,known_from,known_basis}', 'id'),
  ('arrangement_party', 1, '{id,arrangement,version,organisation,mission,part,roles,salt}', 'id'),
  ('arrangement_event', 1, '{id,arrangement,version,kind,organisation,mission,milestone,done_on,reason,author,valid_on,salt,known_from,known_basis}', 'id');

grant select, insert on arrangement, arrangement_terms, arrangement_party, arrangement_event to gaplist_app;
grant usage on all sequences in schema gaplist to gaplist_app;
revoke execute on function arrangement_agreed(text), arrangement_party_now(text), arrangement_shows(text, integer),
  arrangement_seen(text), arrangement_next(text), arrangement_open_to(text) from public;
grant execute on function arrangement_agreed(text), arrangement_party_now(text), arrangement_shows(text, integer),
  arrangement_seen(text), arrangement_next(text), arrangement_open_to(text) to gaplist_app;
