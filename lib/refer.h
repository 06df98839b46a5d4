/* つなぎ: how long an agency has been waited for. */
#ifndef KS_REFER_H
#define KS_REFER_H

/* Days from the つなぎ日 to the 回答日 (0: none yet, so until today). */
int ks__refer_waited(int referred_on, int answered_on, int today);

#endif
