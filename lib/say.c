/* A value as people write it on paper and in talk. */
#include "record.h"

#include "date.h"

static void say_codes(
	const struct ks_codes *codes, const char *column, struct ks_buf *out)
{
	const char *between = "";
	int64_t id;

	while (column && (id = ks__codes_next(&column)) != 0) {
		const struct ks_code_row *row = ks__code_by_id(codes, id);

		if (!row)
			continue;
		ks__buf_addf(out, "%s%s", between, row->label);
		between = "、";
	}
}

static void say_members(const char *framed, struct ks_buf *out)
{
	const char *between = "";
	int64_t no;

	while (framed && (no = ks__codes_next(&framed)) != 0) {
		ks__buf_addf(out, "%s%lld", between, (long long)no);
		between = "、";
	}
}

void ks__value_say(const struct ks_codes *codes, const struct ks_field *field,
	const struct ks_value *v, struct ks_buf *out)
{
	char day[48];

	if (ks__empty(v))
		return;
	switch (field->type) {
	case KS_DATE:
	case KS_PARTDATE:
		ks__date_wareki((int)v->number, day, sizeof(day));
		ks__buf_adds(out, day);
		return;
	case KS_MARK:
		ks__buf_adds(out, v->number ? "○" : "");
		return;
	case KS_CODES:
		say_codes(codes, v->column, out);
		return;
	case KS_MEMBERS:
		say_members(v->text, out);
		return;
	default:
		ks__value_show(codes, field, v, out);
	}
}
