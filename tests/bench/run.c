/*
 * Run one command and say what it took: `run OUT COMMAND [ARG...]` sends the
 * command's standard output to OUT and prints "seconds KiB", the wall time and
 * the largest resident set, on its own.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
	struct timespec t;
	(void)clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void become(const char *out, char **argv)
{
	int fd = open(out, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	if (fd >= 0 && dup2(fd, STDOUT_FILENO) >= 0)
		(void)execvp(argv[0], argv);
	perror(argv[0]);
	_exit(127);
}

int main(int argc, char **argv)
{
	if (argc < 3) {
		(void)fputs("usage: run OUT COMMAND [ARG...]\n", stderr);
		return 2;
	}
	double start = now();
	pid_t pid = fork();
	if (pid == 0)
		become(argv[1], argv + 2);
	int status = 0;
	if (pid < 0 || waitpid(pid, &status, 0) != pid) {
		perror("run");
		return 1;
	}
	double took = now() - start;
	struct rusage usage;
	(void)getrusage(RUSAGE_CHILDREN, &usage);
	printf("%.4f %ld\n", took, usage.ru_maxrss);
	if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
		return 0;
	(void)fprintf(stderr, "run: %s failed\n", argv[2]);
	return 1;
}
