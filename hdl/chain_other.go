//go:build !amd64

package hdl

// haveChain says that chain works here.
const haveChain = false

func chain(*[chainLength]uintptr) {}
