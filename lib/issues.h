/* 課題: what a reception and an assessment say of them alike. */
#ifndef KS_ISSUES_H
#define KS_ISSUES_H

#include "row.h"

/* The main issue is one of the issues; 課題なし stands alone. */
void ks__issues_check(struct ks_row *row);

#endif
