-- Requirements with their standards; causes and impacts of gaps; what is proposed and decided about requirements.

-- SUR attributes of a requirement's units, whole with each version: attribute, operator, values, unit, mandatory, source.
alter table requirement add column standards jsonb not null default '[]';
alter table requirement alter column standards drop default;
create index requirement_key on requirement (key, id);

-- Why a capability is missing, and what that does: no evidence, no cause.
create table cause (
  id            bigint generated always as identity primary key,
  key           text not null,
  kind          text not null check (kind in ('CAUSE', 'IMPACT')),
  code          text not null check (code in (
    'SUPPLY', 'COMPETING_DEMAND', 'REIMBURSEMENT', 'PROCEDURE', 'COMMAND_TASKING', 'MAINTENANCE_SPARES', 'SECURITY_RISK',
    'POLITICAL_WILL', 'DOMESTIC_NEED', 'HOST_CONSENT', 'ENVIRONMENT_SUITABILITY', 'TIMELINE', 'CONTRACT_END',
    'RESPONSE_CURTAILED', 'PROTECTION_CURTAILED', 'SUPPORT_TO_HOST_CONSTRAINED', 'PATROLS_SHORTENED',
    'NO_ROUND_THE_CLOCK', 'MEDICAL_EVACUATION_WEAK', 'AREAS_INACCESSIBLE', 'SUBSTITUTE_LIMITED')),
  mission       text not null references mission,
  capability    text not null references capability,
  evidence      text not null check (evidence <> ''),
  from_on       date not null,
  until_on      date check (until_on >= from_on),
  source        text not null references source,
  verified      boolean not null,
  verified_note text,
  known_from    timestamptz not null,
  known_basis   known_basis not null,
  change        bigint not null references ledger (change) deferrable initially deferred
);
create index cause_line on cause (capability, mission);
create index cause_key on cause (key);

alter table supersession drop constraint supersession_fact_check;
alter table supersession add constraint supersession_fact_check
  check (fact in ('observation', 'requirement', 'mandate_event', 'headline', 'cause'));

-- What somebody would have otherwise: a mission its requirement (CHANGE), a contributor or the Secretariat one
-- attribute of a standard (VARIATION), in general or for one pledge. `version` is the requirement's that was read.
create table proposal (
  key          text primary key,
  kind         text not null check (kind in ('CHANGE', 'VARIATION')),
  requirement  text not null,
  version      integer not null check (version >= 0),
  attribute    text,
  pledge       text references pledge,
  organisation text,
  value        jsonb not null,
  reason       text not null check (reason <> ''),
  author       text not null,
  salt         uuid not null,
  known_from   timestamptz not null,
  change       bigint not null references ledger (change) deferrable initially deferred,
  check ((kind = 'VARIATION') = (attribute is not null)),
  check (kind = 'VARIATION' or pledge is null)
);
create index proposal_requirement on proposal (requirement);
create index proposal_pledge on proposal (pledge) where pledge is not null;

create table proposal_decision (
  proposal   text primary key references proposal,
  decision   text not null check (decision in ('ACCEPTED', 'REFUSED')),
  reason     text not null check (reason <> ''),
  author     text not null,
  salt       uuid not null,
  known_from timestamptz not null,
  change     bigint not null references ledger (change) deferrable initially deferred
);

create function proposal_accepted(p_key text) returns boolean
language sql stable security definer set search_path = gaplist, pg_temp as $$
  select exists (select from proposal_decision d where d.proposal = p_key and d.decision = 'ACCEPTED')
$$;

-- Between the one who proposes and the Secretariat; a variation for all offers is public once it is accepted, one for
-- a pledge never is: its owner sees it, and the Secretariat where it is shown the pledge.
alter table proposal enable row level security;
create policy seen on proposal for select using (
  case when pledge is null
    then organisation = viewer_organisation() or viewer_role() = 'SECRETARIAT' or (kind = 'VARIATION' and proposal_accepted(key))
    else exists (select from pledge p where p.key = proposal.pledge
      and (p.organisation = viewer_organisation() or viewer_role() = 'SECRETARIAT')) end);
create policy made on proposal for insert with check (
  case when viewer_role() = 'SECRETARIAT' then organisation is null else organisation = viewer_organisation() end
  and (pledge is null or exists (select from pledge p where p.key = proposal.pledge
    and (p.organisation = viewer_organisation() or viewer_role() = 'SECRETARIAT'))));

alter table proposal_decision enable row level security;
create policy seen on proposal_decision for select using (
  exists (select from proposal p where p.key = proposal_decision.proposal));
create policy made on proposal_decision for insert with check (
  viewer_role() = 'SECRETARIAT' and exists (select from proposal p where p.key = proposal_decision.proposal));

insert into vouched_format (table_name, format, columns, row_order) values
  ('requirement', 2, '{id,key,mission,capability,quantity,basis,additional,from_on,until_on,until_reason,criticality,horizon,mandate_task,note,source,verified,verified_note,known_from,known_basis,standards}', 'id'),
  ('cause', 1, '{id,key,kind,code,mission,capability,evidence,from_on,until_on,source,verified,verified_note,known_from,known_basis}', 'id'),
  ('proposal', 1, '{key,kind,requirement,version,attribute,pledge,organisation,value,reason,author,salt,known_from}', 'key collate "C"'),
  ('proposal_decision', 1, '{proposal,decision,reason,author,salt,known_from}', 'proposal collate "C"');

grant select, insert on cause, proposal, proposal_decision to gaplist_app;
grant usage on all sequences in schema gaplist to gaplist_app;
grant execute on function proposal_accepted(text) to gaplist_app;
