package config

import (
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestNearestNumberIsTheClosestLegalOne(t *testing.T) {
	for i := range Fields {
		f := &Fields[i]
		if f.kind() != number {
			continue
		}
		var legal []int
		for v := range 1<<20 + 1 {
			if legalNumber(f.Rule, v) {
				legal = append(legal, v)
			}
		}
		for _, v := range []int{-1 << 40, -3, 0, 1, 2, 3, 5, 6, 12, 17, 24, 48, 63, 64, 100, 127, 200, 255, 256, 257, 300,
			511, 1000, 1023, 1025, 32766, 32767, 32768, 32769, 40000, 1 << 20, 1<<20 + 1, 1 << 40} {
			want := legal[0]
			for _, l := range legal {
				if abs(l-v) < abs(want-v) {
					want = l
				}
			}
			require.Equal(t, want, f.Rule.Nearest(v), "%s %d", f.Key, v)
		}
	}
}

func legalNumber(r Rule, v int) bool {
	switch {
	case r.Values != nil:
		return slices.Contains(r.Values, v)
	case v < r.Min || v > r.Max:
		return false
	}
	return !r.PowerOfTwo || v&(v-1) == 0
}

func abs(v int) int { return max(v, -v) }

func TestNearestWord(t *testing.T) {
	r := Rule{Words: []string{"medoid", "mean"}}
	for got, want := range map[string]string{"mean": "mean", "means": "mean", "medoit": "medoid", "x": "medoid", "MEAN": "mean"} {
		require.Equal(t, want, r.NearestWord(got))
	}
}

func TestRuleText(t *testing.T) {
	for want, r := range map[string]Rule{
		"a whole number from 1 to 256": {Min: 1, Max: 256},
		"a power of two from 1 to 8":   {Min: 1, Max: 8, PowerOfTwo: true},
		"one of 16, 32":                {Values: []int{16, 32}},
		"one of late, early":           {Words: []string{"late", "early"}},
		"true or false":                {},
	} {
		require.Equal(t, want, r.Text())
	}
}

// Taking the fixes that the messages offer leads from any values that are
// legal one by one to a legal configuration, in a step for each rule at most.
func TestFixesLeadToALegalConfiguration(t *testing.T) {
	for name, rules := range map[string][]Combination{"unit": Combinations, "whole": Whole} {
		t.Run(name, func(t *testing.T) { fixesLead(t, rules) })
	}
}

func fixesLead(t *testing.T, rules []Combination) {
	rnd := rand.New(rand.NewPCG(1, 2))
	broken := 0
	for range 20000 {
		c := randomConfig(rnd)
		r := Resolved{Config: c, Sources: make([]Source, len(Fields))}
		steps, err := 0, r.combine(rules)
		for {
			i := slices.IndexFunc(rules, func(r Combination) bool { return !r.ok(&c) })
			if i < 0 {
				break
			}
			rule := rules[i]
			ok, _ := FieldByKey(rule.Field).set(&c, rule.nearest(&c))
			require.True(t, ok, "the fix of %s is legal by itself: %+v", rule.Field, c)
			require.True(t, rule.ok(&c), "the fix of %s keeps its rule: %+v", rule.Field, c)
			steps++
			require.LessOrEqual(t, steps, len(rules), "%+v", c)
		}
		require.Equal(t, steps > 0, err != nil, "exactly illegal configurations are reported: %+v", c)
		if steps > 0 {
			broken++
		}
	}
	require.Greater(t, broken, 10000, "the test reaches illegal combinations")
}

// Every preset is a complete accelerator, and what is not says so.
func TestWhole(t *testing.T) {
	for _, name := range Presets {
		r, err := Resolve(Request{Preset: name})
		require.NoError(t, err)
		require.NoError(t, r.CheckWhole(), name)
	}
	for _, c := range []struct{ key, value, want string }{
		{"lanes", "24", "--lanes 24: must be a power of two in the complete accelerator; use --lanes 16"},
		{"lanes", "8", "--lanes 8: must be at least head_dim / 8 (here head_dim 128, preset paper); use --lanes 16"},
		{"procs", "32", "--procs 32: must be at most lanes and at most 16, so that a beat's scores fit a word of pre-scores (here lanes 64, preset paper); use --procs 16"},
		{"exp_cap", "32767", "--normalise early (preset paper): must be late when exp_cap is below 32768: a weight takes 17 bits (here exp_cap 32767, flag --exp-cap); use --normalise late"},
	} {
		r, err := Resolve(Request{Flags: []Setting{{c.key, c.value}}})
		require.NoError(t, err)
		require.ErrorContains(t, r.CheckWhole(), c.want[len("--"):])
	}
}

func randomConfig(rnd *rand.Rand) Config {
	c := Config{Preset: "paper"}
	for i := range Fields {
		f := &Fields[i]
		switch f.kind() {
		case number:
			// Small values are as likely as large ones.
			*f.num(&c) = f.Rule.Nearest(rnd.IntN(1 << (1 + rnd.IntN(20))))
		case word:
			*f.word(&c) = f.Rule.Words[rnd.IntN(len(f.Rule.Words))]
		default:
			*f.bit(&c) = rnd.IntN(2) == 1
		}
	}
	return c
}

// nearestColumns against a search over all columns.
func TestNearestColumnsIsTheClosest(t *testing.T) {
	for procs := 1; procs <= 64; procs++ {
		for _, tokens := range []int{procs, procs + 1, 65, 130, 384, 1024} {
			if tokens < procs {
				continue
			}
			for columns := 1; columns <= 256; columns++ {
				c := Config{Procs: procs, Tokens: tokens, ColumnsMax: columns}
				want := 0
				for v := procs; v <= min(tokens, 256); v += procs {
					if want == 0 || abs(v-columns) < abs(want-columns) {
						want = v
					}
				}
				require.Equal(t, strconv.Itoa(want), strconv.Itoa(nearestColumns(&c)), "%+v", c)
			}
		}
	}
}
