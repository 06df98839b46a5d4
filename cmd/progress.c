#include "cmd.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { FIRST_MS = 1000, AGAIN_MS = 200, BAR = 20 };

static int64_t now_ms(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return (int64_t)ts.tv_sec * 1000 + ts.tv_nsec / 1000000;
}

void progress_init(struct progress *progress, bool quiet)
{
	*progress = (struct progress){ .on = !quiet && isatty(2) };
}

static bool due(struct progress *progress)
{
	int64_t now = now_ms();

	if (!progress->begun) {
		progress->begun = true;
		progress->start = now;
		return false;
	}
	if (now - progress->start < FIRST_MS || now - progress->last < AGAIN_MS)
		return false;
	progress->last = now;
	return true;
}

static void draw_bar(int64_t done, int64_t total)
{
	char bar[BAR + 1];
	int full = (int)(done * BAR / total);

	for (int i = 0; i < BAR; i++)
		bar[i] = i < full ? '#' : '.';
	bar[BAR] = '\0';
	fprintf(stderr, " [%s] %3d%%", bar, (int)(done * 100 / total));
}

void progress_show(struct progress *progress, const char *what, int64_t done,
	int64_t total)
{
	char count[32], rate[32];
	int64_t ms, speed;

	if (!progress->on || !due(progress))
		return;
	ms = progress->last - progress->start;
	speed = done * 1000 / ms;
	fprintf(stderr, "\r\033[K%s", what);
	if (total > 0 && done <= total)
		draw_bar(done, total);
	fprintf(stderr, " %s (毎秒%s)", call_count(done, count),
		call_count(speed, rate));
	if (total > done && speed > 0)
		fprintf(stderr, " 残り%lld秒",
			(long long)((total - done) / speed + 1));
	fflush(stderr);
	progress->shown = true;
}

void progress_clear(struct progress *progress)
{
	if (!progress->shown)
		return;
	fputs("\r\033[K", stderr);
	fflush(stderr);
	progress->shown = false;
}
