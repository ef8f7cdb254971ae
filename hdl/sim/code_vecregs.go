package sim

import (
	"slices"

	"github.com/sparcgen/sparcgen/hdl/sim/amd64"
)

// valueVecs is how many vector registers hold values; the next two are for
// single operations (vecTemp, vecTemp2), and the others for what all lanes share.
const valueVecs = int(vecTemp)

// noPart is the next use of what no later part reads.
const noPart = 1 << 30

// vecFile says what the vector registers hold while a loop is generated.
type vecFile struct {
	reads   [][]vecKey // of each part
	results []vecKey
	at      map[vecKey][]int // the parts that read a key, in order

	where    map[vecKey]amd64.Vec
	holds    [16]vecKey
	used     [16]bool
	unstored [16]bool // memory does not have it
	pinned   [16]bool // in use by the part being emitted
}

// begin starts a loop.
func (f *vecFile) begin(reads [][]vecKey, results []vecKey) {
	f.reads, f.results = reads, results
	f.at, f.where = map[vecKey][]int{}, map[vecKey]amd64.Vec{}
	for i, list := range reads {
		for _, k := range list {
			f.at[k] = append(f.at[k], i)
		}
	}
}

// nextUse returns the first part after one that reads a key.
func (f *vecFile) nextUse(part int, k vecKey) int {
	list := f.at[k]
	i, _ := slices.BinarySearch(list, part+1)
	if i == len(list) {
		return noPart
	}
	return list[i]
}

// drop frees a register.
func (f *vecFile) drop(r amd64.Vec) {
	if f.used[r] {
		delete(f.where, f.holds[r])
	}
	f.used[r], f.unstored[r] = false, false
}

// put says that a register holds a key.
func (f *vecFile) put(r amd64.Vec, k vecKey, part int, unstored bool) {
	if old, ok := f.where[k]; ok {
		f.drop(old)
	}
	f.drop(r)
	f.holds[r], f.used[r], f.unstored[r] = k, true, unstored
	f.where[k] = r
}

// fix puts what all lanes share into a register for the whole loop.
func (f *vecFile) fix(r amd64.Vec, k vecKey) { f.put(r, k, 0, false) }

// victim returns a free register, or the one whose value is needed last.
func (f *vecFile) victim(part int) amd64.Vec {
	best, when := amd64.Vec(0), -1
	for r := range amd64.Vec(valueVecs) {
		if f.pinned[r] {
			continue
		}
		next := noPart + 1
		if f.used[r] {
			next = f.nextUse(part-1, f.holds[r]) // it may be an operand yet to come
		}
		if next > when {
			best, when = r, next
		}
	}
	return best
}

// unpin ends a part: what no later part reads leaves.
func (f *vecFile) unpin(part int) {
	for r := range amd64.Vec(valueVecs) {
		f.pinned[r] = false
		if f.used[r] && f.nextUse(part, f.holds[r]) == noPart {
			f.drop(r)
		}
	}
}

// dropAll empties the registers for values.
func (f *vecFile) dropAll() {
	for r := range amd64.Vec(valueVecs) {
		f.drop(r)
	}
}

// dropLanes drops what is of single lanes.
func (f *vecFile) dropLanes() {
	for r := range amd64.Vec(valueVecs) {
		if f.used[r] && f.holds[r].step != 0 {
			f.drop(r)
		}
	}
}
