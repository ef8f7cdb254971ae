package bustest

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Transfer is one transfer of an AXI4-Stream of at most 64 bits.
type Transfer struct {
	Data uint64
	Keep uint64
	Last bool
}

// Axis plays AXI4-Streams at the ports of a circuit in a simulation: it sends
// on the one whose ports begin with In (bus.Axis among its inputs), and receives on
// the one whose ports begin with Out. Either may be empty.
type Axis struct {
	Sim     *sim.Sim
	In, Out string
	Stalls  *rand.Rand // draws pauses on both sides; nil: none
	Percent int        // of the cycles in which a side pauses
}

func (a *Axis) pause() bool { return a.Stalls != nil && a.Stalls.IntN(100) < a.Percent }

// Run sends transfers and returns the first n that come, with the cycles it took. A
// valid that is withdrawn, a payload that changes before it is taken, and more
// cycles than limit are errors.
func (a *Axis) Run(send []Transfer, n, limit int) (got []Transfer, cycles int, err error) {
	var held *Transfer
	offered := false
	for ; len(got) < n || len(send) > 0; cycles++ {
		if cycles == limit {
			return got, cycles, fmt.Errorf("%d transfers are not taken and %d of %d have come after %d cycles", len(send), len(got), n, limit)
		}
		if a.In != "" {
			offered = len(send) > 0 && (offered || !a.pause())
			a.Sim.SetInt(a.In+"tvalid", bit(offered))
			if offered {
				a.Sim.SetBig(a.In+"tdata", new(big.Int).SetUint64(send[0].Data))
				a.Sim.SetBig(a.In+"tkeep", new(big.Int).SetUint64(send[0].Keep))
				a.Sim.SetInt(a.In+"tlast", bit(send[0].Last))
			}
		}
		taken := false
		if a.Out != "" {
			ready := !a.pause()
			a.Sim.SetInt(a.Out+"tready", bit(ready))
			valid := a.Sim.Int(a.Out+"tvalid") == 1
			if held != nil && !valid {
				return got, cycles, fmt.Errorf("cycle %d: %stvalid is withdrawn before it was taken", a.Sim.Cycle(), a.Out)
			}
			if valid {
				now := Transfer{a.Sim.Big(a.Out + "tdata")[0].Uint64(), a.Sim.Big(a.Out + "tkeep")[0].Uint64(), a.Sim.Int(a.Out+"tlast") == 1}
				if held != nil && *held != now {
					return got, cycles, fmt.Errorf("cycle %d: the payload of %stvalid changes from %+v to %+v before it was taken", a.Sim.Cycle(), a.Out, *held, now)
				}
				if held = &now; ready {
					got, held = append(got, now), nil
				}
			}
		}
		if a.In != "" {
			taken = offered && a.Sim.Int(a.In+"tready") == 1
		}
		a.Sim.Step()
		if taken {
			send, offered = send[1:], false
		}
	}
	if a.In != "" {
		a.Sim.SetInt(a.In+"tvalid", 0)
	}
	return got, cycles, nil
}

func bit(b bool) int64 {
	if b {
		return 1
	}
	return 0
}
