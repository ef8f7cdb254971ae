#include "driver.h"

#include <string.h>

static uint32_t get(const sparc_device *device, uint32_t offset)
{
	return device->bus.read(device->bus.bus, offset);
}

static void set(const sparc_device *device, uint32_t offset, uint32_t value)
{
	device->bus.write(device->bus.bus, offset, value);
}

#define FIELD(value, name) (((value) & name##_MASK) >> name##_SHIFT)

int sparc_open(sparc_device *device, const sparc_bus *bus)
{
	uint32_t size, limits, master;

	device->bus = *bus;
	if (get(device, SPARC_ID) != 0x53704172u)
		return SPARC_ABSENT;
	size = get(device, SPARC_CONFIG_SIZE);
	limits = get(device, SPARC_CONFIG_LIMITS);
	master = get(device, SPARC_CONFIG_BUS);
	device->tokens = FIELD(size, SPARC_CONFIG_SIZE_TOKENS);
	device->head_dim = FIELD(size, SPARC_CONFIG_SIZE_HEAD_DIM);
	device->lanes = FIELD(size, SPARC_CONFIG_SIZE_LANES) + 1;
	device->clusters_max = FIELD(limits, SPARC_CONFIG_LIMITS_CLUSTERS);
	device->columns_max = FIELD(limits, SPARC_CONFIG_LIMITS_COLUMNS);
	device->model_dim = FIELD(master, SPARC_CONFIG_BUS_MODEL_DIM);
	device->beat_bytes = FIELD(master, SPARC_CONFIG_BUS_BYTES);
	return SPARC_OK;
}

void sparc_attention(sparc_job *job, unsigned n, unsigned d, uint64_t q, uint64_t k, uint64_t v, uint64_t z)
{
	memset(job, 0, sizeof *job);
	job->iterations = 1;
	job->n = (uint16_t)n;
	job->n_valid = (uint16_t)n;
	job->d = (uint16_t)d;
	job->clusters = (uint16_t)n;
	job->multiplier = 1;
	job->q = q;
	job->k = k;
	job->v = v;
	job->z = z;
	job->q_stride = job->k_stride = job->v_stride = job->z_stride = 2 * d;
}

void sparc_scale(sparc_job *job, unsigned pre, unsigned multiplier, unsigned post)
{
	job->pre = (uint8_t)pre;
	job->multiplier = (uint16_t)multiplier;
	job->post = (uint8_t)post;
}

void sparc_cluster(sparc_job *job, unsigned clusters, uint64_t column_list, unsigned m, unsigned shift, uint64_t zc)
{
	job->clusters = (uint16_t)clusters;
	job->column_list = column_list;
	job->columns = (uint16_t)m;
	job->shift = (uint8_t)shift;
	job->zc = zc;
}

size_t sparc_scratch_align(const sparc_device *device)
{
	size_t word = 2 * (size_t)device->lanes;

	return word > device->beat_bytes ? word : device->beat_bytes;
}

size_t sparc_scratch_bytes(const sparc_device *device, unsigned clusters, unsigned d)
{
	size_t words = d > device->lanes ? d / device->lanes : 1;

	return clusters * words * sparc_scratch_align(device);
}

static uint32_t beats(const sparc_device *device, unsigned elements)
{
	uint32_t beat = device->beat_bytes;

	return (2 * elements + beat - 1) / beat * beat;
}

void sparc_gemm(sparc_job *job, const sparc_device *device, unsigned n, unsigned dim, unsigned d, uint64_t x, uint64_t w, uint64_t y, unsigned yshift)
{
	memset(job, 0, sizeof *job);
	job->kind = 1;
	job->n = (uint16_t)n;
	job->n_valid = (uint16_t)n;
	job->d = (uint16_t)d;
	job->dim = (uint16_t)dim;
	job->yshift = (uint8_t)yshift;
	job->x = x;
	job->w = w;
	job->z = y;
	job->x_stride = beats(device, dim);
	job->w_stride = job->z_stride = beats(device, d);
}

int sparc_submit(const sparc_device *device, uint64_t list, unsigned jobs, uint32_t watchdog)
{
	if (get(device, SPARC_STATUS) & SPARC_STATUS_BUSY)
		return SPARC_BUSY;
	set(device, SPARC_IRQ_STATUS, SPARC_IRQ_STATUS_DONE | SPARC_IRQ_STATUS_ERROR);
	set(device, SPARC_LIST_LOW, (uint32_t)list);
	set(device, SPARC_LIST_HIGH, (uint32_t)(list >> 32));
	set(device, SPARC_COUNT, jobs);
	set(device, SPARC_WATCHDOG, watchdog);
	set(device, SPARC_IRQ_ENABLE, SPARC_IRQ_ENABLE_DONE | SPARC_IRQ_ENABLE_ERROR);
	set(device, SPARC_CONTROL, SPARC_CONTROL_START);
	return SPARC_OK;
}

int sparc_ended(const sparc_device *device)
{
	uint32_t status = get(device, SPARC_STATUS);

	return !(status & SPARC_STATUS_BUSY) && (status & (SPARC_STATUS_DONE | SPARC_STATUS_ERROR));
}

int sparc_wait(const sparc_device *device, sparc_result *result)
{
	uint32_t status;

	while (!sparc_ended(device))
		;
	status = get(device, SPARC_STATUS);
	result->error = FIELD(status, SPARC_STATUS_CODE);
	result->job = get(device, SPARC_ERROR_JOB);
	result->field = get(device, SPARC_ERROR_FIELD);
	result->jobs_done = get(device, SPARC_JOBS_DONE);
	result->cycles = get(device, SPARC_CYCLES);
	set(device, SPARC_IRQ_STATUS, SPARC_IRQ_STATUS_DONE | SPARC_IRQ_STATUS_ERROR);
	return status & SPARC_STATUS_ERROR ? SPARC_FAILED : SPARC_OK;
}

const char *sparc_error_name(unsigned error)
{
	switch (error) {
	case SPARC_CODE_NONE: return "none";
	case SPARC_CODE_LIST: return "the list";
	case SPARC_CODE_KIND: return "kind of job";
	case SPARC_CODE_FIELD: return "a member outside its rule";
	case SPARC_CODE_ALIGNMENT: return "alignment";
	case SPARC_CODE_ADDRESS: return "past the end of memory";
	case SPARC_CODE_OVERLAP: return "a result on an operand";
	case SPARC_CODE_COLUMN: return "a chosen key that takes no part";
	case SPARC_CODE_READ: return "a read was answered with an error";
	case SPARC_CODE_WRITE: return "a write was answered with an error";
	case SPARC_CODE_WATCHDOG: return "watchdog";
	}
	return "unknown";
}
