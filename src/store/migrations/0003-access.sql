-- People and what they may do. Two halves that never meet in one query:
-- gaplist_auth holds accounts and personal data (who signs in, and how); it changes and can be erased.
-- gaplist holds who may act for whom, by opaque ids; it is only appended to, and vouched for by the ledger.

create function viewer_level() returns text language sql stable as
  $$ select coalesce(nullif(current_setting('gaplist.level', true), ''), 'READER') $$;
create function viewer_administers() returns boolean language sql stable as
  $$ select current_setting('gaplist.administrator', true) = 'true' $$;

-- A person may act for an organisation or a mission, in one role, at one level; or administers (and then acts for none).
create table access_grant (
  id             uuid primary key,
  person         text not null,
  organisation   text,
  role           text check (role in
    ('SECRETARIAT', 'MISSION', 'MEMBER_STATE', 'REGIONAL_ORGANISATION', 'TRAINING_CENTRE', 'WORKING_GROUP')),
  level          text check (level in ('READER', 'EDITOR', 'MANAGER')),
  administrator  boolean not null,
  from_at        timestamptz not null,
  until_at       timestamptz check (until_at > from_at),
  granted_by     text not null,
  delegated_from uuid references access_grant,
  salt           uuid not null,
  change         bigint not null references ledger (change) deferrable initially deferred,
  check (case when administrator then organisation is null and role is null and level is null and delegated_from is null
    else organisation is not null and role is not null and level is not null end)
);
create index access_grant_person on access_grant (person);
create index access_grant_organisation on access_grant (organisation);

create table access_revocation (
  access_grant uuid primary key references access_grant,
  at           timestamptz not null,
  revoked_by   text not null,
  reason       text not null,
  salt         uuid not null,
  change       bigint not null references ledger (change) deferrable initially deferred
);

-- Managers keep the people of their own organisation; administrators and the operator keep everybody's.
create function viewer_keeps(organisation text) returns boolean language sql stable as $$
  select viewer_administers() or viewer_role() = 'OPERATOR'
    or (viewer_level() = 'MANAGER' and organisation = viewer_organisation())
$$;

alter table access_grant enable row level security;
create policy seen on access_grant for select using (
  person = viewer_person() or viewer_keeps(organisation)
  or (delegated_from is not null and granted_by = viewer_person()));
-- Whoever keeps people grants; whoever may act for an organisation delegates from a grant of their own.
create policy made on access_grant for insert with check (
  viewer_keeps(organisation)
  or (granted_by = viewer_person() and organisation = viewer_organisation() and exists (
    select from access_grant g where g.id = access_grant.delegated_from and g.person = viewer_person()
      and g.organisation = access_grant.organisation)));

alter table access_revocation enable row level security;
create policy seen on access_revocation for select using (exists (select from access_grant g where g.id = access_grant));
create policy made on access_revocation for insert with check (exists (select from access_grant g where g.id = access_grant));

-- A person's grants with those that they were delegated from, and when each was revoked: what a session needs, in one query.
create function access_of(p_person text)
returns table (id uuid, person text, organisation text, role text, level text, administrator boolean,
  from_at timestamptz, until_at timestamptz, granted_by text, delegated_from uuid, revoked_at timestamptz)
language sql stable security definer set search_path = gaplist, pg_temp as $$
  with recursive own as (
    select g.* from access_grant g where g.person = p_person
    union select g.* from access_grant g join own o on g.id = o.delegated_from)
  select o.id, o.person, o.organisation, o.role, o.level, o.administrator, o.from_at, o.until_at, o.granted_by,
    o.delegated_from, r.at
  from own o left join access_revocation r on r.access_grant = o.id
$$;
revoke execute on function access_of(text) from public;
grant execute on function access_of(text) to gaplist_app;

insert into vouched_format (table_name, format, columns, row_order) values
  ('access_grant', 1, '{id,person,organisation,role,level,administrator,from_at,until_at,granted_by,delegated_from,salt}', 'id'),
  ('access_revocation', 1, '{access_grant,at,revoked_by,reason,salt}', 'access_grant');
grant select, insert on access_grant, access_revocation to gaplist_app;

-- Training centres keep their courses here as organisations of their own.
alter table organisation drop constraint organisation_kind_check;
alter table organisation add constraint organisation_kind_check check (kind in
  ('MEMBER_STATE', 'OBSERVER_STATE', 'REGIONAL_ORGANISATION', 'REGIONAL_GROUP', 'UN_ENTITY', 'TRAINING_CENTRE'));

-- The tables of better-auth 1.7.5, as its own migrations would make them (test/conformance/auth-tables.test.ts asks it).
create table gaplist_auth."user" (
  "id" text primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp,
  "twoFactorEnabled" boolean
);
create table gaplist_auth."session" (
  "id" text primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references gaplist_auth."user" on delete cascade,
  "factors" integer not null,
  "acting" text
);
create index "session_userId_idx" on gaplist_auth."session" ("userId");
create table gaplist_auth."account" (
  "id" text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references gaplist_auth."user" on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index "account_userId_idx" on gaplist_auth."account" ("userId");
create table gaplist_auth."verification" (
  "id" text primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index "verification_identifier_idx" on gaplist_auth."verification" ("identifier");
create table gaplist_auth."twoFactor" (
  "id" text primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null references gaplist_auth."user" on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index "twoFactor_secret_idx" on gaplist_auth."twoFactor" ("secret");
create index "twoFactor_userId_idx" on gaplist_auth."twoFactor" ("userId");
create table gaplist_auth."passkey" (
  "id" text primary key,
  "name" text,
  "publicKey" text not null,
  "userId" text not null references gaplist_auth."user" on delete cascade,
  "credentialID" text not null,
  "counter" integer not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  "transports" text,
  "createdAt" timestamptz,
  "aaguid" text
);
create index "passkey_userId_idx" on gaplist_auth."passkey" ("userId");
create index "passkey_credentialID_idx" on gaplist_auth."passkey" ("credentialID");
create table gaplist_auth."apikey" (
  "id" text primary key,
  "configId" text not null,
  "name" text,
  "start" text,
  "referenceId" text not null references gaplist_auth."user" on delete cascade,
  "prefix" text,
  "key" text not null unique,
  "refillInterval" integer,
  "refillAmount" integer,
  "lastRefillAt" timestamptz,
  "enabled" boolean,
  "rateLimitEnabled" boolean,
  "rateLimitTimeWindow" integer,
  "rateLimitMax" integer,
  "requestCount" integer,
  "remaining" integer,
  "lastRequest" timestamptz,
  "expiresAt" timestamptz,
  "createdAt" timestamptz not null,
  "updatedAt" timestamptz not null,
  "permissions" text,
  "metadata" text
);
create index "apikey_configId_idx" on gaplist_auth."apikey" ("configId");
create index "apikey_referenceId_idx" on gaplist_auth."apikey" ("referenceId");
create table gaplist_auth."ssoProvider" (
  "id" text primary key,
  "issuer" text not null,
  "oidcConfig" text,
  "samlConfig" text,
  -- Who registered it; it outlives their account.
  "userId" text not null,
  "providerId" text not null unique,
  "organizationId" text,
  "domain" text not null,
  "domainVerified" boolean
);
create table gaplist_auth."rateLimit" (
  "id" text primary key,
  "key" text not null unique,
  "count" integer not null,
  "lastRequest" bigint not null
);

-- Our own, beside them. Of one-time links only the SHA-256 is kept.
create table gaplist_auth.invitation (
  id           uuid primary key,
  kind         text not null check (kind in ('INVITATION', 'FIRST_ADMINISTRATOR', 'RECOVERY')),
  person       text,
  email        text,
  name         text,
  organisation text,
  level        text,
  until_at     timestamptz,
  token_sha256 bytea not null unique,
  made_at      timestamptz not null,
  made_by      text not null,
  expires_at   timestamptz not null,
  used_at      timestamptz,
  used_by      text,
  withdrawn_at timestamptz,
  check ((kind = 'RECOVERY') = (person is not null))
);
create index invitation_organisation on gaplist_auth.invitation (organisation);
create index invitation_email on gaplist_auth.invitation (email);

-- Failed sign-ins by a digest of the e-mail that was tried, whether or not anybody has it: nobody learns which.
create table gaplist_auth.sign_in_failure (
  id     bigint generated always as identity primary key,
  whose  bytea not null,
  at     timestamptz not null
);
create index sign_in_failure_whose on gaplist_auth.sign_in_failure (whose, at desc);

-- The newest time step whose code a person has used: RFC 6238 §5.2, a code is taken once.
create table gaplist_auth.used_code (
  person text primary key references gaplist_auth."user" on delete cascade,
  step   bigint not null
);

-- Who may not sign in until an administrator says otherwise.
create table gaplist_auth.person_lock (
  person text primary key references gaplist_auth."user" on delete cascade,
  at     timestamptz not null,
  by_whom text not null
);

-- What an institution's provider of identities is trusted with, beside better-auth's "ssoProvider".
create table gaplist_auth.institution (
  provider      text primary key references gaplist_auth."ssoProvider" ("providerId") on delete cascade,
  organisation  text not null,
  joins         boolean not null,
  second_factor boolean not null,
  made_at       timestamptz not null,
  made_by       text not null
);

create table gaplist_auth.setting (
  name  text primary key,
  value text not null
);

grant usage on schema gaplist_auth to gaplist_auth;
grant select, insert, update, delete on all tables in schema gaplist_auth to gaplist_auth;
grant usage on all sequences in schema gaplist_auth to gaplist_auth;
