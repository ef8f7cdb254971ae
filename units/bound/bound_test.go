package bound

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/units/machine"
)

func sized(units, exp, div, pack int) machine.Machine {
	return machine.Machine{Procs: 16, Lanes: 64, DistUnits: units, ExpLanes: exp, DivLanes: div, MinUnits: 16, Tokens: 384, MaxPack: pack}
}

// The numbers of docs/accelerator.md, section 6, and some by hand.
func TestBounds(t *testing.T) {
	balanced, paper := sized(8, 16, 16, 4), sized(1, 64, 64, 4)
	for _, c := range []struct {
		name   string
		g      machine.Machine
		h      Head
		unit   string
		cycles int
	}{
		{"dense", balanced, Head{N: 384, D: 64, C: 384, Used: 384}, "mmu", 18432},
		{"85 %", balanced, Head{N: 384, D: 64, M: 64, C: 58, Used: 58, Rounds: 1, Mean: true}, "mmu", 4320},
		{"90 %", balanced, Head{N: 384, D: 64, M: 64, C: 38, Used: 38, Rounds: 1, Mean: true}, "mmu", 3360},
		{"85 % of 128", balanced, Head{N: 128, D: 64, M: 32, C: 19, Used: 19, Rounds: 1, Mean: true}, "mmu", 560},
		{"an empty cluster", balanced, Head{N: 128, D: 64, M: 32, C: 19, Used: 18, Rounds: 1, Mean: true}, "mmu", 544},
		{"90 % of 256", balanced, Head{N: 256, D: 64, M: 48, C: 26, Used: 26, Rounds: 1, Mean: true}, "mmu", 1600},
		{"the paper's machine", paper, Head{N: 384, D: 64, M: 64, C: 58, Used: 58, Rounds: 1, Early: true}, "distu", 22272},
		{"with V generated", paper, Head{N: 384, D: 64, M: 64, C: 58, Used: 58, Rounds: 1, Early: true, GenerateFrom: 768}, "mmu", 22752},
		{"dense, 16 wide", balanced, Head{N: 384, D: 16, C: 384, Used: 384}, "expu", 9216},
		{"two rounds", balanced, Head{N: 384, D: 64, M: 64, C: 58, Used: 58, Rounds: 2, Mean: true}, "distu", 6144},
		{"few quotients", sized(8, 16, 1, 4), Head{N: 128, D: 64, M: 32, C: 19, Used: 19, Rounds: 1, Mean: true}, "divu", 19 * (64 + 2*32 + 2*64)},
		{"one processor, parts of rows", machine.Machine{Procs: 1, Lanes: 64, DistUnits: 1, ExpLanes: 64, DivLanes: 2, MinUnits: 1, Tokens: 384, MaxPack: 4}, Head{N: 128, D: 64, M: 4, C: 4, Used: 4, Rounds: 1, Mean: true}, "rowacc", 128 * 32},
	} {
		b := Binding(Core(c.g, c.h))
		require.Equal(t, c.unit, b.Unit, c.name)
		require.Equal(t, c.cycles, b.Cycles, c.name)
	}
}

// The bus of 512 bits binds at n = 128: 870 cycles against 560.
func TestBus(t *testing.T) {
	h := Head{N: 128, D: 64, M: 32, C: 19, Used: 19, Rounds: 1}
	require.Equal(t, []int{870, 294}, []int{Bus(h, 512)[0].Cycles, Bus(h, 512)[1].Cycles})
	h = Head{N: 256, D: 64, M: 48, C: 26, Used: 26, Rounds: 1}
	require.Equal(t, 1684, Bus(h, 512)[0].Cycles)
	h = Head{N: 64, D: 64, C: 64, Used: 64}
	require.Equal(t, []int{384, 128}, []int{Bus(h, 512)[0].Cycles, Bus(h, 512)[1].Cycles}, "dense")
}
