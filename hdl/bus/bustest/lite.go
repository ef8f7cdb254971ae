// Package bustest drives the buses of hdl/bus in tests.
package bustest

import (
	"fmt"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/hdl/sim"
)

// Lite is an AXI4-Lite master at the ports of a slave (bus.LiteIn and
// bus.LiteOut) in a simulation. One transaction is under way at a time.
type Lite struct {
	Sim    *sim.Sim
	Prefix string     // of the ports: "s_" for a field S bus.LiteIn
	Stalls *rand.Rand // draws delays, address before data and after it; nil: none
}

// limit is the cycles after which a slave that does not answer is given up.
const limit = 1000

func (l *Lite) port(name string) string { return l.Prefix + name }

func (l *Lite) set(name string, v int64) { l.Sim.SetInt(l.port(name), v) }

func (l *Lite) is(name string) bool { return l.Sim.Int(l.port(name)) == 1 }

// fires is whether a channel hands over in this cycle.
func (l *Lite) fires(channel string) bool {
	return l.is(channel+"valid") && l.is(channel+"ready")
}

// pause draws whether to wait.
func (l *Lite) pause() bool { return l.Stalls != nil && l.Stalls.IntN(3) > 0 }

// Write writes the bytes of data that strobe has bits for, and returns the
// response: 0 is bus.Okay. No answer in 1,000 cycles is an error.
func (l *Lite) Write(addr, data uint32, strobe uint8) (response int, err error) {
	l.set("awaddr", int64(addr))
	l.set("wdata", int64(data))
	l.set("wstrb", int64(strobe))
	channels := []string{"aw", "w"}
	sent := map[string]bool{}
	for range limit {
		for _, c := range channels {
			if !sent[c] && !l.is(c+"valid") && !l.pause() {
				l.set(c+"valid", 1)
			}
		}
		if l.pause() {
			l.set("bready", 0)
		} else {
			l.set("bready", 1)
		}
		response = int(l.Sim.Int(l.port("bresp")))
		done := l.fires("b")
		var fired []string
		for _, c := range channels {
			if l.fires(c) {
				fired = append(fired, c)
			}
		}
		if done && len(sent) < len(channels) {
			return response, fmt.Errorf("the write to 0x%x is answered before all of it was taken", addr)
		}
		l.Sim.Step()
		for _, c := range fired {
			sent[c] = true
			l.set(c+"valid", 0)
		}
		if done {
			l.set("bready", 0)
			return response, nil
		}
	}
	return 0, fmt.Errorf("the write to 0x%x is not answered in %d cycles", addr, limit)
}

// Read reads a word and returns it with the response: 0 is bus.Okay. No answer
// in 1,000 cycles is an error.
func (l *Lite) Read(addr uint32) (data uint32, response int, err error) {
	l.set("arvalid", 1)
	l.set("araddr", int64(addr))
	for range limit {
		if l.pause() {
			l.set("rready", 0)
		} else {
			l.set("rready", 1)
		}
		data, response = uint32(l.Sim.Int(l.port("rdata"))), int(l.Sim.Int(l.port("rresp")))
		taken, done := l.fires("ar"), l.fires("r")
		l.Sim.Step()
		if taken {
			l.set("arvalid", 0)
		}
		if done {
			l.set("rready", 0)
			return data, response, nil
		}
	}
	return 0, 0, fmt.Errorf("the read of 0x%x is not answered in %d cycles", addr, limit)
}
