//go:build !amd64 || !(linux || darwin)

package machine

import (
	"errors"
	"unsafe"
)

// Code is executable code; on this platform there is none.
type Code struct{}

// Load fails: this package generates code for amd64 on Linux and macOS.
func Load([]byte) (*Code, error) {
	return nil, errors.New("machine: no machine code on this platform")
}

// Close frees nothing.
func (c *Code) Close() {}

// Len returns 0.
func (c *Code) Len() int { return 0 }

// Call cannot be reached: Load made no code.
func (c *Code) Call(int, unsafe.Pointer) { panic("machine: no machine code on this platform") }

// Resume cannot be reached: Load made no code.
func (c *Code) Resume(uintptr, unsafe.Pointer) { panic("machine: no machine code on this platform") }

// HasAVX2 is false.
func HasAVX2() bool { return false }
