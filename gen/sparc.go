package gen

import (
	"github.com/sparcgen/sparcgen/gen/config"
	"github.com/sparcgen/sparcgen/units/axi"
)

// AddrBits is the width of the addresses of sparc_axi.
const AddrBits = 40

// SparcOf returns the accelerator with its bus of a configuration, which must keep
// [config.Resolved.CheckWhole].
func SparcOf(c config.Config) axi.Sparc {
	return axi.Sparc{Machine: MachineOf(c), BusBits: c.BusBits, AddrBits: AddrBits, Burst: axi.Burst(c.BusBits),
		CacheBytes: c.CacheBytes, CacheWays: c.CacheWays,
		CachePolicy: c.CachePolicy, CacheMisses: c.CacheMisses}
}
