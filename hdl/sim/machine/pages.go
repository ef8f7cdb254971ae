//go:build amd64 && (linux || darwin)

package machine

import (
	"fmt"
	"runtime"
	"syscall"
	"unsafe"
)

// Code is executable code.
type Code struct {
	pages   []byte
	cleanup runtime.Cleanup
}

// Load puts code on pages of its own. The error says why the system refuses.
func Load(code []byte) (*Code, error) {
	pages, err := syscall.Mmap(-1, 0, len(code), syscall.PROT_READ|syscall.PROT_WRITE, syscall.MAP_ANON|syscall.MAP_PRIVATE)
	if err != nil {
		return nil, fmt.Errorf("machine: no pages for code: %w", err)
	}
	copy(pages, code)
	if err := syscall.Mprotect(pages, syscall.PROT_READ|syscall.PROT_EXEC); err != nil {
		unmap(pages)
		return nil, fmt.Errorf("machine: the system refuses to execute generated code: %w", err)
	}
	c := &Code{pages: pages}
	c.cleanup = runtime.AddCleanup(c, unmap, pages)
	return c, nil
}

// unmap frees pages. It cannot fail on pages that Mmap returned.
func unmap(pages []byte) {
	if err := syscall.Munmap(pages); err != nil {
		panic(fmt.Sprintf("machine: munmap: %v", err))
	}
}

// Close frees the pages at once; without it the garbage collector does. The
// code must not be running. Closing twice does nothing.
func (c *Code) Close() {
	if c.pages == nil {
		return
	}
	c.cleanup.Stop()
	unmap(c.pages)
	c.pages = nil
}

// Len returns the number of bytes of the code's pages.
func (c *Code) Len() int { return len(c.pages) }

// Call enters the code at an offset with data in RBX. What the code reads and
// writes through data must be reachable from elsewhere during the call.
func (c *Code) Call(offset int, data unsafe.Pointer) {
	call(uintptr(unsafe.Pointer(&c.pages[offset])), data)
	runtime.KeepAlive(c)
}

// Resume enters the code at an address that it computed itself.
func (c *Code) Resume(address uintptr, data unsafe.Pointer) {
	call(address, data)
	runtime.KeepAlive(c)
}

// call is in call_amd64.s. data does not escape: it is only used during the call.
//
//go:noescape
func call(code uintptr, data unsafe.Pointer)

// cpuid and xgetbv are in call_amd64.s.
func cpuid(leaf, sub uint32) (a, b, c, d uint32)
func xgetbv() (a uint32)

// HasAVX2 reports whether the processor and the system have AVX2.
func HasAVX2() bool { return hasAVX2 }

var hasAVX2 = func() bool {
	const osxsave, avx, avx2 = 1 << 27, 1 << 28, 1 << 5
	top, _, _, _ := cpuid(0, 0)
	if top < 7 {
		return false
	}
	_, _, c, _ := cpuid(1, 0)
	if c&osxsave == 0 || c&avx == 0 || xgetbv()&6 != 6 { // the system saves XMM and YMM
		return false
	}
	_, b, _, _ := cpuid(7, 0)
	return b&avx2 != 0
}()
