/* `meeting show`: a meeting with who came, what was said and who does what. */
#include "kasane.h"

#include <stdlib.h>

#include "filter.h"
#include "sight.h"

/* A listing of one noun, where the meeting has any of it. */
static enum ks_code list_of(struct ks_ledger *ledger,
	const struct ks_noun *noun, const struct ks_list *list,
	struct ks_sink *sink, struct ks_error *err)
{
	struct ks_buf words = KS_BUF_INIT;
	struct ks_ids ids = { NULL, 0 };
	enum ks_code rc = ks__filter_ids(ledger, noun, list, &ids, &words, err);

	if (rc == KS_OK && ids.n)
		rc = ks_record_list(ledger, noun, list, sink, err);
	free(ids.at);
	ks__buf_release(&words);
	return rc;
}

enum ks_code ks_meeting_show(struct ks_ledger *ledger, const char *ref,
	bool anonymous, struct ks_sink *sink, struct ks_error *err)
{
	static const struct ks_noun *const parts[] = { &ks__attendance.noun,
		&ks__agenda.noun, &ks__task.noun, &ks__hearing.noun,
		&ks__survey.noun };
	const struct ks_list list = { .meeting = ref, .anonymous = anonymous };
	struct ks_error ignored;
	enum ks_code rc = ks__sight_page(ledger, true, err);

	if (rc == KS_OK)
		rc = ks_record_show(
			ledger, &ks__meeting.noun, ref, anonymous, sink, err);
	for (size_t i = 0; rc == KS_OK && i < sizeof(parts) / sizeof(parts[0]);
		i++)
		rc = list_of(ledger, parts[i], &list, sink, err);
	ks__sight_page(ledger, false, &ignored);
	return rc;
}
