-- The newest entry that changed what the public is shown: entries about confidential things say so, and move nothing that
-- the public could watch. Older ones are told by their action.
drop index ledger_facts;
create index ledger_public on ledger (seq desc)
  where payload not like '%"confidential":true%' and action not in ('pledge.read', 'run.keep')
    and (action not like 'access.%' or action = 'access.add_organisation');
