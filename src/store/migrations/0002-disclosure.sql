-- Disclosure: who looks is set for each transaction, and the database shows no more than that viewer may see.
-- Without a viewer only what is public is there.

create function viewer_person() returns text language sql stable as
  $$ select nullif(current_setting('gaplist.person', true), '') $$;
create function viewer_organisation() returns text language sql stable as
  $$ select nullif(current_setting('gaplist.organisation', true), '') $$;
create function viewer_role() returns text language sql stable as
  $$ select coalesce(nullif(current_setting('gaplist.role', true), ''), 'PUBLIC') $$;

-- True where a thing of this owner and visibility is shown to the viewer. An administrator is nobody here.
create function discloses(owner text, visibility text) returns boolean language sql stable as $$
  select visibility = 'PUBLIC'
    or owner = viewer_organisation()
    or (viewer_role() = 'SECRETARIAT' and visibility in ('SECRETARIAT', 'WORKING_GROUP'))
    or (viewer_role() = 'WORKING_GROUP' and visibility = 'WORKING_GROUP')
$$;

create domain visibility as text check (value in ('PRIVATE', 'SECRETARIAT', 'WORKING_GROUP', 'PUBLIC'));

-- What the ledger vouches for: columns of a table in the order in which they are hashed, and the order of its rows.
-- A later migration that changes a table adds a format; entries of the earlier one verify by it as before.
create table vouched_format (
  table_name text not null,
  format     integer not null check (format > 0),
  columns    text[] not null,
  row_order  text not null,
  primary key (table_name, format)
);

insert into vouched_format (table_name, format, columns, row_order) values
  ('source', 1, '{id,title,publisher,published_on,url,note}', 'id collate "C"'),
  ('organisation', 1, '{code,kind,iso2,iso3,m49,m49_region,m49_subregion,names,member_since,source,verified,note}', 'code collate "C"'),
  ('membership', 1, '{id,organisation,body,from_on,until_on,source,verified,note}', 'id'),
  ('organisation_alias', 1, '{name,organisation,source}', 'name collate "C"'),
  ('capability', 1, '{code,parent,domain,unit,additive,names,name_review,paragraph,source,note,position}', 'code collate "C"'),
  ('mission', 1, '{code,names,host,headquarters,starts_printed,starts_on,ends_printed,ends_on,source,verified,note}', 'code collate "C"'),
  ('mandate_event', 1, '{id,mission,resolution,kind,adopted_printed,adopted,effective_on,expiry_after,predecessor,meeting,note,source,verified,verified_note,known_from,known_basis}', 'id'),
  ('requirement', 1, '{id,key,mission,capability,quantity,basis,additional,from_on,until_on,until_reason,criticality,horizon,mandate_task,note,source,verified,verified_note,known_from,known_basis}', 'id'),
  ('observation', 1, '{id,key,mission,capability,contributor,measure,value,unit,valid_printed,valid_on,derived,note,source,verified,verified_note,known_from,known_basis}', 'id'),
  ('supersession', 1, '{id,fact,old_id,new_id,reason,known_from}', 'id'),
  ('headline', 1, '{id,mission,capability,measure,valid_on,observation,author,reason,known_from,known_basis}', 'id'),
  ('published_total', 1, '{id,register,valid_on,mission,persons,source,note,known_from,known_basis}', 'id'),
  ('pledge', 1, '{key,organisation,mission,capability,unit,kind,scheme,source,verified,note}', 'key collate "C"'),
  ('pledge_event', 1, '{id,pledge,stage_printed,state,readiness,valid_printed,valid_on,quantity,quantity_printed,note,source,verified,known_from,known_basis}', 'id'),
  ('deployment', 1, '{id,key,mission,place,country,latitude,longitude,persons,contributors,units,valid_on,note,source,known_from,known_basis}', 'id'),
  ('quarantine', 1, '{id,layout,file,line,raw,code,params,owner,at}', 'id'),
  ('quarantine_settlement', 1, '{quarantine,outcome,reason,at}', 'quarantine'),
  ('import_run', 1, '{id,layout,file,sha256,accepted,known,rejected,at}', 'id'),
  ('subject_version', 1, '{subject,version}', 'subject collate "C", t.version'),
  ('pledge', 2, '{key,organisation,mission,capability,unit,kind,scheme,source,verified,note,kept,visibility,salt}', 'key collate "C"'),
  ('pledge_terms', 1, '{id,pledge,version,visibility,mission,quantity,amount,currency,available_from,available_until,response_days,conditions,caveats,standards,earmarks,note,language,reason,author,valid_on,salt,known_from,known_basis}', 'id'),
  ('pledge_event', 2, '{id,pledge,kind,stage_printed,state,readiness,visit,result,reason_code,caveat,valid_printed,valid_on,quantity,quantity_printed,note,source,verified,author,salt,known_from,known_basis}', 'id'),
  ('pledge_read', 1, '{id,pledge,organisation,person,purpose,at,salt}', 'id');

-- Digests of the rows of a table, of one change or of all. Its owner sees every row, and answers hashes only; rows that
-- may be confidential hold a salt, so that nobody finds them by guessing.
create function vouched_digest(p_table text, p_format integer, p_change bigint)
returns table (change bigint, count integer, sha256 text)
language plpgsql stable security definer set search_path = gaplist, pg_temp as $$
declare
  f vouched_format;
  fields text;
begin
  select * into strict f from vouched_format v where v.table_name = p_table and v.format = p_format;
  select string_agg(format('t.%I', c), ', ' order by n) into fields from unnest(f.columns) with ordinality as u (c, n);
  return query execute format(
    'select t.change, count(*)::int, encode(sha256(string_agg(sha256(convert_to(jsonb_build_array(%s)::text, ''UTF8'')), ''''::bytea order by t.%s)), ''hex'')
     from gaplist.%I t where $1 is null or t.change = $1 group by t.change', fields, f.row_order, f.table_name)
  using p_change;
end $$;
revoke execute on function vouched_digest(text, integer, bigint) from public;

-- Versions of whatever several people may change at once (a pledge, a requirement …). The key lets one writer of a
-- version through and refuses the others, however many processes there are.
create table subject_version (
  subject text not null,
  version integer not null check (version > 0),
  change  bigint not null references ledger (change) deferrable initially deferred,
  primary key (subject, version)
);

-- Answers to requests that named a key: the same request again gets the same answer and changes nothing.
create table request_key (
  person  text not null,
  key     text not null check (length(key) between 1 and 200),
  request text not null,
  answer  jsonb not null,
  at      timestamptz not null,
  change  bigint not null references ledger (change) deferrable initially deferred,
  primary key (person, key)
);
alter table request_key enable row level security;
create policy own on request_key using (person = viewer_person()) with check (person = viewer_person());

-- Pledges: what the owner keeps here has terms in versions; what public sources say of others' pledges has none.
alter table pledge
  add column kept boolean not null default false,
  add column visibility visibility not null default 'PUBLIC',
  add column salt uuid;

create table pledge_terms (
  id              bigint generated always as identity primary key,
  pledge          text not null references pledge,
  version         integer not null check (version > 0),
  visibility      visibility not null,
  mission         text references mission,
  quantity        integer check (quantity >= 0),
  amount          numeric(18, 2) check (amount >= 0),
  currency        text check (currency ~ '^[A-Z]{3}$'),
  available_from  date,
  available_until date check (available_until >= available_from),
  response_days   integer check (response_days between 0 and 3650),
  conditions      jsonb not null,
  caveats         jsonb not null,
  standards       jsonb not null,
  earmarks        jsonb not null,
  note            text,
  language        text not null,
  reason          text not null,
  author          text not null,
  valid_on        date not null,
  salt            uuid not null,
  known_from      timestamptz not null,
  known_basis     known_basis not null,
  change          bigint not null references ledger (change) deferrable initially deferred,
  check ((amount is null) = (currency is null)),
  unique (pledge, version)
);

alter table pledge_event
  add column kind text not null default 'STATE' check (kind in
    ('STATE', 'READINESS', 'RENEWAL', 'VISIT', 'MATERIAL_CHANGE', 'CAVEAT_DECISION')),
  add column visit text check (visit in ('AAV', 'PDV')),
  add column result text check (result in ('POSITIVE', 'NEGATIVE', 'ACCEPTED', 'REFUSED')),
  add column reason_code text,
  add column caveat text,
  add column author text,
  add column salt uuid,
  add check (kind <> 'VISIT' or (visit is not null and result in ('POSITIVE', 'NEGATIVE'))),
  add check (kind <> 'CAVEAT_DECISION' or (caveat is not null and result in ('ACCEPTED', 'REFUSED'))),
  add check (kind = 'STATE' or state is null);

-- The visibility in force is the newest one, whatever day is asked about.
create function pledge_visibility(p_pledge text, p_first visibility) returns text
language sql stable security definer set search_path = gaplist, pg_temp as $$
  select coalesce((select t.visibility from pledge_terms t where t.pledge = p_pledge order by t.version desc limit 1), p_first)
$$;

alter table pledge enable row level security;
create policy seen on pledge for select using (discloses(organisation, case when kept then pledge_visibility(key, visibility) else visibility end));
-- An organisation registers its own; what others announced in public the Secretariat may put down.
create policy made on pledge for insert with check (
  (kept and organisation = viewer_organisation())
  or (not kept and visibility = 'PUBLIC' and viewer_role() in ('SECRETARIAT', 'OPERATOR')));

alter table pledge_terms enable row level security;
create policy seen on pledge_terms for select using (exists (select from pledge p where p.key = pledge));
create policy made on pledge_terms for insert with check (
  exists (select from pledge p where p.key = pledge and p.organisation = viewer_organisation()));

alter table pledge_event enable row level security;
create policy seen on pledge_event for select using (exists (select from pledge p where p.key = pledge));
create policy made on pledge_event for insert with check (
  exists (select from pledge p where p.key = pledge and (
    p.organisation = viewer_organisation() or viewer_role() = 'SECRETARIAT' or (viewer_role() = 'OPERATOR' and not p.kept))));

-- Who read a pledge that is not public: for its owner, and for whoever read it.
create table pledge_read (
  id           bigint generated always as identity primary key,
  pledge       text not null references pledge,
  organisation text not null,
  person       text not null,
  purpose      text not null,
  at           timestamptz not null,
  salt         uuid not null,
  change       bigint not null references ledger (change) deferrable initially deferred
);
create index pledge_read_pledge on pledge_read (pledge, at desc);
alter table pledge_read enable row level security;
create policy seen on pledge_read for select using (
  person = viewer_person()
  or exists (select from pledge p where p.key = pledge and p.organisation = viewer_organisation()));
create policy made on pledge_read for insert with check (
  person = viewer_person() and organisation = coalesce(viewer_organisation(), viewer_role()));

-- The newest entry that changed a fact: reading is recorded too, but changes none.
create index ledger_facts on ledger (seq desc) where action <> 'pledge.read';

grant select on vouched_format to gaplist_app;
grant select, insert on subject_version, request_key, pledge_terms, pledge_read to gaplist_app;
grant usage on all sequences in schema gaplist to gaplist_app;
grant execute on function vouched_digest(text, integer, bigint), pledge_visibility(text, visibility) to gaplist_app;
