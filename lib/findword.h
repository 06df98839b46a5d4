/* A word people search for, in the forms names, telephones, addresses and
 * numbers are compared in. */
#ifndef KS_FINDWORD_H
#define KS_FINDWORD_H

#include "buf.h"

/* "" where it has none of the kind. */
struct ks_word {
	struct ks_buf key;    /* as names are */
	struct ks_buf kana;   /* the same, if it is nothing but kana */
	struct ks_buf digits; /* of a telephone, without the leading 0 */
	struct ks_buf town;   /* as towns are */
	struct ks_buf plain;  /* what every spelling of the address has */
	struct ks_buf number; /* as numbers are: narrow, no leading zeros */
};

void ks__word_read(const char *s, struct ks_word *w);
void ks__word_release(struct ks_word *w);
/* Two characters at least, or one that is a number. */
bool ks__word_enough(const struct ks_word *w);
/* The digits of a telephone, but for the 0 that spreadsheets drop. */
void ks__word_digits(const char *s, size_t len, struct ks_buf *out);

#endif
