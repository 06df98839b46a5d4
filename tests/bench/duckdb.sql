-- What T02 to T18 count, written for DuckDB over the ledger's own tables: one
-- statement a table or block, R7.  Labels and layout are left out, which is
-- in DuckDB's favour.

-- Cases whose first reception lies in the year, with the person's age.
create or replace temp table new_case as
select c.id, c.member_id, i.attributes, i.issues, i.main_issue, m.sex,
	(i.received_on - case when m.birth % 10000 = 0 then m.birth + 701
		when m.birth % 100 = 0 then m.birth + 1 else m.birth end)
		// 100000 as band, m.birth, m.age_band
from cases c join intake i on i.id = c.first_intake
	join member m on m.id = c.member_id
where i.voided is null and i.received_on between 20250401 and 20260331;

create or replace temp table meeting as
select id from code where list = '対応方法' and props like '%会議=yes%';

-- T02
select received_on // 100, count(*) from intake
where voided is null and received_on between 20250401 and 20260331
group by all;
select contacted_on // 100, method in (from meeting), count(*) from contact
where voided is null and contacted_on between 20250401 and 20260331
group by all;
select contacted_on // 100, count(distinct case_id) from contact
where voided is null and contacted_on between 20250401 and 20260331
	and (method is null or method not in (from meeting))
group by rollup (contacted_on // 100);
select closed_on // 100, count(*) from closure
where voided is null and closed_on between 20250401 and 20260331
group by all;
-- T03
select district, received_on // 100, count(*) from intake
where voided is null and received_on between 20250401 and 20260331
group by all;
-- T04
select band, age_band, sex, count(*), count(distinct member_id) from new_case
group by all;
select sex, count(distinct member_id) from new_case group by rollup (sex);
-- T05 to T08, T15
select household_type, count(*) from intake
where voided is null and received_on between 20250401 and 20260331
group by all;
select consulter, count(*) from intake
where voided is null and received_on between 20250401 and 20260331
group by all;
select route, count(*) from intake
where voided is null and received_on between 20250401 and 20260331
group by all;
select way, count(*) from intake
where voided is null and received_on between 20250401 and 20260331
group by all;
select screening, count(*) from intake
where voided is null and received_on between 20250401 and 20260331
group by all;
-- T09
select agency, received_on // 100, count(*) from intake
where voided is null and received_on between 20250401 and 20260331
group by all;
-- T10
select v, count(*), count(distinct id) from (
	select id, unnest(string_split(trim(attributes), ' ')) as v
	from new_case where attributes is not null)
group by all;
-- T11
select v, count(*) from (
	select id, unnest(string_split(trim(issues), ' ')) as v
	from new_case where issues is not null)
group by all;
select main_issue, count(*) from new_case group by all;
-- T12
select v, band, age_band, count(*) from (
	select id, band, age_band, unnest(string_split(trim(issues), ' ')) as v
	from new_case)
group by all;
-- T13
select len(string_split(trim(issues), ' ')) as n, count(*) from new_case
group by all;
-- T14
with mention as (
	select id, unnest(string_split(trim(issues), ' '))::integer as v
	from new_case where issues is not null)
select a.v, b.v, count(*) as n from mention a join mention b
	on a.id = b.id and a.v < b.v
group by all order by n desc limit 20;
-- T16
select method, contacted_on // 100, count(*) from contact
where voided is null and contacted_on between 20250401 and 20260331
group by all;
select method, count(distinct case_id) from contact
where voided is null and contacted_on between 20250401 and 20260331
group by rollup (method);
-- T17
select agency, kind, count(*), sum(minutes), count(minutes) from contact
where voided is null and contacted_on between 20250401 and 20260331
group by all;
-- T18
select agency, direction, count(*) from contact
where voided is null and contacted_on between 20250401 and 20260331
group by all;
