// Package machine executes generated machine code without cgo: pages that are
// first written and then executed, never both at once, and a call into them.
//
// # What generated code may do
//
// It is entered by [Code.Call] with the address it was given in RBX, and
// returns with RET. It may use every register but RSP and R14, and no stack:
// it pushes nothing and calls nothing. It must end within about 100
// microseconds, for the garbage collector waits for it.
//
// # Why that is safe beside the Go runtime
//
// The code runs on the stack of the calling goroutine, below an assembly
// function that preserves the frame pointer; the goroutine cannot be moved
// meanwhile, and its stack is scanned only when it has returned. A signal that
// interrupts the code (preemption, profiling) is handled on the signal stack,
// where the runtime finds its goroutine in thread-local storage. The program
// counter belongs to no Go function: to preemption that means "not at a safe
// point", so the goroutine goes on until it has returned; to the profiler it
// means a sample of external code, without a traceback. X15, which Go holds at
// zero, and R14, its goroutine, are set again by the compiler's wrapper of the
// assembly function.
package machine
