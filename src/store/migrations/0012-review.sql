-- Reviews before mandates expire: programmes of work, meetings, what was said and decided, actions, calendar feeds.

-- Entries of programmes of work, in versions; the newest one that is known holds. Programmes are public.
create table programme_entry (
  id          bigint generated always as identity primary key,
  key         text not null,
  version     integer not null check (version > 0),
  -- COUNCIL and WORKING_GROUP keep a body busy; REPORTING is a date to be kept in mind, and keeps nobody busy.
  kind        text not null check (kind in ('COUNCIL', 'WORKING_GROUP', 'REPORTING')),
  mission     text references mission,
  from_on     date not null,
  until_on    date not null check (until_on >= from_on),
  title       text not null check (title <> ''),
  removed     boolean not null,
  reason      text not null,
  author      text not null,
  valid_on    date not null,
  known_from  timestamptz not null,
  known_basis known_basis not null,
  change      bigint not null references ledger (change) deferrable initially deferred,
  unique (key, version)
);

-- That a review is held, when, and what is on its agenda, is public. What is said there is not, unless it says so.
create table review (
  key     text primary key,
  mission text not null references mission,
  -- The mandate's period for which it is held: the mission and the resolution that opened the period.
  cycle   text not null,
  change  bigint not null references ledger (change) deferrable initially deferred
);

create table review_version (
  id          bigint generated always as identity primary key,
  review      text not null references review,
  version     integer not null check (version > 0),
  state       text not null check (state in ('AGREED', 'CANCELLED')),
  held_on     date not null,
  agenda      text[] not null,
  -- Organisations invited besides those who are invited by rule.
  invited     text[] not null,
  language    text not null,
  reason      text not null,
  author      text not null,
  valid_on    date not null,
  known_from  timestamptz not null,
  known_basis known_basis not null,
  change      bigint not null references ledger (change) deferrable initially deferred,
  unique (review, version)
);

-- What happened at a review: each record for those to whom it may be shown.
create table review_record (
  id           bigint generated always as identity primary key,
  key          text not null unique,
  review       text not null references review,
  kind         text not null check (kind in ('STATEMENT', 'OFFER', 'DONOR', 'DECISION', 'ATTENDANCE', 'WITHDRAWAL')),
  -- Who spoke, was identified as donor, attended; of a decision, none.
  organisation text,
  capability   text references capability,
  body         text,
  language     text not null,
  pledge       text,
  arrangement  text,
  withdraws    text references review_record (key),
  visibility   visibility not null default 'WORKING_GROUP',
  author       text not null,
  recorder     text not null,
  valid_on     date not null,
  salt         uuid not null,
  known_from   timestamptz not null,
  known_basis  known_basis not null,
  change       bigint not null references ledger (change) deferrable initially deferred,
  check ((kind = 'WITHDRAWAL') = (withdraws is not null)),
  check (kind in ('DECISION', 'WITHDRAWAL') or organisation is not null),
  check (kind in ('ATTENDANCE', 'WITHDRAWAL', 'DONOR') or body <> '' and body is not null)
);
create index review_record_of on review_record (review, id);

-- What somebody is to do by a day: asked for by a paragraph of a document, or by a decision of a review.
create table action (
  key         text primary key,
  owners      text[] not null check (cardinality(owners) > 0),
  what        jsonb not null,
  due_on      date not null,
  due_printed text,
  mission     text references mission,
  document    text,
  paragraph   text,
  review      text references review,
  decision    text references review_record (key),
  source      text references source,
  visibility  visibility not null default 'PUBLIC',
  author      text not null,
  valid_on    date not null,
  -- None where what it says is published.
  salt        uuid check (salt is not null or visibility = 'PUBLIC'),
  known_from  timestamptz not null,
  known_basis known_basis not null,
  change      bigint not null references ledger (change) deferrable initially deferred,
  check (visibility <> 'PRIVATE'),
  check (num_nonnulls(paragraph, decision) = 1),
  check ((document is null) = (paragraph is null)),
  check ((review is null) = (decision is null))
);

create table action_event (
  id           bigint generated always as identity primary key,
  action       text not null references action,
  kind         text not null check (kind in ('PROGRESS', 'DONE', 'DROPPED', 'MOVED')),
  organisation text not null,
  body         text not null check (body <> ''),
  language     text not null,
  due_on       date,
  visibility   visibility not null default 'PUBLIC',
  author       text not null,
  valid_on     date not null,
  salt         uuid not null,
  known_from   timestamptz not null,
  known_basis  known_basis not null,
  change       bigint not null references ledger (change) deferrable initially deferred,
  check ((kind = 'MOVED') = (due_on is not null))
);
create index action_event_of on action_event (action, id);

-- Addresses of private calendars. The token is kept as its digest; what is shown follows from the grant behind it.
create table feed (
  key          text primary key,
  token_sha256 text not null unique,
  person       text not null,
  access       text not null,
  name         text not null,
  mission      text references mission,
  made_at      timestamptz not null,
  salt         uuid not null,
  change       bigint not null references ledger (change) deferrable initially deferred
);

create table feed_end (
  feed     text primary key references feed,
  ended_at timestamptz not null,
  change   bigint not null references ledger (change) deferrable initially deferred
);

create function keeps_reviews() returns boolean language sql stable as
  $$ select viewer_role() in ('SECRETARIAT', 'WORKING_GROUP', 'OPERATOR') $$;
create function writes_as(author text) returns boolean language sql stable as
  $$ select author = coalesce(viewer_person(), case when viewer_role() = 'OPERATOR' then 'operator' end) $$;

alter table programme_entry enable row level security;
create policy seen on programme_entry for select using (true);
create policy made on programme_entry for insert with check (keeps_reviews() and writes_as(author));

alter table review enable row level security;
create policy seen on review for select using (true);
create policy made on review for insert with check (keeps_reviews());
alter table review_version enable row level security;
create policy seen on review_version for select using (true);
create policy made on review_version for insert with check (keeps_reviews() and writes_as(author));

-- A record is shown to its speaker and by its visibility. An organisation puts down what it says itself; the Secretariat
-- and the Group what anyone says; what is confidential only those who are shown it.
alter table review_record enable row level security;
create policy seen on review_record for select using (discloses(coalesce(organisation, recorder), visibility));
create policy made on review_record for insert with check (
  writes_as(author) and recorder = coalesce(viewer_organisation(), viewer_role())
  and (keeps_reviews() or (organisation = viewer_organisation() and kind in ('STATEMENT', 'OFFER', 'WITHDRAWAL')))
  and discloses(coalesce(organisation, recorder), visibility));

alter table action enable row level security;
create policy seen on action for select using (
  visibility = 'PUBLIC' or exists (select from unnest(owners) o where discloses(o, visibility)));
create policy made on action for insert with check (keeps_reviews() and writes_as(author)
  and (visibility = 'PUBLIC' or exists (select from unnest(owners) o where discloses(o, visibility))));

-- Whoever is to act sees every report of it but what another keeps private, so that all see how it stands.
alter table action_event enable row level security;
create policy seen on action_event for select using (exists (
  select from action a where a.key = action_event.action and (
    discloses(action_event.organisation, action_event.visibility)
    or (viewer_organisation() = any (a.owners) and action_event.visibility <> 'PRIVATE'))));
create policy made on action_event for insert with check (
  writes_as(author) and discloses(organisation, visibility)
  and exists (select from action a where a.key = action and (keeps_reviews() or viewer_organisation() = any (a.owners))));

alter table feed enable row level security;
create policy seen on feed for select using (person = viewer_person());
create policy made on feed for insert with check (person = viewer_person());
alter table feed_end enable row level security;
create policy seen on feed_end for select using (exists (select from feed f where f.key = feed));
create policy made on feed_end for insert with check (exists (select from feed f where f.key = feed));

-- Whoever holds the token is whom it was made for, as long as nobody has ended it.
create function feed_by_token(p_sha256 text) returns table (key text, person text, access text, mission text)
language sql stable security definer set search_path = gaplist, pg_temp as $$
  select f.key, f.person, f.access, f.mission from feed f
  where f.token_sha256 = p_sha256 and not exists (select from feed_end e where e.feed = f.key)
$$;
revoke execute on function feed_by_token(text) from public;
grant execute on function feed_by_token(text), keeps_reviews(), writes_as(text) to gaplist_app;

insert into vouched_format (table_name, format, columns, row_order) values
  ('programme_entry', 1, '{id,key,version,kind,mission,from_on,until_on,title,removed,reason,author,valid_on,known_from,known_basis}', 'id'),
  ('review', 1, '{key,mission,cycle}', 'key collate "C"'),
  ('review_version', 1, '{id,review,version,state,held_on,agenda,invited,language,reason,author,valid_on,known_from,known_basis}', 'id'),
  ('review_record', 1, '{id,key,review,kind,organisation,capability,body,language,pledge,arrangement,withdraws,visibility,author,recorder,valid_on,salt,known_from,known_basis}', 'id'),
  ('action', 1, '{key,owners,what,due_on,due_printed,mission,document,paragraph,review,decision,source,visibility,author,valid_on,salt,known_from,known_basis}', 'key collate "C"'),
  ('action_event', 1, '{id,action,kind,organisation,body,language,due_on,visibility,author,valid_on,salt,known_from,known_basis}', 'id'),
  ('feed', 1, '{key,token_sha256,person,access,name,mission,made_at,salt}', 'key collate "C"'),
  ('feed_end', 1, '{feed,ended_at}', 'feed collate "C"');

grant select, insert on programme_entry, review, review_version, review_record, action, action_event, feed, feed_end
  to gaplist_app;
grant usage on all sequences in schema gaplist to gaplist_app;
