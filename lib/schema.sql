-- The ledger file.  The journal is the ledger: every other table is what its
-- entries imply and can be thrown away and rebuilt (kasane verify does).
--
-- Conventions.  Days are yyyymmdd integers.  A column named after a coded
-- field holds code.id; a field of several codes is text: the ids in the order
-- given, framed by blanks (' 812 815 '), so that one row stays one record and
-- LIKE '% 812 %' asks for a value in every SQL dialect; null is 未記入.
-- A record's id is the seq of the journal entry that made it.  `run` is the
-- import run that made it, `voided` the entry that withdrew it; `rowkey` is
-- what makes two rows the same record (domain.md §1).  In every table the
-- integers come first and long text last: a report reads only the front.

pragma application_id = 1263750978;	-- 'KSNB'
pragma user_version = 2;		-- the last step of lib/migrate.c

create table journal (
	seq integer primary key,
	prev_hash blob not null,
	at integer not null,		-- seconds since 1970, never decreasing
	staff text not null,		-- a claim, not an authentication
	command text not null,
	noun text not null,
	record integer not null,	-- the record this entry is about
	run integer,
	format integer not null,	-- of the payload
	salt blob,			-- null once erased
	payload text,			-- null once erased
	payload_hash blob not null,
	hash blob not null
) strict;
-- Only later entries about a record need finding: the first is its own seq.
create index journal_later on journal (record) where record <> seq;

-- The chain's head: shows a removed tail.
create table head (
	id integer primary key check (id = 1),
	seq integer not null,
	hash blob not null
) strict;

create table setting (
	name text primary key,
	value text not null
) strict, without rowid;

create table code (
	id integer primary key,
	list text not null,
	code text not null,
	sort integer not null,
	retired integer,
	label text not null,
	label_key text not null,
	props text not null,		-- '名=値' lines
	unique (list, code)
) strict;

create table run (
	id integer primary key,
	entry integer not null,		-- its own journal entry, the last one
	first_entry integer not null,
	at integer not null,
	undone integer,			-- the entry that undid it
	staff text not null,
	command text not null,
	files text not null,		-- 'sha256 encoding name' lines
	counts text not null		-- 'noun read registered …' lines
) strict;

create table profile (
	id integer primary key,
	name text not null,
	voided integer,
	body text not null
) strict;

-- The last case number given out in a fiscal year; never goes back.
create table serial (
	year integer primary key,
	last integer not null
) strict;

create table household (
	id integer primary key,
	district integer,
	type integer,
	number text			-- 世帯番号 given by an office
) strict;
create unique index household_number on household (number)
	where number is not null;

create table member (
	id integer primary key,
	run integer,
	voided integer,
	household_id integer not null,
	no integer not null,		-- 員番号
	relation integer,
	sex integer,
	birth integer,			-- yyyymmdd, 00 where unknown
	age_band integer,
	subject integer,		-- 本人 (○)
	changed_on integer,		-- 異動日
	change integer,			-- 異動事由
	attributes text,
	issues text,
	name_key text,
	rowkey text not null,
	name text,
	kana text,
	extra text
) strict;
create unique index member_key on member (rowkey);
create index member_household on member (household_id);

create table cases (
	id integer primary key,
	household_id integer not null,
	member_id integer not null,	-- 本人
	number_year integer not null,	-- R7-00012: 2025 and 12
	serial integer not null,
	opened_on integer not null,	-- first reception
	first_intake integer not null,
	previous integer,		-- the case before, of a 再相談
	lead_agency integer,		-- 主担当機関
	screened_out_on integer,	-- ended by its スクリーニング結果
	ended_on integer,		-- by a closure of ケース全体, or the above
	lead_staff text,
	unique (number_year, serial)
) strict;
create index cases_household on cases (household_id);

create table intake (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	received_on integer not null,
	agency integer not null,
	district integer,
	consulter integer,
	relation integer,
	route integer,
	from_agency integer,
	way integer,
	sex integer,
	birth integer,
	age_band integer,
	household_type integer,
	household_size integer,
	work integer,
	housing integer,
	main_issue integer,
	screening integer,
	screened_on integer,
	urgency integer,
	consent integer,
	consent_on integer,
	lead_agency integer,
	ended_on integer,
	end_reason integer,
	consulter_anonymous integer,
	informer_secret integer,
	year integer,			-- 受付年度 as given
	attributes text,
	issues text,
	reasons text,
	agencies text,
	rowkey text not null,
	number text,
	receiver text,
	lead_staff text,
	language text,
	household_number text,
	consulter_name text,
	consulter_contact text,
	name text,
	kana text,
	address text,
	phone text,
	certificates text,
	content text,
	note text,
	extra text
) strict;
create unique index intake_key on intake (rowkey);

create table consent (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	member_no integer,		-- 員番号; null is 本人
	kind integer,
	state integer not null,		-- 同意区分
	consented_on integer not null,
	consenter integer,
	way integer,
	expires_on integer,
	intake_id integer,		-- the reception that brought it, if one
	agencies text,			-- 共有範囲機関
	rowkey text not null,
	record_number text,
	taker text,
	note text,
	extra text
) strict;
create unique index consent_key on consent (rowkey);
create index consent_case on consent (case_id);

create table contact (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer,
	contacted_on integer not null,
	agency integer not null,
	method integer,
	kind integer,			-- 支援区分
	program integer,
	direction integer,
	party_kind integer,
	outreach integer,
	met integer,
	minutes integer,
	scope integer,			-- 共有範囲
	time integer,			-- hhmm
	with_agencies text,
	rowkey text not null,
	record_number text,
	staff text,
	persons text,			-- 員番号, framed by blanks
	activity_number text,
	resource_number text,
	meeting_number text,
	party text,
	place text,
	content text,
	approach text,
	intent text,
	result text,
	extra text
) strict;
create unique index contact_key on contact (rowkey);
create index contact_case on contact (case_id, contacted_on);

create table closure (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	closed_on integer not null,
	target integer not null,	-- 終結の対象
	reason integer,
	next_agency integer,
	intake_id integer,		-- the reception that brought it, if one
	rowkey text not null,
	record_number text,
	meeting_number text,
	wish text,
	extra text
) strict;
create unique index closure_key on closure (rowkey);
create index closure_case on closure (case_id);

-- Which program brought the file to which version; not of the journal.
create table migration (
	version integer primary key,
	at integer not null,
	program text not null
) strict;
