// Package core turns the description of a job into what the parts of the
// accelerator want to know of it (docs/core.md). The parts are not connected
// here yet.
package core
