#include "sheet_name.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { UNITS = 31 };

static size_t char_bytes(unsigned char lead)
{
	return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/* Bytes of s that make at most units UTF-16 units. */
static size_t fit(const char *s, size_t units)
{
	size_t at = 0;

	while (s[at] != '\0') {
		size_t n = char_bytes((unsigned char)s[at]);
		size_t u = n == 4 ? 2 : 1;
		if (u > units)
			break;
		units -= u;
		at += n;
	}
	return at;
}

static void clean(char *s)
{
	size_t len = strlen(s);

	for (char *p = s; *p != '\0'; p++)
		if (strchr("[]:*?/\\", *p) != NULL || (unsigned char)*p < ' ')
			*p = '_';
	if (s[0] == '\'')
		s[0] = '_';
	if (len > 0 && s[len - 1] == '\'')
		s[len - 1] = '_';
}

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

/* Spreadsheets take names for one that differ in case alone. */
static bool same(const char *a, const char *b)
{
	for (; *a != '\0' && lower(*a) == lower(*b); a++)
		b++;
	return *a == '\0' && *b == '\0';
}

static bool taken(const struct sheet_names *names, const char *name)
{
	for (size_t i = 0; i < names->n; i++)
		if (same(names->names[i]->text, name))
			return true;
	return false;
}

static void number(char *name, const char *base, size_t n)
{
	char tail[24];

	snprintf(tail, sizeof(tail), " (%zu)", n);
	memcpy(name, base, SHEET_NAME_BYTES);
	name[fit(name, UNITS - strlen(tail))] = '\0';
	memcpy(name + strlen(name), tail, strlen(tail) + 1);
}

static struct sheet_name *add(struct sheet_names *names)
{
	struct sheet_name **list =
		realloc(names->names, (names->n + 1) * sizeof(*list));

	if (list == NULL)
		return NULL;
	names->names = list;
	list[names->n] = calloc(1, sizeof(**list));
	return list[names->n];
}

const char *sheet_name_new(
	struct sheet_names *names, const char *id, const char *title)
{
	char base[SHEET_NAME_BYTES], text[512];
	struct sheet_name *name = add(names);

	if (name == NULL)
		return NULL;
	snprintf(text, sizeof(text), "%s%s%s", id, id[0] != '\0' ? " " : "",
		title[0] != '\0' ? title : "表");
	text[fit(text, UNITS)] = '\0';
	memset(base, 0, sizeof(base));
	memcpy(base, text, strlen(text));
	clean(base);
	memcpy(name->text, base, sizeof(base));
	for (size_t n = 2; taken(names, name->text); n++)
		number(name->text, base, n);
	names->n++;
	return name->text;
}

void sheet_name_link(const char *name, char *out, size_t size)
{
	size_t at = (size_t)snprintf(out, size, "internal:'");

	for (; *name != '\0' && at + 8 < size; name++) {
		if (*name == '\'')
			out[at++] = '\'';
		out[at++] = *name;
	}
	snprintf(out + at, size - at, "'!A1");
}

void sheet_names_release(struct sheet_names *names)
{
	for (size_t i = 0; i < names->n; i++)
		free(names->names[i]);
	free(names->names);
	*names = (struct sheet_names){ NULL, 0 };
}
