package plan

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sparcgen/sparcgen/units/golden"
)

// field is one key of a head in the file. The table below drives writing,
// reading and checking.
type field struct {
	key  string
	rule string // end of a sentence that begins with "must be"
	text func(*Head) string
	// set stores a value given as text; ok is false when it breaks the rule, and
	// fix is then a legal value.
	set func(h *Head, text string) (ok bool, fix string)
}

// headFields are the keys of a head with one value, in the order of the file.
var headFields = []field{
	{"name", "the name of a head, as the tensor file gives it",
		func(h *Head) string { return quoted(h.Name) },
		func(h *Head, text string) (bool, string) { h.Name = text; return text != "", "head0" }},
	whole("n", 1, 1024, func(h *Head) *int { return &h.N }),
	{"d", "one of 16, 32, 64, 128",
		func(h *Head) string { return strconv.Itoa(h.D) },
		func(h *Head, text string) (bool, string) {
			d, err := strconv.Atoi(text)
			h.D = d
			return err == nil && slices.Contains(golden.HeadDims, d), "64"
		}},
	choice("select", slices.Concat(Selections, []string{Given}), func(h *Head) *string { return &h.Select }),
	whole("clusters", 1, 1024, func(h *Head) *int { return &h.Clusters }),
	choice("partition", []string{Contiguous}, func(h *Head) *string { return &h.Partition }),
	whole("shift", 0, golden.AccumulatorBits-1, func(h *Head) *int { return &h.Shift }),
	whole("pre", 0, golden.AccumulatorBits-1, func(h *Head) *int { return &h.Requant.Pre }),
	{"multiplier", "a whole number from 1 to 65535",
		func(h *Head) string { return strconv.FormatInt(h.Requant.Multiplier, 10) },
		func(h *Head, text string) (bool, string) {
			v := 0
			ok, fix := parseWhole(text, 1, 65535, &v)
			h.Requant.Multiplier = int64(v)
			return ok, fix
		}},
	whole("post", 0, 31, func(h *Head) *int { return &h.Requant.Post }),
	choice("representative", []string{Medoid, Mean}, func(h *Head) *string { return &h.Representative }),
	{"center", "true or false",
		func(h *Head) string { return strconv.FormatBool(h.Center) },
		func(h *Head, text string) (bool, string) {
			h.Center = text == "true"
			return text == "true" || text == "false", "true"
		}},
	whole("iterations", 1, golden.MaxRounds, func(h *Head) *int { return &h.Iterations }),
	scale("q_scale", func(h *Head) *float64 { return &h.QScale }),
	scale("k_scale", func(h *Head) *float64 { return &h.KScale }),
	scale("v_scale", func(h *Head) *float64 { return &h.VScale }),
}

// columnsKey is the one key of a head with a list; columnsAfter is the key that
// it follows.
const columnsKey, columnsAfter = "columns", "select"

// maxColumns is the longest list of columns any machine takes.
const maxColumns = 256

func whole(key string, least, most int, at func(*Head) *int) field {
	return field{key, fmt.Sprintf("a whole number from %d to %d", least, most),
		func(h *Head) string { return strconv.Itoa(*at(h)) },
		func(h *Head, text string) (bool, string) { return parseWhole(text, least, most, at(h)) }}
}

func choice(key string, words []string, at func(*Head) *string) field {
	return field{key, "one of " + strings.Join(words, ", "),
		func(h *Head) string { return *at(h) },
		func(h *Head, text string) (bool, string) {
			*at(h) = text
			return slices.Contains(words, text), words[0]
		}}
}

func scale(key string, at func(*Head) *float64) field {
	return field{key, "a number above 0",
		func(h *Head) string { return strconv.FormatFloat(*at(h), 'g', -1, 64) },
		func(h *Head, text string) (bool, string) {
			v, err := strconv.ParseFloat(text, 64)
			*at(h) = v
			return err == nil && v > 0 && !math.IsInf(v, 0), "0.0001"
		}}
}

// parseWhole stores a decimal number, or says which legal one is nearest.
func parseWhole(text string, least, most int, to *int) (ok bool, fix string) {
	v, err := strconv.Atoi(text)
	near := min(max(v, least), most)
	*to = near
	return err == nil && near == v && strconv.Itoa(v) == text, strconv.Itoa(near)
}
