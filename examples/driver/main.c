/* Example of the driver: heads of attention and a product, one list; then a wrong
 * job, whose error is printed; then a right one again. Results are compared with
 * vectors.h, which the golden model wrote. */
#include <stdio.h>
#include <string.h>

#include "board.h"
#include "driver.h"
#include "vectors.h"

/* A bump allocator over the shared memory. */
static uint32_t next = BOARD_MEMORY;

static uint64_t reserve(size_t bytes, size_t align)
{
	uint64_t at = (next + align - 1) / align * align;

	next = (uint32_t)(at + bytes);
	return at;
}

static void *at(uint64_t address)
{
	return (char *)board_memory() + (address - BOARD_MEMORY);
}

/* Copies rows into memory, stride bytes apart. */
static uint64_t put(const int16_t *rows, size_t n, size_t elements, size_t stride, size_t align)
{
	uint64_t address = reserve(n * stride, align);

	for (size_t i = 0; i < n; i++)
		memcpy((char *)at(address) + i * stride, rows + i * elements, 2 * elements);
	return address;
}

static void make(sparc_job *job, const sparc_device *device, const struct vector *v)
{
	size_t beat = device->beat_bytes, row = 2 * v->d;

	if (v->x) {
		size_t x_stride = (2 * v->dim + beat - 1) / beat * beat, y_stride = (row + beat - 1) / beat * beat;

		sparc_gemm(job, device, v->n, v->dim, v->d, put(v->x, v->n, v->dim, x_stride, beat), put(v->w, v->dim, v->d, y_stride, beat),
			reserve(v->n * y_stride, beat), v->yshift);
		return;
	}
	sparc_attention(job, v->n, v->d, put(v->q, v->n, v->d, row, beat), put(v->k, v->n, v->d, row, beat), put(v->v, v->n, v->d, row, beat),
		reserve(v->n * row, beat));
	sparc_scale(job, v->pre, v->multiplier, v->post);
	if (v->clusters < v->n) {
		uint64_t columns = put((const int16_t *)v->columns, v->m, 1, 2, 2);

		sparc_cluster(job, v->clusters, columns, v->m, v->shift,
			reserve(sparc_scratch_bytes(device, v->clusters, v->d), sparc_scratch_align(device)));
		job->flags = v->flags;
		job->iterations = (uint8_t)v->rounds;
	}
}

/* Returns how many elements of a result are not those of the golden model. */
static unsigned differences(const sparc_job *job, const struct vector *v)
{
	unsigned count = 0;

	for (size_t i = 0; i < v->n; i++) {
		const int16_t *row = (const int16_t *)at(job->z + i * job->z_stride);

		for (size_t e = 0; e < v->d; e++)
			count += row[e] != v->z[i * v->d + e];
	}
	return count;
}

/* Runs a list at the interrupt. */
static int run(const sparc_device *device, uint64_t list, unsigned jobs, sparc_result *result)
{
	int status = sparc_submit(device, list, jobs, 100000);

	if (status != SPARC_OK)
		return status;
	if (!board_interrupt()) {
		printf("no interrupt\n");
		return SPARC_BUSY;
	}
	return sparc_wait(device, result);
}

int main(void)
{
	sparc_bus bus = board_bus();
	sparc_device device;
	sparc_result result;
	uint64_t list;
	sparc_job *jobs;
	unsigned wrong = 0;

	if (sparc_open(&device, &bus) != SPARC_OK) {
		printf("there is no sparc_axi\n");
		return 1;
	}
	printf("sparc_axi: %u tokens, heads of up to %u, %u lanes, beats of %u bytes\n", device.tokens, device.head_dim, device.lanes, device.beat_bytes);
	list = reserve(VECTORS * sizeof(sparc_job), sizeof(sparc_job));
	jobs = at(list);
	for (unsigned i = 0; i < VECTORS; i++)
		make(&jobs[i], &device, &vectors[i]);
	if (run(&device, list, VECTORS, &result) != SPARC_OK) {
		printf("error: %s, job %u, offset 0x%02x\n", sparc_error_name(result.error), result.job, result.field);
		return 1;
	}
	printf("%u jobs done in %u cycles\n", result.jobs_done, (unsigned)result.cycles);
	for (unsigned i = 0; i < VECTORS; i++) {
		unsigned n = differences(&jobs[i], &vectors[i]);

		printf("%s: %u of %u elements differ\n", vectors[i].name, n, vectors[i].n * vectors[i].d);
		wrong += n;
	}

	jobs[0].n_valid = 0;
	if (run(&device, list, 1, &result) != SPARC_FAILED || result.error != SPARC_CODE_FIELD || result.field != offsetof(sparc_job, n_valid)) {
		printf("a job without rows is not refused\n");
		return 1;
	}
	printf("a job without rows: %s, job %u, offset 0x%02x\n", sparc_error_name(result.error), result.job, result.field);

	jobs[0].n_valid = jobs[0].n;
	memset(at(jobs[0].z), 0, jobs[0].n * jobs[0].z_stride);
	if (run(&device, list, 1, &result) != SPARC_OK) {
		printf("error: %s, job %u, offset 0x%02x\n", sparc_error_name(result.error), result.job, result.field);
		return 1;
	}
	wrong += differences(&jobs[0], &vectors[0]);
	printf("the right job again: %u elements differ\n", differences(&jobs[0], &vectors[0]));
	board_close();
	return wrong != 0;
}
