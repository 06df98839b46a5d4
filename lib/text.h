/*
 * Text: what is stored is what was given, byte for byte; what is matched is a
 * derived key.  utf8proc and iconv are used in text.c, textkey.c and cp932.c
 * alone.
 */
#ifndef KS_TEXT_H
#define KS_TEXT_H

#include "buf.h"

/*
 * Append the matching key of s: NFKC, half-width kana to full, hiragana to
 * katakana, case folded, spaces and 長音・hyphen variants and middle dots
 * dropped, 障がい/障碍/障害 and the like made one (a small table).
 */
void ks__text_key(const char *s, size_t len, struct ks_buf *out);

/* White space of ASCII and U+3000 off both ends, within s..s+*len. */
const char *ks__text_trim(const char *s, size_t *len);

/* Full-width ASCII and hyphens made narrow ("１２３" → "123"), all else kept:
 * for numbers, dates, telephones. */
void ks__text_narrow(const char *s, size_t len, struct ks_buf *out);

/* Levenshtein distance in code points of the keys, at most `limit` + 1. */
size_t ks__text_distance(const char *a, const char *b, size_t limit);

/* Does the byte string decode as CP932 (both Python's and Microsoft's
 * doubles of 髙 are taken)?  Appends UTF-8 to out, which may be NULL. */
bool ks__text_from_cp932(const char *s, size_t len, struct ks_buf *out);

/* Control characters (other than TAB, LF, CR) and bidi overrides? */
bool ks__text_suspicious(const char *s, size_t len);

/* XML/HTML escaping of & < > " ' appended to out. */
void ks__text_xml(const char *s, struct ks_buf *out);

#endif
