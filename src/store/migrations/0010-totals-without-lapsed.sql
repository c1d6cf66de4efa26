-- A pledge that has lapsed by rule is no part of a total. The rule is that of src/core/supply/renewal.ts for pledges kept
-- here: renewed after 12 months, then every 6, with 30 days of grace; a test holds the two against each other.
create function pledge_lapsed(p_pledge text, p_on date)
returns boolean language sql stable security definer set search_path = gaplist, pg_temp as $$
  with known as (
    select e.id, e.state, e.kind, e.valid_on from pledge_event e
    where e.pledge = p_pledge and e.known_from < p_on + 1 and e.valid_on <= p_on),
  entry as (
    select k.id, k.valid_on from known k where k.state is not null
    order by (k.state = 'RECEIVED') desc, k.valid_on desc, k.id desc limit 1),
  renewal as (
    select k.valid_on from known k, entry
    where k.kind = 'RENEWAL' and (k.valid_on, k.id) > (entry.valid_on, entry.id)
    order by k.valid_on desc, k.id desc limit 1)
  select coalesce(
    (select p_on > (r.valid_on + interval '6 months')::date + 30 from renewal r),
    (select p_on > (e.valid_on + interval '12 months')::date + 30 from entry e),
    false)
$$;
revoke execute on function pledge_lapsed(text, date) from public;

create or replace function pledge_totals(p_on date)
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
          and not pledge_lapsed(p.key, month_end)
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
