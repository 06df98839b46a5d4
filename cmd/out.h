/*
 * Printing: a document of the library as text, CSV, tidy CSV, JSON, XLSX, HTML.
 * Everything is spooled while the ledger is open and written out after it is
 * closed, so that a pager at the end of a pipe holds no lock.
 */
#ifndef OUT_H
#define OUT_H

#include "kasane.h"
#include "spool.h"

struct call;
struct out;

/* One form of output.  finish completes the document, drop gives it up; both
 * give back out->state. */
struct printer {
	enum ks_code (*begin)(struct out *out);
	enum ks_code (*row)(
		struct out *out, const struct ks_cell *cells, size_t n);
	enum ks_code (*end)(struct out *out);
	enum ks_code (*finish)(struct out *out);
	void (*drop)(struct out *out);
	/* NULL: a paper's head is printed as a table */
	enum ks_code (*paper)(struct out *out, const struct ks_paper *paper);
};

extern const struct printer printer_text;
extern const struct printer printer_csv;
extern const struct printer printer_tidy;
extern const struct printer printer_json;
extern const struct printer printer_xlsx;
extern const struct printer printer_html;

/* A file made beside its place, to be renamed when all is well. */
struct out_file {
	char *temp, *path;
};

struct out {
	const struct printer *printer;
	const char *path; /* -o, or NULL for standard output */
	char *target;	  /* the file behind path, links followed */
	bool stream;	  /* standard output, a device, a pipe: written
			     straight, never renamed over */
	bool folder;	  /* path is a folder: one CSV file a table */
	bool paper;	  /* the tables are parts of one */
	bool excel;	  /* BOM, CRLF, guarded */
	bool cp932;
	const char *substitute;
	size_t columns;	 /* of the terminal, 0 where it is none */
	char *dir;	 /* where temporary files go */
	int64_t created; /* seconds: XLSX asks for a time */
	char day[40];	 /* the day of the journal's last entry, or "" */
	char town[256];	 /* whose report it is, or "" */
	struct spool spool;
	struct spool prefix;	   /* goes before the spool */
	struct ks_table_head head; /* our copy, between begin and end */
	size_t tables;		   /* begun so far */
	void *state;		   /* the printer's own */
	struct out_file *files;
	size_t nfiles;
	bool public; /* figures only: others may read the file */
	struct ks_sink sink;
	struct ks_error err; /* why a callback said no */
};

/* Read the output options. KS_USAGE. */
enum ks_code out_init(struct call *call);
/* Once the ledger is open: the time a file carries, and whose it is. */
void out_set_time(struct call *call);
struct ks_sink *out_sink(struct out *out);
/* After the ledger is closed: complete and deliver.  KS_IO, ... */
enum ks_code out_finish(struct out *out);
void out_release(struct out *out);

/* ---- for printers ---- */

enum ks_code out_fail(struct out *out, enum ks_code code, const char *fmt, ...)
	KS_PRINTF(3, 4);
/* KS_IO about the file or standard output, from errno. */
enum ks_code out_fail_errno(struct out *out);
/* Make an empty file beside path (NULL: in out->dir); NULL and err set on
 * failure.  It is renamed, or removed, at the end. */
const struct out_file *out_file_new(struct out *out, const char *path);
/* Move the spool into a file of its own, and empty it. */
enum ks_code out_spool_file(struct out *out, const char *path);
/* A cell as text: a number plain, or with thousands separators. */
const char *out_number(
	const struct ks_cell *cell, bool thousands, char buf[48]);
/* Text of a cell that is no number: "" for an empty one, OUT_HIDDEN for one
 * that may not be told. */
#define OUT_HIDDEN "x"
const char *out_text(const struct ks_cell *cell);

#endif
