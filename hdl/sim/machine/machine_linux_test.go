//go:build amd64

package machine

import (
	"runtime"
	"sync"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/sparcgen/sparcgen/hdl/sim/amd64"
)

// counter adds step to the first word of its data and leaves the address to
// resume at in the second; there it adds 100.
func counter(t *testing.T, step int8) *Code {
	t.Helper()
	var a amd64.Asm
	a.AluMemImm(amd64.Add, amd64.At(amd64.RBX, 0), step)
	resume := a.NewLabel()
	a.LeaLabel(amd64.RAX, resume)
	a.Store(amd64.At(amd64.RBX, 8), amd64.RAX)
	a.Ret()
	a.Bind(resume)
	a.AluMemImm(amd64.Add, amd64.At(amd64.RBX, 0), 100)
	a.Ret()
	c, err := Load(a.Code())
	require.NoError(t, err)
	return c
}

func TestCall(t *testing.T) {
	c := counter(t, 7)
	require.Positive(t, c.Len())
	var data [2]uint64
	c.Call(0, unsafe.Pointer(&data))
	require.EqualValues(t, 7, data[0])
	c.Resume(uintptr(data[1]), unsafe.Pointer(&data))
	require.EqualValues(t, 107, data[0])
	c.Close()
	c.Close()
}

// TestRegisters enters code that overwrites every register it may.
func TestRegisters(t *testing.T) {
	var a amd64.Asm
	for r := amd64.RAX; r <= amd64.R15; r++ {
		if r != amd64.RSP && r != amd64.R14 {
			a.MovImm(r, 0x5555555555555555)
		}
	}
	if HasAVX2() {
		for v := range amd64.Vec(16) {
			a.Vec(amd64.VEq, 4, v, v, v)
		}
		a.VecDone()
	}
	a.Ret()
	c, err := Load(a.Code())
	require.NoError(t, err)
	defer c.Close()
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			sum := 0.0
			for i := range 2000 {
				c.Call(0, nil)
				sum += float64(i)
				if i%100 == 0 {
					_ = make([]byte, 1<<16) // zeroed with registers that Go holds at zero
					runtime.Gosched()
				}
			}
			if sum != 1999*1000 {
				t.Error("the sum is wrong:", sum)
			}
			for i, b := range make([]byte, 1000) {
				if b != 0 {
					t.Errorf("byte %d of new memory is %d", i, b)
				}
			}
		})
	}
	group.Wait()
}

// TestFreed drops code without closing it: the collector frees its pages.
func TestFreed(t *testing.T) {
	before := mappings(t)
	for range 50 {
		counter(t, 1)
	}
	require.Greater(t, mappings(t), before)
	require.Eventually(t, func() bool {
		runtime.GC()
		return mappings(t) <= before
	}, 10*time.Second, 10*time.Millisecond)
}
