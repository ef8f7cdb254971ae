package scale

import (
	"bytes"
	"os"
	"runtime/debug"
	"strconv"
	"syscall"
	"time"
)

// cpuTime returns the CPU time of the process, all threads together.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		panic("scale: getrusage: " + err.Error())
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// resetPeak gives free memory back to the system and forgets the peak so far,
// where the system lets a process do so.
func resetPeak() {
	debug.FreeOSMemory()
	const peakOfRSS = "5"
	_ = os.WriteFile("/proc/self/clear_refs", []byte(peakOfRSS), 0) // otherwise the peak is that of the whole run
}

// peak returns the most memory the process has had at once, in bytes, 0 when
// the system does not tell.
func peak() uint64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, rest, _ := bytes.Cut(status, []byte("VmHWM:"))
	fields := bytes.Fields(rest)
	if len(fields) == 0 {
		return 0
	}
	kib, err := strconv.ParseUint(string(fields[0]), 10, 64)
	if err != nil {
		return 0
	}
	return kib << 10
}
