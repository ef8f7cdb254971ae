package hdl

// haveChain says that chain works here.
const haveChain = true

// chain stores the return addresses of the innermost stack frames, along the
// frame pointers that Go keeps on this architecture: a few nanoseconds, where
// runtime.Callers looks up a table for every frame and takes hundreds.
//
//go:noescape
func chain(pcs *[chainLength]uintptr)
