-- Spreadsheets that come back. A row that could not be taken may say what nobody else may know: it is then shown to
-- the organisation that sent it, and to no one besides.

alter table quarantine
  -- Whoever sent the row; null for rows of public registers and of the operator.
  add column organisation text,
  -- What the row is about (`pledge:<key>`), the version that it names, and what the register held then.
  add column subject      text,
  add column version      integer check (version >= 0),
  add column held         jsonb,
  -- Digest of what the row says: the same row again is not quarantined twice.
  add column fingerprint  text,
  add column salt         uuid,
  add check (organisation is null or salt is not null);
create index quarantine_fingerprint on quarantine (fingerprint) where fingerprint is not null;

alter table quarantine_settlement
  drop constraint quarantine_settlement_outcome_check,
  -- REPLACED: the row came back changed, and still could not be taken; the reason names the row that stands for it now.
  add check (outcome in ('ACCEPTED', 'DISCARDED', 'REPLACED')),
  add column author    text,
  -- What was accepted: the corrected row, and what it was written to.
  add column corrected jsonb,
  add column subject   text,
  add column salt      uuid;

insert into vouched_format (table_name, format, columns, row_order) values
  ('quarantine', 2, '{id,layout,file,line,raw,code,params,owner,at,organisation,subject,version,held,fingerprint,salt}', 'id'),
  ('quarantine_settlement', 2, '{quarantine,outcome,reason,at,author,corrected,subject,salt}', 'quarantine');

alter table quarantine enable row level security;
create policy seen on quarantine for select using (organisation is null or organisation = viewer_organisation());
create policy made on quarantine for insert with check (organisation is null or organisation = viewer_organisation());

alter table quarantine_settlement enable row level security;
create policy seen on quarantine_settlement for select using (exists (select from quarantine q where q.id = quarantine));
-- Whoever sent a row settles it; rows of public registers the Secretariat settles, or the operator.
create policy made on quarantine_settlement for insert with check (exists (select from quarantine q where q.id = quarantine and (
  q.organisation = viewer_organisation()
  or (q.organisation is null and viewer_role() in ('SECRETARIAT', 'OPERATOR')))));
