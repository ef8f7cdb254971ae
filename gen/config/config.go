// Package config holds the accelerator's configuration: the fields, their
// rules, the presets, and how flags, files and presets are laid over each
// other. One table ([Fields]) drives parsing, checking, flags, help and docs.
package config

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/sparcgen/sparcgen/units/pipeline"
	"github.com/sparcgen/sparcgen/units/replace"
)

// Config describes one accelerator. It is comparable: equal values give the
// same circuit. Every field is documented, with its unit and rule, in [Fields].
type Config struct {
	Preset string // the preset the configuration starts from; names the output directory

	Lanes          int
	Procs          int
	DistUnits      int
	ExpLanes       int
	DivLanes       int
	MinUnits       int
	Tokens         int
	HeadDim        int
	ColumnsMax     int
	ClustersMax    int
	ModelDim       int
	PrescoreBits   int
	CacheBytes     int
	CacheWays      int
	CachePolicy    string
	CacheMisses    int
	BusBits        int
	Buffers        int
	Pipeline       string
	Representative string
	Center         bool
	Iterations     int
	Normalise      string
	ExpPoints      int
	ExpOrder       int
	ExpForm        string
	ExpCap         int
}

// The words of the fields that take one.
const (
	PolicyLRU    = replace.LRU
	PolicyFIFO   = replace.FIFO
	PolicyRandom = replace.Random
	PolicyNone   = replace.None

	PipelineArea     = pipeline.Area
	PipelineBalanced = pipeline.Balanced
	PipelineFast     = pipeline.Fast

	Medoid = "medoid"
	Mean   = "mean"

	Late  = "late"
	Early = "early"
	Both  = "both"

	ExpTaylor = "taylor"
	ExpPlain  = "plain"
	ExpBase2  = "base2"
)

// maxName keeps a name usable as one path element everywhere.
const maxName = 100

// Name returns the preset's name, followed by every field that differs from
// the preset, in the order of [Fields]: "paper", "paper-lanes32",
// "paper-lanes32-cachepolicy_fifo". A name that would be too long for a
// directory ends in a digest of the differences instead.
func (c Config) Name() string {
	base, err := Preset(c.Preset)
	if err != nil {
		base = Config{}
	}
	var diff strings.Builder
	for i := range Fields {
		f := &Fields[i]
		value := f.Text(&c)
		if value == f.Text(&base) {
			continue
		}
		diff.WriteString("-" + strings.ReplaceAll(f.Key, "_", ""))
		if f.kind() != number {
			diff.WriteString("_")
		}
		diff.WriteString(value)
	}
	if len(c.Preset)+diff.Len() <= maxName {
		return c.Preset + diff.String()
	}
	sum := sha256.Sum256([]byte(diff.String()))
	return c.Preset + "-" + hex.EncodeToString(sum[:6])
}

// LineBytes returns the size of a cache line: one row of 16-bit numbers, as
// wide as the lanes and no wider than a head.
func (c Config) LineBytes() int { return 2 * min(c.Lanes, c.HeadDim) }

// MaxPack returns the most centroids a distance unit compares with a row at
// once: the largest of 1, 2 and 4 that the shortest row, of procs columns,
// leaves room for, and whose distances the clustering unit takes in one cycle,
// two a minimum unit.
func (c Config) MaxPack() int {
	pack := 4
	for pack > 1 && (pack*c.Procs > c.Lanes || pack*c.DistUnits > 2*c.MinUnits) {
		pack /= 2
	}
	return pack
}
