-- Totals of pledges that are not public, for those who may not see the pledges. The database answers nothing but what may
-- be told: a total stands for at least three contributors, and moves from one month's end to a later one only
-- when none of its contributors, or at least three of them, have changed; until then the earlier total stands.
-- So neither a total nor the difference of two tells what one or two organisations have pledged. Totals of different
-- visibility are kept apart: whoever sees the pledges of one kind cannot subtract them from a total of both.
create function pledge_totals(p_on date)
returns table (capability text, visibility text, contributors integer, quantity bigint, counted_on date)
language plpgsql stable security definer set search_path = gaplist, pg_temp as $$
declare
  fewest constant integer := 3;
  first_end date;
  last_end date;
  month_end date;
  cell record;
  told jsonb := '{}';
  before jsonb;
  moved integer;
begin
  select (date_trunc('month', min(t.known_from)) + interval '1 month' - interval '1 day')::date into first_end
  from pledge_terms t where t.visibility in ('SECRETARIAT', 'WORKING_GROUP');
  -- The last month that is over.
  last_end := (date_trunc('month', least(p_on, (now() at time zone 'UTC')::date) + 1) - interval '1 day')::date;
  month_end := first_end;
  while month_end <= last_end loop
    for cell in
      select s.capability, s.visibility, jsonb_object_agg(s.organisation, s.quantity) as parts
      from (
        select p.capability, t.visibility::text as visibility, p.organisation, sum(t.quantity) as quantity
        from pledge p
        cross join lateral (select v.* from pledge_terms v
          where v.pledge = p.key and v.known_from < month_end + 1 order by v.version desc limit 1) t
        cross join lateral (select e.state from pledge_event e
          where e.pledge = p.key and e.state is not null and e.known_from < month_end + 1 and e.valid_on <= month_end
          order by e.valid_on desc, e.id desc limit 1) e
        where p.kept and t.visibility in ('SECRETARIAT', 'WORKING_GROUP') and t.quantity > 0
          and p.kind in ('UNIT', 'INDIVIDUALS', 'INSTITUTION')
          -- A quantity in another unit than the capability's is never added.
          and p.unit = (select c.unit from capability c where c.code = p.capability)
          and e.state in ('RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'SELECTED', 'IN_NEGOTIATION', 'INSPECTED')
        group by 1, 2, 3) s
      group by 1, 2
    loop
      continue when (select count(*) from jsonb_object_keys(cell.parts)) < fewest;
      before := told #> array[cell.capability, cell.visibility, 'parts'];
      select count(*) into moved from (select jsonb_object_keys(coalesce(before, '{}') || cell.parts) as organisation) o
      where before -> o.organisation is distinct from cell.parts -> o.organisation;
      continue when moved between 1 and fewest - 1;
      told := jsonb_set(told, array[cell.capability], coalesce(told -> cell.capability, '{}'));
      told := jsonb_set(told, array[cell.capability, cell.visibility],
        jsonb_build_object('parts', cell.parts, 'on', month_end));
    end loop;
    month_end := (date_trunc('month', month_end + 1) + interval '1 month' - interval '1 day')::date;
  end loop;
  return query
    select c.key, v.key, (select count(*)::int from jsonb_object_keys(v.value -> 'parts')),
      (select sum(n.value::bigint)::bigint from jsonb_each_text(v.value -> 'parts') n), (v.value ->> 'on')::date
    from jsonb_each(told) c, jsonb_each(c.value) v
    order by 1, 2;
end $$;
revoke execute on function pledge_totals(date) from public;
grant execute on function pledge_totals(date) to gaplist_app;
