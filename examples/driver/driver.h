/* Driver of sparc_axi: fills in jobs, starts lists of them, waits, and says what
 * came of it. The registers and the job in memory are in sparc_axi.h, which sparcgen
 * emit writes beside the Verilog. It needs no operating system and no memory of its own.
 *
 * Addresses are those that the accelerator puts on its bus. What the processor
 * wrote must be in memory before sparc_submit (clean the caches), and what it
 * reads after sparc_wait must come from memory (invalidate them). */
#ifndef SPARC_DRIVER_H
#define SPARC_DRIVER_H

#include <stddef.h>
#include <stdint.h>

#include "sparc_axi.h"

#ifdef __cplusplus
extern "C" {
#endif

/* How the registers are reached. On a system that maps them into memory:
 * return *(volatile uint32_t *)((char *)bus + offset). */
typedef struct sparc_bus {
	uint32_t (*read)(void *bus, uint32_t offset);
	void (*write)(void *bus, uint32_t offset, uint32_t value);
	void *bus;
} sparc_bus;

/* An accelerator: sparc_open fills it in. */
typedef struct sparc_device {
	sparc_bus bus;
	unsigned tokens;       /* most rows of a job */
	unsigned head_dim;     /* widest head */
	unsigned lanes;        /* elements of a word */
	unsigned clusters_max; /* most clusters of a job */
	unsigned columns_max;  /* most chosen keys of a job */
	unsigned model_dim;    /* most rows of W */
	unsigned beat_bytes;   /* of the memory bus */
} sparc_device;

/* What came of a list. */
typedef struct sparc_result {
	unsigned error;     /* SPARC_CODE_...; SPARC_CODE_NONE: all jobs are done */
	unsigned job;       /* with an error: index of the job that it is about */
	unsigned field;     /* with an error: byte offset in sparc_job of the member that it is about */
	unsigned jobs_done; /* jobs whose results are in memory */
	uint32_t cycles;    /* from START to the end */
} sparc_result;

/* Returned by functions. */
enum {
	SPARC_OK = 0,
	SPARC_ABSENT = -1, /* what answers is no sparc_axi */
	SPARC_BUSY = -2,   /* a list is being worked on */
	SPARC_FAILED = -3  /* a list ended with an error: see sparc_result */
};

/* Reads the sizes of the accelerator. SPARC_ABSENT when there is none. */
int sparc_open(sparc_device *device, const sparc_bus *bus);

/* Makes dense attention of n rows of d elements: matrices lie row by row without
 * gaps. The scores are scaled by multiplier / 2^(pre + post). For other strides and
 * for padding (n_valid below n) change the members afterwards. */
void sparc_attention(sparc_job *job, unsigned n, unsigned d, uint64_t q, uint64_t k, uint64_t v, uint64_t z);
void sparc_scale(sparc_job *job, unsigned pre, unsigned multiplier, unsigned post);

/* Makes attention clustered: column_list is the address of m row numbers of K,
 * 2 bytes each; zc of sparc_scratch_bytes, a multiple of sparc_scratch_align. */
void sparc_cluster(sparc_job *job, unsigned clusters, uint64_t column_list, unsigned m, unsigned shift, uint64_t zc);

/* Bytes that a clustered job needs at ZC, and what their address is a multiple of. */
size_t sparc_scratch_bytes(const sparc_device *device, unsigned clusters, unsigned d);
size_t sparc_scratch_align(const sparc_device *device);

/* Makes Y = X W: X has n rows of dim elements, W has dim rows of d. The distance of
 * rows is rounded up to beats; yshift is that of the sums. */
void sparc_gemm(sparc_job *job, const sparc_device *device, unsigned n, unsigned dim, unsigned d, uint64_t x, uint64_t w, uint64_t y, unsigned yshift);

/* Starts a list of jobs at an address, a multiple of sizeof(sparc_job). watchdog: cycles
 * of silence that end it, 0 never. SPARC_BUSY when one is being worked on. */
int sparc_submit(const sparc_device *device, uint64_t list, unsigned jobs, uint32_t watchdog);

/* True once the list has ended: to be asked until it is, or at the interrupt. */
int sparc_ended(const sparc_device *device);

/* Waits for the end of a list, clears the interrupt, and says what came of it.
 * SPARC_FAILED with an error. */
int sparc_wait(const sparc_device *device, sparc_result *result);

/* Name of an error. */
const char *sparc_error_name(unsigned error);

#ifdef __cplusplus
}
#endif

#endif /* SPARC_DRIVER_H */
