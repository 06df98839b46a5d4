/* Records on their way to a page or a listing: only what may be shown. */
#ifndef KS_VIEW_H
#define KS_VIEW_H

#include "filter.h"
#include "sight.h"

struct ks_viewer {
	struct ks_ledger *ledger;
	const struct ks_noun *noun;
	struct ks_ids ids;	     /* what may be shown */
	enum ks_sight_level *levels; /* of each; NULL: all as they stand */
	struct ks_arena arena;	     /* of the record loaded last */
	bool by_place; /* chosen by 圏域: none whose 圏域 is masked */
};

/* The record with this id; its values live until the next one. */
enum ks_code ks__view_load(struct ks_viewer *view, int64_t id,
	struct ks_record *rec, bool *voided, struct ks_error *err);
/* Drop from view->ids what may not be shown and note how the rest may be.
 * listed: as rows of a listing (ks__sight_row). */
enum ks_code ks__view_sift(struct ks_viewer *view, bool listed,
	struct ks_heldback *held, struct ks_error *err);
static inline enum ks_sight_level ks__view_level(
	const struct ks_viewer *view, size_t i)
{
	return view->levels ? view->levels[i] : KS_SIGHT_ALL;
}
/* One field in words, nothing where it may not be shown.  A person without a
 * name has at least his 年代, from the birth date that is hidden. */
void ks__view_field(const struct ks_viewer *view, enum ks_sight_level level,
	const struct ks_record *rec, size_t field, struct ks_buf *out);
void ks__view_release(struct ks_viewer *view);

/* A table of a page: records of one noun that belong to what the page is
 * about, in the order of sql (?1 its id). */
struct ks_section {
	enum ks_noun_index noun;
	const char *sql;
	const char *const *columns; /* ids of fields */
	size_t n;
	/* what a record means that it does not say, before it is shown */
	enum ks_code (*fill)(struct ks_ledger *ledger, struct ks_record *rec,
		struct ks_arena *arena, struct ks_error *err);
};

/* Into the sink as a table of its own; counts into held what it left out and
 * says so in the table's note. */
enum ks_code ks__section(struct ks_ledger *ledger,
	const struct ks_section *section, int64_t id, bool anonymous,
	struct ks_heldback *held, struct ks_sink *sink, struct ks_error *err);

#endif
