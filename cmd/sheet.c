/* The verb `sheet` of every noun that has papers. */
#include "cmd.h"

enum ks_code record_sheet(struct call *call)
{
	const struct opts *o = &call->opts;

	return ks_sheet(call->ledger, cmd_noun(call->set), o->args[0],
		opt_get(o, O_KIND), opt_get(o, O_CASE), out_sink(&call->out),
		&call->err);
}
