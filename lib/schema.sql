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
pragma user_version = 3;		-- the last step of lib/migrate.c

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
	number text,			-- 世帯番号 given by an office
	joined_to integer,		-- 名寄せ: the household this one was found to be
	split_from integer		-- 世帯分離: the household it came out of
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
	joined_to integer,		-- 名寄せ: the case this one was found to be
	first_member integer,		-- the 本人 its reception brought
	led_by integer,			-- who led it until somebody took over at its end
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
	extra text,
	member_id integer		-- the person, whatever household it is in by now
) strict;
create unique index consent_key on consent (rowkey);
create index consent_case on consent (case_id);
-- a 本人 born of the case's reception is found by the case
create index consent_member on consent (member_id) where member_id <> case_id;

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
	extra text,
	breach text
) strict;
create unique index closure_key on closure (rowkey);
create index closure_case on closure (case_id);

-- Which program brought the file to which version; not of the journal.
create table migration (
	version integer primary key,
	at integer not null,
	program text not null
) strict;

-- since 3 ----------------------------------------------------------------
-- What stands below this line is also what the step to version 3 makes
-- (migrate.c), word for word.  breach: kept though a rule refuses it
-- (--record-breach): counted nowhere.

create table restrict (
	id integer primary key,
	run integer,
	voided integer,
	household_id integer not null,
	started_on integer not null,
	until integer,
	reason integer,
	holder integer,
	rowkey text not null,
	opponents text,
	record_number text,
	extra text
) strict;
create unique index restrict_key on restrict (rowkey);
create index restrict_household on restrict (household_id);

create table assess (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	assessed_on integer not null,
	member_no integer,
	agency integer,
	main_issue integer,
	rowkey text not null,
	issues text,
	picture text,
	wishes text,
	reasons text,
	record_number text,
	extra text
) strict;
create unique index assess_key on assess (rowkey);
create index assess_case on assess (case_id);

create table resource (
	id integer primary key,
	run integer,
	voided integer,
	kind integer,
	district integer,
	operator integer,
	opened_on integer,
	closed_on integer,
	frequency integer,
	rowkey text not null,
	number text not null,
	name text not null,
	terms text,
	contact text,
	extra text
) strict;
create unique index resource_key on resource (rowkey);

create table activity (
	id integer primary key,
	run integer,
	voided integer,
	acted_on integer not null,
	kind integer,
	district integer,
	agency integer,
	program integer,
	people integer,
	groups integer,
	resource_id integer,
	rowkey text not null,
	number text not null,
	name text,
	resource_number text,
	staff text,
	approach text,
	intent text,
	result text,
	extra text
) strict;
create unique index activity_key on activity (rowkey);

create table meeting (
	id integer primary key,
	run integer,
	voided integer,
	kind integer not null,
	held_on integer not null,
	starts integer,
	ends integer,
	regularity integer,
	form integer,
	host integer,
	confirmed_on integer,
	rowkey text not null,
	number text not null,
	body text,
	same_day text,
	place text,
	recorder text,
	extra text
) strict;
create unique index meeting_key on meeting (rowkey);

create table roster (
	id integer primary key,
	run integer,
	voided integer,
	kind integer,
	agency integer not null,
	sworn_on integer,
	from_on integer,
	until_on integer,
	rowkey text not null,
	body text,
	name text,
	record_number text,
	extra text
) strict;
create unique index roster_key on roster (rowkey);

create table attendance (
	id integer primary key,
	run integer,
	voided integer,
	agency integer,
	occupation integer,
	role integer,
	secrecy integer,
	meeting_id integer not null,
	rowkey text not null,
	meeting_number text not null,
	name text,
	record_number text,
	extra text
) strict;
create unique index attendance_key on attendance (rowkey);
create index attendance_meeting on attendance (meeting_id);

create table agenda (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer,
	agency integer,
	footing integer,
	kind integer,
	review_on integer,
	acting integer,
	meeting_id integer not null,
	rowkey text not null,
	meeting_number text not null,
	persons text,
	outcome text,
	breach text,
	record_number text,
	extra text
) strict;
create unique index agenda_key on agenda (rowkey);
create index agenda_case on agenda (case_id);
create index agenda_meeting on agenda (meeting_id);

create table task (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	agency integer not null,
	due_on integer,
	lead integer,
	done_on integer,
	meeting_id integer not null,
	rowkey text not null,
	meeting_number text not null,
	role text,
	record_number text,
	extra text
) strict;
create unique index task_key on task (rowkey);
create index task_case on task (case_id);
create index task_meeting on task (meeting_id);

create table hearing (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	agency integer not null,
	meeting_id integer not null,
	rowkey text not null,
	meeting_number text not null,
	situation text,
	concerns text,
	goals text,
	wanted text,
	request text,
	record_number text,
	extra text
) strict;
create unique index hearing_key on hearing (rowkey);
create index hearing_case on hearing (case_id);
create index hearing_meeting on hearing (meeting_id);

create table survey (
	id integer primary key,
	run integer,
	voided integer,
	agency integer,
	meeting_id integer not null,
	rowkey text not null,
	meeting_number text not null,
	name text,
	question text,
	answer text,
	record_number text,
	extra text
) strict;
create unique index survey_key on survey (rowkey);
create index survey_meeting on survey (meeting_id);

create table plan (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	kind integer,
	round integer,
	made_on integer not null,
	consented_on integer,
	decided_on integer,
	starts_on integer,
	ends_on integer,
	review_on integer,
	meeting_id integer,
	late integer,
	rowkey text not null,
	number text not null,
	services text,
	issues text,
	long_goal text,
	goal text,
	meeting_number text,
	breach text,
	extra text
) strict;
create unique index plan_key on plan (rowkey);
create index plan_case on plan (case_id);

create table action (
	id integer primary key,
	run integer,
	voided integer,
	agency integer,
	service integer,
	plan_id integer not null,
	resource_id integer,
	rowkey text not null,
	plan_number text not null,
	content text,
	frequency text,
	resource_number text,
	record_number text,
	extra text
) strict;
create unique index action_key on action (rowkey);
create index action_plan on action (plan_id);

create table evaluation (
	id integer primary key,
	run integer,
	voided integer,
	evaluated_on integer not null,
	outcome integer,
	plan_id integer not null,
	meeting_id integer,
	rowkey text not null,
	plan_number text not null,
	meeting_number text,
	services text,
	effects text,
	finding text,
	breach text,
	record_number text,
	extra text
) strict;
create unique index evaluation_key on evaluation (rowkey);
create index evaluation_plan on evaluation (plan_id);

create table match (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	started_on integer,
	ended_on integer,
	settling integer,
	resource_id integer not null,
	plan_id integer,
	rowkey text not null,
	resource_number text not null,
	plan_number text,
	record_number text,
	extra text
) strict;
create unique index match_key on match (rowkey);
create index match_case on match (case_id);
create index match_plan on match (plan_id);

create table refer (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	referred_on integer not null,
	from_agency integer not null,
	to_agency integer not null,
	program integer,
	company integer,
	answered_on integer,
	answer integer,
	connected_on integer,
	basis integer,
	rowkey text not null,
	reason text not null,
	return_reason text,
	note text,
	record_number text,
	extra text
) strict;
create unique index refer_key on refer (rowkey);
create index refer_case on refer (case_id);

create table topic (
	id integer primary key,
	run integer,
	voided integer,
	district integer,
	drawn_on integer not null,
	raised_on integer,
	developed_on integer,
	reflected_on integer,
	solved_on integer,
	case_id integer,
	meeting_id integer,
	rowkey text not null,
	number text not null,
	content text not null,
	origin text,
	raised_to text,
	note text,
	extra text
) strict;
create unique index topic_key on topic (rowkey);
create index topic_case on topic (case_id);

create table appraisal (
	id integer primary key,
	run integer,
	voided integer,
	year integer not null,
	criterion integer not null,
	appraiser integer,
	achievement integer,
	meeting_id integer,
	rowkey text not null,
	view text,
	indicator text,
	target text,
	meeting_number text,
	finding text,
	record_number text,
	extra text
) strict;
create unique index appraisal_key on appraisal (rowkey);

create table assign (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	assigned_on integer not null,
	lead_agency integer not null,
	rowkey text not null,
	lead_staff text,
	reason text,
	extra text
) strict;
create unique index assign_key on assign (rowkey);
create index assign_case on assign (case_id);

create table joining (
	id integer primary key,
	run integer,
	voided integer,
	case_id integer not null,
	household_only integer,
	joined_on integer not null,
	other_id integer not null,
	into_household integer not null,
	from_household integer not null,
	rowkey text not null,
	reason text,
	extra text
) strict;
create unique index joining_key on joining (rowkey);
create index joining_case on joining (case_id);
create index joining_other on joining (other_id);

create table move (
	id integer primary key,
	run integer,
	voided integer,
	household_id integer not null,
	moved_on integer not null,
	district integer,
	reason integer,
	rowkey text not null,
	address text,
	extra text
) strict;
create unique index move_key on move (rowkey);
create index move_household on move (household_id);

create table split (
	id integer primary key,
	run integer,
	voided integer,
	household_id integer not null,
	split_on integer not null,
	district integer,
	reason integer,
	rowkey text not null,
	persons text not null,
	new_number text,
	extra text
) strict;
create unique index split_key on split (rowkey);
create index split_household on split (household_id);

-- What the joinings imply beside cases.joined_to and household.joined_to: the
-- 本人 (a member's id) who was found to be another, chains resolved.
create table same_person (
	id integer primary key,
	canonical integer not null
) strict;
-- Partial: an import, which joins nothing, pays nothing for them.
create index cases_joined on cases (joined_to) where joined_to is not null;
create index household_joined on household (joined_to)
	where joined_to is not null;
create index household_split on household (split_from)
	where split_from is not null;

-- Of a household that moved, in which 圏域 it was from which day on (0: from
-- the beginning); its id is that of the record that says so.
create table residence (
	id integer primary key,
	household_id integer not null,
	from_on integer not null,
	district integer
) strict;
create index residence_household on residence (household_id, from_on);
