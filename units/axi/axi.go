package axi

import (
	"github.com/sparcgen/sparcgen/units/machine"
)

// Sparc is the accelerator with its bus (module sparc_axi).
type Sparc struct {
	machine.Machine
	BusBits     int // of a beat of the master, a power of two, 32 to 1024
	AddrBits    int // of its addresses, 32 to 64
	CacheBytes  int // of the centroid cache
	CacheWays   int
	CachePolicy string
	CacheMisses int // most lines on their way
}
