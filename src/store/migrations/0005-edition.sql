-- Editions: immutable snapshots of the gap list, kept whole as the very text that is hashed, and the drafts before them.

create table edition (
  number       integer primary key check (number > 0),
  -- Each follows the one before it: the sequence has no hole.
  previous     integer references edition,
  as_of        date not null,
  known_at     date,
  missions     text[] not null,
  domains      text[] not null,
  languages    text[] not null check (cardinality(languages) > 0),
  title        jsonb not null,
  lines        integer not null check (lines > 0),
  supersedes   integer references edition check (supersedes < number),
  -- Why the superseded edition is withdrawn; null where it is simply followed.
  reason       text check (reason <> ''),
  draft        text not null unique,
  content      text not null,
  sha256       text not null,
  author       text not null,
  published_at timestamptz not null,
  change       bigint not null references ledger (change) deferrable initially deferred,
  check (number = 1 or previous is not null),
  check (previous = number - 1),
  check (reason is null or supersedes is not null),
  constraint edition_intact check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create unique index edition_followed on edition (supersedes) where reason is null;
create unique index edition_withdrawn on edition (supersedes) where reason is not null;

-- Nothing but what is public enters an edition: everyone may read it.
alter table edition enable row level security;
create policy seen on edition for select using (true);
create policy made on edition for insert with check (
  viewer_role() in ('SECRETARIAT', 'OPERATOR') and author = coalesce(viewer_person(), 'operator'));

-- Each version of a draft is a row; the newest one stands.
create table edition_draft (
  id           bigint generated always as identity primary key,
  draft        text not null,
  version      integer not null check (version > 0),
  state        text not null check (state in ('OPEN', 'PUBLISHED', 'DISCARDED')),
  as_of        date not null,
  known_at     date,
  missions     text[] not null,
  domains      text[] not null,
  languages    text[] not null,
  title        jsonb not null,
  introduction jsonb not null,
  notes        jsonb not null,
  supersedes   integer references edition,
  reason       text check (reason <> ''),
  author       text not null,
  salt         uuid not null,
  known_from   timestamptz not null,
  known_basis  known_basis not null,
  change       bigint not null references ledger (change) deferrable initially deferred,
  unique (draft, version)
);
alter table edition_draft enable row level security;
create policy seen on edition_draft for select using (viewer_role() in ('SECRETARIAT', 'OPERATOR'));
create policy made on edition_draft for insert with check (
  viewer_role() in ('SECRETARIAT', 'OPERATOR') and author = coalesce(viewer_person(), 'operator'));

insert into vouched_format (table_name, format, columns, row_order) values
  ('edition', 1, '{number,previous,as_of,known_at,missions,domains,languages,title,lines,supersedes,reason,draft,content,sha256,author,published_at}', 'number'),
  ('edition_draft', 1, '{id,draft,version,state,as_of,known_at,missions,domains,languages,title,introduction,notes,supersedes,reason,author,salt,known_from,known_basis}', 'id');

grant select, insert on edition, edition_draft to gaplist_app;
grant usage on all sequences in schema gaplist to gaplist_app;
