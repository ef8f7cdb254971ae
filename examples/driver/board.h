/* The board that the example runs on: here a simulation of sparc_axi with a memory. */
#ifndef BOARD_H
#define BOARD_H

#include <stddef.h>
#include <stdint.h>

#include "driver.h"

#ifdef __cplusplus
extern "C" {
#endif

/* How the registers of the accelerator are reached. */
sparc_bus board_bus(void);

/* Memory that processor and accelerator share: bytes from BOARD_MEMORY on. */
#define BOARD_MEMORY 0x80000000u
#define BOARD_BYTES (1u << 20)
void *board_memory(void);

/* Waits for the accelerator's interrupt; false when it does not come within a
 * million cycles. */
int board_interrupt(void);

/* Ends the simulation. */
void board_close(void);

#ifdef __cplusplus
}
#endif

#endif /* BOARD_H */
