//go:build !linux

package scale

import "runtime/debug"

// resetPeak gives free memory back to the system.
func resetPeak() { debug.FreeOSMemory() }

// peak would be the most memory the process has had at once; this system is not asked.
func peak() uint64 { return 0 }
