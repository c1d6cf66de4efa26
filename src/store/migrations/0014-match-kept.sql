-- What a run was held to beside its problem, and how it came on. Null in runs that were kept before.
alter table match_run
  -- Packages that stand in the plan as they were in another.
  add column fixed jsonb,
  -- Packages that somebody has proposed to its parties: giving one up costs a share of its worth, the change tax.
  add column proposed jsonb,
  -- What the proposed packages of the plan earned by staying, in units of the objective.
  add column tax bigint,
  -- Best plan and bound by seconds.
  add column course jsonb;

insert into vouched_format (table_name, format, columns, row_order) values
  ('match_run', 2, '{id,owner,person,as_of,known_at,audience,exercise,replay_of,problem,input_sha256,subjects,findings,pinned,ingredients,rules,assumptions,engine,seconds,work,seed,ending,failures,plan,plan_sha256,objective,bound,solved_by,work_done,asked_at,ended_at,salt,fixed,proposed,tax,course}', 'id');
