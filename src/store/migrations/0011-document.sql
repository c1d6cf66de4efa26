-- Documents as they were issued: the block tree of each language as the very text that is hashed, under its symbol.

create table issued_document (
  symbol       text not null check (symbol ~ '^[A-Z][A-Za-z0-9./-]{1,59}$'),
  language     text not null check (language in ('en', 'fr', 'es', 'ru', 'ar', 'zh')),
  kind         text not null,
  title        text not null,
  distribution text not null check (distribution = 'GENERAL'),
  original     text not null check (original in ('en', 'fr', 'es', 'ru', 'ar', 'zh')),
  -- How a tree is read: raised when renderers change.
  template     integer not null check (template > 0),
  -- The edition, the mission's day or the run of the matcher that it rests on.
  cites        text not null,
  content      text not null,
  sha256       text not null,
  author       text not null,
  issued_at    timestamptz not null,
  change       bigint not null references ledger (change) deferrable initially deferred,
  primary key (symbol, language),
  constraint document_intact check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

-- Nothing but what is public enters a document for general distribution: everyone may read it.
alter table issued_document enable row level security;
create policy seen on issued_document for select using (true);
create policy made on issued_document for insert with check (
  viewer_role() in ('SECRETARIAT', 'OPERATOR') and author = coalesce(viewer_person(), 'operator'));

insert into vouched_format (table_name, format, columns, row_order) values
  ('issued_document', 1, '{symbol,language,kind,title,distribution,original,template,cites,content,sha256,author,issued_at}', 'symbol, language');

grant select, insert on issued_document to gaplist_app;
