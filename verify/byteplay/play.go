package byteplay

import (
	"fmt"
	"math/rand/v2"

	"github.com/sparcgen/sparcgen/gen/bytestream"
	"github.com/sparcgen/sparcgen/hdl/sim"
	"github.com/sparcgen/sparcgen/verify/coreplay"
)

// Options say how bytes come and go.
type Options struct {
	Stall int    // percent of the cycles in which a byte is not offered or not taken
	Seed  uint64 // of those, and of the order in which wanted packets are sent
	Limit int    // cycles without a byte after which the run is stuck; 0: 200,000
	Fault Fault  // of the line
}

// Fault is what happens to a byte on a line that is not perfect. The zero value is
// no fault.
type Fault struct {
	Back        bool // of the bytes from the device, else of those to it
	At          int  // which byte, 0 the first
	Flip        byte // these bits change
	Drop, Twice bool // to the device only: the byte is lost, comes twice
}

// player is the host in the middle of a run.
type player struct {
	Host
	s       *sim.Sim
	o       Options
	rng     *rand.Rand
	packets [4][][]byte // to the device, by kind
	sending []byte
	got     []byte
	jobs    []coreplay.Job
	results []coreplay.Result
	done    int   // jobs
	allocs  []int // jobs whose clusters are to come
	sent    int   // bytes
	bytes   int   // from the device
	again   bool  // the byte that is sent has been doubled
}

// Play sends jobs and their operands, each packet when the device wants one of
// its kind, until the results of all jobs have come. Representatives stay in the
// device: results have none.
func Play(s *sim.Sim, h Host, jobs []coreplay.Job, o Options) ([]coreplay.Result, error) {
	p := &player{Host: h, s: s, o: o, rng: rand.New(rand.NewPCG(o.Seed, 5)), jobs: jobs, results: make([]coreplay.Result, len(jobs))}
	if p.o.Limit == 0 {
		p.o.Limit = 200_000
	}
	for i := range jobs {
		j := &jobs[i]
		kv, q, x := j.Streams(h.Lanes)
		p.packets[bytestream.JobPacket] = append(p.packets[bytestream.JobPacket], h.Job(j))
		for kind, words := range map[bytestream.Kind][][]int64{bytestream.KvPacket: kv, bytestream.QPacket: q, bytestream.XPacket: x} {
			for _, w := range words {
				p.packets[kind] = append(p.packets[kind], h.Word(kind, w))
			}
		}
		if !j.Gemm && !j.Dense() {
			p.results[i].Cluster = make([]int, j.N)
			p.allocs = append(p.allocs, i)
		}
	}
	quiet := 0
	for p.done < len(jobs) || len(p.allocs) > 0 {
		moved, err := p.step()
		if err != nil {
			return nil, err
		}
		if quiet++; moved {
			quiet = 0
		}
		if quiet > p.o.Limit {
			return nil, fmt.Errorf("stuck: no byte for %d cycles; %d of %d jobs done, %d bytes received", quiet, p.done, len(jobs), p.bytes)
		}
	}
	return p.results, s.Err()
}

func (p *player) pause() bool { return p.rng.IntN(100) < p.o.Stall }

// step is one cycle.
func (p *player) step() (moved bool, err error) {
	s := p.s
	if len(p.sending) == 0 && s.Int("rx_ready") == 1 { // the packet before has been taken: wants knows
		p.choose(int(s.Int("wants")))
	}
	offers := len(p.sending) > 0 && !p.pause()
	s.SetInt("rx_valid", flag(offers))
	fault := p.o.Fault
	hit := offers && !fault.Back && p.sent == fault.At
	if offers {
		b := p.sending[0]
		if hit {
			b ^= fault.Flip
		}
		s.SetInt("rx_data", int64(b))
		if hit && fault.Drop {
			s.SetInt("rx_valid", 0)
		}
	}
	takes := !p.pause()
	s.SetInt("tx_ready", flag(takes))
	if offers && s.Int("rx_ready") == 1 {
		moved = true
		if hit && fault.Twice && !p.again {
			p.again = true
		} else {
			p.sending = p.sending[1:]
			p.sent++
		}
	}
	if takes && s.Int("tx_valid") == 1 {
		moved = true
		b := byte(s.Int("tx_data"))
		if fault.Back && p.bytes == fault.At {
			b ^= fault.Flip
		}
		if err := p.receive(b); err != nil {
			return false, err
		}
	}
	s.Step()
	return moved, nil
}

// choose begins a packet of a kind that the device wants.
func (p *player) choose(wants int) {
	first := p.rng.IntN(len(p.packets))
	for i := range p.packets {
		k := (first + i) % len(p.packets)
		if wants>>k&1 == 1 && len(p.packets[k]) > 0 {
			p.sending, p.packets[k] = p.packets[k][0], p.packets[k][1:]
			return
		}
	}
}

// receive takes a byte from the device.
func (p *player) receive(b byte) error {
	p.bytes++
	p.got = append(p.got, b)
	kind := bytestream.Kind(p.got[0])
	if kind != bytestream.Alloc && kind != bytestream.Output {
		return fmt.Errorf("byte %d: a packet of kind %d from the device", p.bytes, kind)
	}
	if len(p.got) <= p.Length(kind) {
		return nil
	}
	payload := p.got[1:]
	p.got = nil
	if kind == bytestream.Alloc {
		return p.alloc(p.Alloc(payload))
	}
	if p.done == len(p.jobs) {
		return fmt.Errorf("byte %d: a result that no job asked for", p.bytes)
	}
	word, last := p.Output(payload)
	r := &p.results[p.done]
	r.Words = append(r.Words, word)
	p.done += int(flag(last))
	return nil
}

// alloc takes the cluster of a row.
func (p *player) alloc(row, cluster int, last bool) error {
	if len(p.allocs) == 0 {
		return fmt.Errorf("byte %d: the cluster of a row that no job asked for", p.bytes)
	}
	r := &p.results[p.allocs[0]]
	if row >= len(r.Cluster) {
		return fmt.Errorf("byte %d: row %d of %d", p.bytes, row, len(r.Cluster))
	}
	r.Cluster[row], r.Order = cluster, append(r.Order, row)
	if last {
		p.allocs = p.allocs[1:]
	}
	return nil
}
